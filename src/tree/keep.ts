/** Room for all but the largest repositories; what is read beyond it is read again. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** What has been read of a tree, each byte as a character: the least that a text takes. */
export interface Kept {
  get(path: string): string | undefined;
  /** The same object for as long as the text stays. */
  version(path: string): object | undefined;
  /** The text of the bytes, which stays as long as there is room. */
  add(path: string, bytes: Buffer): string | undefined;
}

export function keep(): Kept {
  const versions = new Map<string, { readonly text: string }>();
  let left = MOST_CHARACTERS;
  return {
    get: (path) => versions.get(path)?.text,
    version: (path) => versions.get(path),
    add(path, bytes) {
      if (bytes.length > left) return undefined;
      const text = bytes.toString('latin1');
      left -= text.length;
      versions.set(path, { text });
      return text;
    },
  };
}
