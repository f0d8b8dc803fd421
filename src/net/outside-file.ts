import { readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/**
 * The text of a file outside the checked tree that the environment names, such as a login or the
 * event of a workflow; nothing where it is not there, is no regular file, or is larger than any is.
 *
 * @param path absolute; a relative one, such as below an empty HOME, is passed over
 * @param largest in bytes
 */
export function readOutsideFile(path: string, largest: number): string | undefined {
  if (!isAbsolute(path)) return undefined;
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= largest ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
