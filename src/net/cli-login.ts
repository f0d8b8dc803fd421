import { readOutsideFile } from './outside-file.ts';

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
    const found = readOutsideFile(path, LARGEST);
    if (found !== undefined) return found;
  }
  return undefined;
}
