import { parse } from '../../../src/formats/dotenv/index.ts';
import { withoutKeyMaterial } from '../../../src/formats/dotenv/key-material.ts';
import { hasAccident } from '../../../src/values/accident.ts';
import type { Report } from './fault.ts';
import type { Files } from './files.ts';

export type Values = ReadonlyMap<string, string>;

/** Names and values of an env file as Compose reads it, and the place of each. */
export interface EnvFile {
  readonly values: ReadonlyMap<string, string>;
  /** Of the names that may be shown: lines of a key pasted without quotes look like names too. */
  readonly places: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
  /** Names whose value depends on names that nothing here sets. */
  readonly outside: ReadonlySet<string>;
  /** Those of them whose value loses a part that only looks like a name. */
  readonly lost: ReadonlySet<string>;
}

export interface EnvFileOptions {
  /** What a file sees before its own names. */
  readonly environment: Values;
  /** What files before it set. */
  readonly earlier?: Values;
  /** `raw`: as `docker run --env-file` reads it. */
  readonly format?: string | undefined;
}

const KNOWN_FORMATS = new Set(['.env', 'raw']);

/**
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
 *
 * @returns `undefined`, with a fault, where the file is not there or is refused
 */
export function readEnvFile(
  files: Files,
  path: string,
  options: EnvFileOptions,
  report: Report,
): EnvFile | undefined {
  const text = files.text(path);
  const place = { file: path, line: 1, column: 1 };
  if (text === undefined) {
    report('env-file', `${path} could not be read`, place);
    return undefined;
  }
  const { environment, earlier, format = '.env' } = options;
  if (!KNOWN_FORMATS.has(format)) {
    report('env-file', `${path} is to be read in a format that Compose does not know`, place);
    return undefined;
  }
  const parsed = parse(text, format === 'raw' ? 'kvfile' : 'compose', {
    processEnv: toRecord(environment),
    ...(earlier && { earlier }),
  });
  if (parsed.error) {
    const { line, column } = parsed.error;
    report('env-file', `${path} is refused by Compose here`, { file: path, line, column });
    return undefined;
  }
  const values = new Map<string, string>();
  for (const [name, value] of parsed.values) if (value !== null) values.set(name, value);
  const { effective: places } = withoutKeyMaterial(parsed, text);
  const { outside } = parsed;
  const lost = [...outside].filter((name) =>
    hasAccident(name, parsed.effective.get(name)?.value ?? ''),
  );
  return { values, places, outside, lost: new Set(lost) };
}

function toRecord(values: Values): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [name, value] of values) record[name] = value;
  return record;
}

/**
 * What env files add to an environment: a later file wins over an earlier one, and what is set
 * already over both. https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/
 */
export function withEnvFiles(
  files: Files,
  paths: readonly string[],
  environment: Values,
  report: Report,
): Values {
  const earlier = new Map<string, string>();
  for (const path of paths) {
    const file = readEnvFile(files, path, { environment, earlier }, report);
    for (const [name, value] of file?.values ?? []) earlier.set(name, value);
  }
  return new Map([...earlier, ...environment]);
}
