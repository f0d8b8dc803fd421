import type { Tree } from './types.ts';

/** One file by itself: what is worked out of it cannot depend on what is around it. */
export interface FileContent {
  readonly path: string;
  bytes(): Buffer | undefined;
  latin1(): string | undefined;
  text(): string | undefined;
}

/**
 * What is made of the content of one file, once for all trees that hold the same file under the same
 * path. It is shared, so that nobody may change it.
 *
 * @param make gets, besides the file, the parsers that take long to load and do the same whenever
 */
export function oncePerFile<Made, Parsers extends readonly unknown[]>(
  make: (file: FileContent, ...parsers: Parsers) => Made,
): (tree: Tree, path: string, ...parsers: Parsers) => Made {
  const known = new WeakMap<object, { readonly made: Made }>();
  return (tree, path, ...parsers) => {
    const before = tree.version?.(path);
    const shared = before && known.get(before);
    if (shared !== undefined) return shared.made;
    const made = make(contentOf(tree, path), ...parsers);
    const version = tree.version?.(path);
    if (version !== undefined) known.set(version, { made });
    return made;
  };
}

function contentOf(tree: Tree, path: string): FileContent {
  return {
    path,
    bytes: () => tree.bytes(path),
    latin1: () => tree.latin1(path),
    text: () => tree.text(path),
  };
}
