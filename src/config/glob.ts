import picomatch from 'picomatch';

/** Each further one multiplies the time that a hostile glob can take on a long name. */
const MAX_WILDCARDS = 5;

/**
 * A glob of the configuration as a test. `*` stays within a folder, `**` does not, `?` is one
 * character; a plain path also matches all that is in that folder.
 */
export function matcher(glob: string): (text: string) => boolean {
  const plain = glob.replace(/\/+$/, '');
  return picomatch([plain, `${plain}/**`], {
    dot: true,
    nobrace: true,
    nobracket: true,
    noextglob: true,
    nonegate: true,
  });
}

/** Why a text is not a glob that is taken; nothing where it is one. */
export function globMistake(glob: string): string | undefined {
  const wildcards = glob.match(/\*+|\?+/g)?.length ?? 0;
  return wildcards > MAX_WILDCARDS ? `has more than ${MAX_WILDCARDS} wildcards` : undefined;
}
