import { readEnvFile, type Values } from './env-files.ts';
import type { Report } from './fault.ts';
import type { Files } from './files.ts';
import type { Service } from './project.ts';

/** All env files of all services together; beyond it something multiplies them. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

interface Around {
  readonly files: Files;
  readonly environment: Values;
}

type Environment = ReadonlyMap<string, string | undefined>;

/**
 * The environment of each service: its env files in order, and over them what `environment` says,
 * where a name without any value takes away what a file gave it.
 * https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/
 */
export function resolveEnvironments(
  services: readonly Service[],
  around: Around,
  report: Report,
): ReadonlyMap<string, Environment> {
  const resolved = new Map<string, Environment>();
  let left = MAX_CHARACTERS;
  for (const service of services) {
    const own = new Map<string, string | undefined>();
    for (const [name, { value }] of service.environment) own.set(name, value?.text);
    const earlier = new Map(given(own));
    for (const { path, required, format, place } of service.envFiles) {
      left -= sizeOf(path, around.files);
      if (left < 0) {
        report('too-large', 'The env files of all services together are too large', place);
        return resolved;
      }
      if (!around.files.has(path)) {
        if (required) report('missing-file', `${path} is not there`, place);
        continue;
      }
      const environment = new Map([...given(own), ...around.environment]);
      const file = readEnvFile(around.files, path, { environment, earlier, format }, report);
      for (const [name, value] of file?.values ?? []) earlier.set(name, value);
    }
    resolved.set(service.name, new Map([...earlier, ...own]));
  }
  return resolved;
}

function given(environment: Environment): readonly (readonly [string, string])[] {
  return [...environment].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

function sizeOf(path: string, files: Files): number {
  return files.has(path) ? (files.text(path)?.length ?? 0) : 0;
}
