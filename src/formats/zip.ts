import { unzipSync } from 'fflate';

/**
 * The only file of an archive, where there is one of just this size; nothing where there is not. No more
 * room is taken than for that, whatever the archive says of itself.
 *
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function onlyFile(archive: Uint8Array, size: number): Uint8Array | undefined {
  let entries = 0;
  try {
    const files = unzipSync(archive, {
      filter: ({ originalSize }) => {
        entries += 1;
        // An archive can name one file four thousand million times.
        if (entries > 1 || originalSize !== size) throw new RangeError('Not what was put there');
        return true;
      },
    });
    return Object.values(files)[0];
  } catch {
    return undefined;
  }
}
