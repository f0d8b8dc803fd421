import type { Tree } from '../../src/tree/types.ts';

/** A tree of files given as path → text. */
export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  const contents = new Map(Object.entries(files));
  const paths = [...contents.keys()].sort();
  return {
    title: 'memory',
    files: paths.map((path) => ({
      path,
      name: path.slice(path.lastIndexOf('/') + 1),
      ignored: false,
    })),
    tracked: () => undefined,
    has: (path) => contents.has(path),
    bytes: (path) => {
      const text = contents.get(path);
      return text === undefined ? undefined : Buffer.from(text);
    },
    text: (path) => contents.get(path),
    problems: [],
  };
}
