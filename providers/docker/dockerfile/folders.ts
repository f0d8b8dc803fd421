import { posix } from 'node:path';
import type { Tree } from '../../../src/tree/types.ts';

/** All folders that hold a file, `.` among them. */
export function foldersOf({ files }: Tree): ReadonlySet<string> {
  const folders = new Set(['.']);
  for (const { path } of files) {
    for (let folder = posix.dirname(path); !folders.has(folder); folder = posix.dirname(folder)) {
      folders.add(folder);
    }
  }
  return folders;
}

/** A path below a folder, relative to the root; `undefined` where it leaves the root. */
export function below(folder: string, path: string): string | undefined {
  const joined = posix.join(folder, path.replace(/^\/+/, '')).replace(/(?!^)\/+$/, '');
  return joined === '..' || joined.startsWith('../') ? undefined : joined;
}

/** What of a path stands below a folder, empty for the folder itself; `undefined`: it does not. */
export function inside(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  if (folder === '.' || folder === '/') return path.replace(/^\//, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
