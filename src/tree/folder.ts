import { statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { readBounded } from './read.ts';
import { makeTree } from './tree.ts';
import type { Tree } from './types.ts';
import { below, walk } from './walk.ts';

/** Room for all but a few source files. */
const SCRATCH_BYTES = 256 * 1024;

export interface FolderOptions {
  /** Paths that git tracks in it, where somebody asked. */
  readonly tracked?: ReadonlySet<string> | undefined;
  /** Files are asked for more than once: what was read stays, up to a limit. */
  readonly keeps?: boolean;
}

/**
 * A folder on disk as a tree.
 *
 * @param root the folder, absolute or relative to the working directory
 * @throws UserError `no-such-folder`, `not-a-folder`
 */
export function openFolder(root: string, { tracked, keeps }: FolderOptions = {}): Tree {
  assertFolder(root);
  const { files, problems } = walk(root);
  const base = below(root);
  const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  return makeTree({
    title: root,
    folder: root,
    files,
    problems,
    tracked,
    keeps,
    read: (path) => readBounded(base + path, path),
    peek: (path) => readBounded(base + path, path, scratch),
  });
}

/** @throws UserError `no-such-folder`, `not-a-folder` */
export function assertFolder(root: string): void {
  const stat = statSync(root, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new UserError('no-such-folder', `${root} does not exist`, {
      hint: 'Name a folder to check',
    });
  }
  if (!stat.isDirectory()) {
    throw new UserError('not-a-folder', `${root} is not a folder`, {
      hint: 'Name the folder of a project; to look at one variable use `envparity explain NAME`',
    });
  }
}
