import { isRecord, member, text, texts } from '../../../../src/formats/shape.ts';
import type { ConfiguredSource } from '../../../types.ts';
import { join } from '../files.ts';
import type { Found } from './projects.ts';

/**
 * The projects that the configuration names: `sources: [{ docker: { compose: … } }]`, a path,
 * several, or what else `docker compose` is told. One that is to be asked live is not read here.
 */
export function configuredProjects(options: readonly ConfiguredSource[]): readonly Found[] {
  return options.flatMap(({ environment, value }) => {
    const compose = member(value, 'compose');
    if (compose === undefined || member(compose, 'live') === true) return [];
    const settings = isRecord(compose) ? compose : { files: compose };
    const files = pathsOf(member(settings, 'files'));
    const envFiles = pathsOf(member(settings, 'envFiles'));
    const profiles = texts(member(settings, 'profiles'));
    const service = text(member(settings, 'service'));
    return [
      {
        invocation: { files, envFiles, profiles, processEnv: {} },
        file: files[0] ?? 'compose.yaml',
        environments: [{ environment }],
        configured: true,
        ...(service !== undefined && { service }),
      },
    ];
  });
}

function pathsOf(value: unknown): readonly string[] {
  const paths = typeof value === 'string' ? [value] : texts(value);
  return paths.map((path) => join('.', path));
}
