import { type EnvFile, readEnvFile, type Values } from './env-files.ts';
import type { Report } from './fault.ts';
import type { Files } from './files.ts';
import type { EnvFileEntry, Service } from './project.ts';

/** All env files of all services together; beyond it something multiplies them. */
const MAX_CHARACTERS = 8 * 1024 * 1024;

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
  const budget = { left: MAX_CHARACTERS };
  const read = createReader(around, report);
  for (const service of services) {
    const own = new Map<string, string | undefined>();
    for (const [name, { value }] of service.environment) own.set(name, value?.text);
    const earlier = new Map(given(own));
    for (const entry of service.envFiles) {
      if (!isThere(entry, around.files, report)) continue;
      budget.left -= around.files.text(entry.path)?.length ?? 0;
      if (budget.left < 0) {
        const message = 'The env files of all services together are too large';
        report('too-large', message, entry.place);
        return resolved;
      }
      for (const [name, value] of read(entry, own, earlier)?.values ?? []) earlier.set(name, value);
    }
    resolved.set(service.name, new Map([...earlier, ...own]));
  }
  return resolved;
}

function isThere({ path, required, place }: EnvFileEntry, files: Files, report: Report): boolean {
  const there = files.has(path);
  if (!there && required) report('missing-file', `${path} is not there`, place);
  return there;
}

/** Reads a file that means the same to every service only once. */
function createReader({ files, environment }: Around, report: Report) {
  const known = new Map<string, EnvFile | undefined>();
  return ({ path, format }: EnvFileEntry, own: Environment, earlier: Values) => {
    const key = `${format} ${path}`;
    if (known.has(key)) return known.get(key);
    const around = new Map([...given(own), ...environment]);
    const file = readEnvFile(files, path, { environment: around, earlier, format }, report);
    if (asksNothing(files.text(path) ?? '')) known.set(key, file);
    return file;
  };
}

/** No variable, and no name without a value. */
function asksNothing(text: string): boolean {
  return !text.includes('$') && text.split('\n').every((line) => /^\s*(?:#|$)|=/.test(line));
}

function given(environment: Environment): readonly (readonly [string, string])[] {
  return [...environment].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
