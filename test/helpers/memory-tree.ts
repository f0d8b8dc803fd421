import { posix } from 'node:path';
import type { Tree } from '../../src/tree/types.ts';

/** A tree of files given as text; `tracked` absent means that there is no git to ask. */
export function memoryTree(
  files: Readonly<Record<string, string>>,
  options: { readonly tracked?: readonly string[]; readonly ignored?: readonly string[] } = {},
): Tree {
  const contents = new Map(Object.entries(files));
  const tracked = options.tracked === undefined ? undefined : new Set(options.tracked);
  const ignored = new Set(options.ignored ?? []);
  const paths = [...contents.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    title: 'memory',
    files: paths.map((path) => ({ path, name: posix.basename(path), ignored: ignored.has(path) })),
    tracked: (path) => tracked?.has(path),
    has: (path) => contents.has(path),
    bytes: (path) => {
      const content = contents.get(path);
      return content === undefined ? undefined : Buffer.from(content, 'utf8');
    },
    latin1: (path) => {
      const content = contents.get(path);
      return content === undefined ? undefined : Buffer.from(content, 'utf8').toString('latin1');
    },
    text: (path) => contents.get(path)?.replace(/^\uFEFF/, ''),
    problems: [],
  };
}
