import { UserError } from '../errors.ts';
import { member } from '../formats/shape.ts';
import type { FileLocation } from '../model/index.ts';
import { buildConfig } from './build.ts';
import { type ConfigDocument, parseDocument } from './document.ts';
import type { ConfigText } from './find.ts';
import { meaningMistakes } from './meaning-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import type { Config } from './types.ts';
import { validateConfig } from './validate.gen.js';

/** More than anybody reads at once. */
const MAX_SHOWN = 20;

/**
 * What a configuration says.
 *
 * @param rules the ids of all rules
 * @throws UserError `invalid-config` with every mistake and its place
 */
export function parseConfig({ file, text, under }: ConfigText, rules: readonly string[]): Config {
  const parsed = parseDocument(text, file);
  if ('mistakes' in parsed) throw invalid(file, parsed.mistakes);
  const document = below(parsed.document, under);
  const { data } = document;
  if (!validateConfig(data))
    throw invalid(file, schemaMistakes(validateConfig.errors ?? [], document));
  const mistakes = meaningMistakes(data, document, rules);
  if (mistakes.length > 0) throw invalid(file, mistakes);
  return buildConfig(data, document, file);
}

function below(document: ConfigDocument, keys: readonly string[]): ConfigDocument {
  let data = document.data;
  for (const key of keys) data = member(data, key);
  return { data, place: (path, part) => document.place([...keys, ...path], part) };
}

function invalid(file: string, mistakes: readonly Mistake[]): UserError {
  const ordered = [...mistakes].sort((a, b) => byPlace(a.place, b.place));
  // An alias repeats the mistakes of what it stands for.
  const distinct = new Set(
    ordered.map(({ place, message }) => `${place.file}:${place.line}:${place.column}  ${message}`),
  );
  const shown = [...distinct].slice(0, MAX_SHOWN);
  const rest = distinct.size - shown.length;
  if (rest > 0) shown.push(`and ${rest} more`);
  const count = distinct.size === 1 ? 'a mistake' : `${distinct.size} mistakes`;
  const lines = shown.map((line) => `  ${line}`);
  return new UserError('invalid-config', [`${file} has ${count}`, ...lines].join('\n'));
}

function byPlace(a: FileLocation, b: FileLocation): number {
  return a.line - b.line || a.column - b.column;
}
