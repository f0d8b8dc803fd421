import { posix } from 'node:path';
import type { Tree } from '../../../src/tree/types.ts';

/** What Compose may read; a tree is one. */
export type Files = Tree;

/** No Compose file of a person is longer. */
export const LARGEST = 2 * 1024 * 1024;

/** A path of a Compose file, seen from the folder that it counts from; absolute ones stay. */
export function join(folder: string, path: string): string {
  if (path === '' || posix.isAbsolute(path) || path.startsWith('~')) return path;
  return posix.join(folder, path).replace(/(.)\/$/, '$1');
}

export function folderOf(path: string): string {
  return posix.dirname(path);
}

/** A path that the tree cannot hold: of the machine, of a person, above the root. */
export function isOutside(path: string): boolean {
  return /^(?:\/|~|\.\.(?:\/|$))/.test(path);
}

/**
 * A repository or an archive of the network instead of a folder:
 * https://docs.docker.com/reference/compose-file/build/#context
 */
export function isRemote(path: string): boolean {
  return /^(?:[a-z][\w+-]*:\/\/|git@|github\.com\/|oci:)/i.test(path) || /\.git(?:#|$)/.test(path);
}
