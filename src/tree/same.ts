import { createHash } from 'node:crypto';
import type { Tree } from './types.ts';

/** A file as git stores it. */
export interface Blob {
  readonly path: string;
  readonly id: string;
  readonly size: number;
}

/**
 * The paths under which a tree holds, as files of their own, byte for byte what git stores. The ids
 * are worked out here: to compare a working tree, git may run programs that the repository names.
 */
export function sameFiles(blobs: readonly Blob[], tree: Tree): ReadonlySet<string> {
  const links = new Set(tree.files.flatMap(({ path, target }) => (target ? [path] : [])));
  const same = blobs.filter((blob) => {
    if (links.has(blob.path) || !tree.has(blob.path)) return false;
    const text = tree.latin1(blob.path);
    return text !== undefined && text.length === blob.size && idOf(text, blob.id) === blob.id;
  });
  return new Set(same.map(({ path }) => path));
}

/** https://git-scm.com/docs/hash-function-transition#_object_format: the name of a blob under either hash. */
function idOf(text: string, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${text.length}\0`).update(text, 'latin1').digest('hex');
}
