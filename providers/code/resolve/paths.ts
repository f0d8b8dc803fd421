import { posix } from 'node:path';
import type { Tree } from '../../../src/tree/types.ts';

/** Source extensions in the order in which bundlers try them. */
const EXTENSIONS = [
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.vue',
  '.svelte',
  '.astro',
  '.d.ts',
];

/** TypeScript lets an import name the file that the compiler will write. https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** A path inside the tree, or `undefined` when it leads out of it. */
export function join(folder: string, path: string): string | undefined {
  const joined = posix.normalize(posix.join(folder, path));
  if (joined === '..' || joined.startsWith('../') || joined.startsWith('/')) return undefined;
  return joined.endsWith('/') ? joined.slice(0, -1) : joined;
}

/** Finds the source file that a path without certain extension means. */
export type FindFile = (path: string) => string | undefined;

/** Most paths that are tried lead nowhere: one look at the names without extension tells. */
export function fileFinder(tree: Tree): FindFile {
  const has = (path: string): boolean => tree.has(path);
  const stems = new Set<string>();
  for (const { path } of tree.files) {
    const end = path.lastIndexOf('.');
    if (end < 0) continue;
    stems.add(path.slice(0, path.endsWith('.d.ts') ? end - 2 : end));
    stems.add(path.slice(0, end));
  }
  const isNear = (path: string): boolean => {
    if (stems.has(path) || stems.has(path === '.' ? 'index' : `${path}/index`)) return true;
    const end = path.lastIndexOf('.');
    return end >= 0 && stems.has(path.slice(0, end));
  };
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!isNear(path)) return undefined;
    if (!known.has(path)) known.set(path, sourceFile(path, has));
    return known.get(path);
  };
}

function sourceFile(path: string, has: (path: string) => boolean): string | undefined {
  if (/\.\w+$/.test(path) && has(path) && !path.endsWith('.json')) return path;
  const extension = posix.extname(path);
  for (const written of WRITTEN[extension] ?? []) {
    const candidate = path.slice(0, -extension.length) + written;
    if (has(candidate)) return candidate;
  }
  for (const tried of EXTENSIONS) if (has(path + tried)) return path + tried;
  const index = path === '.' ? 'index' : `${path}/index`;
  for (const tried of EXTENSIONS) if (has(index + tried)) return index + tried;
  return undefined;
}

/** Whether a key with at most one `*` matches, and what the star stands for. */
export function star(pattern: string, text: string): string | undefined {
  const at = pattern.indexOf('*');
  if (at < 0) return pattern === text ? '' : undefined;
  const head = pattern.slice(0, at);
  const tail = pattern.slice(at + 1);
  if (text.length < pattern.length - 1 || !text.startsWith(head) || !text.endsWith(tail)) {
    return undefined;
  }
  return text.slice(at, text.length - tail.length);
}
