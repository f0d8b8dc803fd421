import { isRecord, member, text, texts } from '../../src/formats/shape.ts';
import type { Remedy } from '../../src/model/index.ts';
import type { ConfiguredSource, RemedyRequest } from '../types.ts';

/** The line for the service that the configuration names for the environment; else nothing is known. */
export function remedy(
  { name, environment }: RemedyRequest,
  options: readonly ConfiguredSource[],
): Remedy | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return undefined;
  const compose = options.find((one) => one.environment === environment)?.value;
  const settings = member(compose, 'compose');
  if (settings === undefined) return undefined;
  const files = isRecord(settings) ? member(settings, 'files') : settings;
  const file = typeof files === 'string' ? files : texts(files)[0];
  if (file === undefined) return undefined;
  const service = text(member(settings, 'service'));
  const where =
    service === undefined ? `its service in ${file}` : `the service ${service} in ${file}`;
  return {
    text: `Pass ${name} on under environment of ${where}, and set it for Docker Compose`,
    line: { file, text: `      ${name}: \${${name}:?}` },
  };
}
