import type { Tree } from './types.ts';

/** The tree without the files that a test names. */
export function without(tree: Tree, excluded: (path: string) => boolean): Tree {
  const files = tree.files.filter(({ path }) => !excluded(path));
  if (files.length === tree.files.length) return tree;
  const kept = new Set(files.map(({ path }) => path));
  return {
    ...tree,
    files,
    has: (path) => kept.has(path),
    bytes: (path) => (kept.has(path) ? tree.bytes(path) : undefined),
    latin1: (path) => (kept.has(path) ? tree.latin1(path) : undefined),
    text: (path) => (kept.has(path) ? tree.text(path) : undefined),
    version: (path) => (kept.has(path) ? tree.version?.(path) : undefined),
    get problems() {
      return tree.problems;
    },
  };
}

/**
 * A commit together with the ignored files of the folder: what somebody who checked it out would
 * have, local dotenv files included.
 */
export function withIgnored(commit: Tree, folder: Tree): Tree {
  // Whether git ignores a file is dear to ask, and nearly all are in the commit.
  const local = folder.files.filter((file) => !commit.has(file.path) && file.ignored);
  const isLocal = new Set(local.map(({ path }) => path));
  return {
    ...withContents(commit, folder, (path) => isLocal.has(path)),
    files: [...commit.files, ...local].sort((a, b) => (a.path < b.path ? -1 : 1)),
    tracked: (path) => !isLocal.has(path),
    has: (path) => commit.has(path) || isLocal.has(path),
    get problems() {
      return commit.problems;
    },
  };
}

/** A tree of which some files are read in another one. */
export function withContents(tree: Tree, other: Tree, isOther: (path: string) => boolean): Tree {
  const owner = (path: string) => (isOther(path) ? other : tree);
  return {
    ...tree,
    bytes: (path) => owner(path).bytes(path),
    latin1: (path) => owner(path).latin1(path),
    text: (path) => owner(path).text(path),
    version: (path) => owner(path).version?.(path),
    get problems() {
      return tree.problems;
    },
  };
}
