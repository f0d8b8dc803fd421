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
  const local = folder.files.filter(({ path, ignored }) => ignored && !commit.has(path));
  const isLocal = new Set(local.map(({ path }) => path));
  const owner = (path: string) => (isLocal.has(path) ? folder : commit);
  return {
    title: commit.title,
    files: [...commit.files, ...local].sort((a, b) => (a.path < b.path ? -1 : 1)),
    tracked: (path) => !isLocal.has(path),
    has: (path) => commit.has(path) || isLocal.has(path),
    bytes: (path) => owner(path).bytes(path),
    latin1: (path) => owner(path).latin1(path),
    text: (path) => owner(path).text(path),
    get problems() {
      return commit.problems;
    },
  };
}
