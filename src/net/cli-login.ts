import { readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/** No login file is longer. */
const LARGEST = 64 * 1024;

/**
 * The text of the first of some files outside the checked tree in which a platform's own program
 * keeps its login. What is in it goes to that platform and nowhere else.
 *
 * @param paths absolute; relative ones, such as those of an empty HOME, are passed over
 */
export function readLogin(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = isAbsolute(path) ? readSmall(path) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function readSmall(path: string): string | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= LARGEST ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
