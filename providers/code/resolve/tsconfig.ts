import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { Tree } from '../../../src/tree/types.ts';
import { join } from './paths.ts';
import { isRecord, strings } from './shape.ts';

/** What a tsconfig.json or jsconfig.json says about module names. */
export interface Aliases {
  /** The folder that bare names start from. */
  readonly baseUrl?: string;
  /** Pattern → targets, each a path from the root. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

const NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.app.json', 'tsconfig.base.json'];
const DEEPEST = 8;

/**
 * Finds the aliases that hold in a folder: those of every configuration file above it, the nearest
 * first. The same list for folders in which the same hold.
 */
export function aliasReader(tree: Tree): (folder: string) => readonly Aliases[] {
  const known = new Map<string, readonly Aliases[]>();
  const none: readonly Aliases[] = [];
  const read = (folder: string): readonly Aliases[] => {
    const cached = known.get(folder);
    if (cached !== undefined) return cached;
    const own = NAMES.map((name) => posix.join(folder, name))
      .filter((file) => tree.has(file))
      .map((file) => load(tree, file, 0));
    const above = folder === '.' ? none : read(posix.dirname(folder));
    const useful = own.filter((one) => one.paths.size > 0 || one.baseUrl !== undefined);
    const all = useful.length === 0 ? above : [...useful, ...above];
    known.set(folder, all);
    return all;
  };
  return read;
}

function load(tree: Tree, file: string, depth: number): Aliases {
  const config: unknown = parse(tree.text(file) ?? '', [], { allowTrailingComma: true });
  if (!isRecord(config) || depth > DEEPEST) return { paths: new Map() };
  const folder = posix.dirname(file);
  const options = isRecord(config.compilerOptions) ? config.compilerOptions : {};
  const base = typeof options.baseUrl === 'string' ? join(folder, options.baseUrl) : undefined;
  const inherited = inherit(tree, config.extends, folder, depth);
  const paths = new Map(inherited.paths);
  if (isRecord(options.paths)) {
    paths.clear();
    for (const [pattern, targets] of Object.entries(options.paths)) {
      const inside = strings(targets).map((target) => join(base ?? folder, target));
      paths.set(
        pattern,
        inside.filter((target) => target !== undefined),
      );
    }
  }
  const baseUrl = base ?? inherited.baseUrl;
  return baseUrl === undefined ? { paths } : { baseUrl, paths };
}

function inherit(tree: Tree, bases: unknown, folder: string, depth: number): Aliases {
  let merged: Aliases = { paths: new Map() };
  for (const base of typeof bases === 'string' ? [bases] : strings(bases)) {
    const path = base.startsWith('.') ? join(folder, base) : undefined;
    if (path === undefined) continue;
    const file = tree.has(path) ? path : `${path}.json`;
    if (!tree.has(file)) continue;
    const one = load(tree, file, depth + 1);
    merged = { ...merged, ...one, paths: new Map([...merged.paths, ...one.paths]) };
  }
  return merged;
}
