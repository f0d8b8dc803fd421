import { readJsonc } from '../formats/json.ts';
import { isRecord, member, memberAt, text, texts } from '../formats/shape.ts';
import { within } from './folders.ts';

/**
 * Paths that a tsconfig.json points to, relative to the root: project references and path aliases.
 * https://www.typescriptlang.org/tsconfig/#references, https://www.typescriptlang.org/tsconfig/#paths
 */
export function tsconfigTargets(folder: string, source: string): readonly string[] {
  const parsed = readJsonc(source);
  if (!parsed.ok) return [];
  const referenced = references(parsed.value).flatMap((target) => within(folder, target) ?? []);
  return [...referenced, ...tsconfigAliases(folder, source).values()];
}

/** Path aliases of a tsconfig, without their `*`: alias → the folder or file it stands for. */
export function tsconfigAliases(folder: string, source: string): ReadonlyMap<string, string> {
  const parsed = readJsonc(source);
  const aliases = new Map<string, string>();
  const paths = parsed.ok ? memberAt(parsed.value, 'compilerOptions', 'paths') : undefined;
  for (const alias of isRecord(paths) ? Object.keys(paths) : []) {
    const target = aliasPath(parsed.ok ? parsed.value : undefined, alias);
    const path = target === undefined ? undefined : within(folder, target);
    if (path !== undefined) aliases.set(alias.replace(/\/?\*$/, ''), path);
  }
  return aliases;
}

function references(value: unknown): readonly string[] {
  const list = member(value, 'references');
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => text(member(entry, 'path')) ?? []);
}

function aliasPath(value: unknown, alias: string): string | undefined {
  const base = text(memberAt(value, 'compilerOptions', 'baseUrl')) ?? '.';
  const target = texts(memberAt(value, 'compilerOptions', 'paths', alias))[0];
  return target === undefined ? undefined : `${base}/${target.replace(/\*.*$/, '')}`;
}
