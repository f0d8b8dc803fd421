import type { Tree } from '../../src/tree/types.ts';
import { scriptFile } from './syntax/scripts.ts';

/** A place where a file may import a module: the text between quotes. */
export interface Mention {
  readonly file: string;
  readonly specifier: string;
}

/** The scripts of a tree as bytes, for search. */
export interface Files {
  readonly paths: readonly string[];
  /** How many of them could be read. */
  read(): number;
  bytes(file: string): Buffer | undefined;
  /** Git ignores it: asked only of files that matter, since the answer is dear. */
  ignored(file: string): boolean;
  /** Quoted texts whose last part is this word, whatever the extension. */
  mentions(tail: string): readonly Mention[];
}

/** Bytes kept in memory between searches; beyond it files are read again. */
const BUDGET = 48 * 1024 * 1024;
const QUOTES = new Set([0x22, 0x27, 0x60]);
const SLASH = 0x2f;
const LONGEST = 300;

export function scriptFiles(tree: Tree): Files {
  const scripts = new Map(
    tree.files.filter((one) => scriptFile.test(one.name)).map((one) => [one.path, one] as const),
  );
  const paths = [...scripts.keys()];
  const kept = new Map<string, Buffer>();
  const readable = new Set<string>();
  let size = 0;
  const bytes = (file: string): Buffer | undefined => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const read = tree.bytes(file);
    if (read === undefined) return undefined;
    readable.add(file);
    if (size + read.length <= BUDGET) {
      size += read.length;
      kept.set(file, read);
    }
    return read;
  };
  return {
    paths,
    read: () => readable.size,
    bytes,
    mentions(tail) {
      const needle = Buffer.from(tail);
      return paths.flatMap((file) => {
        const content = bytes(file);
        const found = content === undefined ? [] : specifiers(content, needle, file);
        return found.length === 0 || scripts.get(file)?.ignored ? [] : found;
      });
    },
    ignored: (file) => scripts.get(file)?.ignored ?? false,
  };
}

function specifiers(content: Buffer, needle: Buffer, file: string): readonly Mention[] {
  const found: Mention[] = [];
  let at = content.indexOf(needle);
  for (; at >= 0; at = content.indexOf(needle, at + needle.length)) {
    const before = content[at - 1] ?? 0;
    if (before !== SLASH && !QUOTES.has(before) && before !== 0x23 && before !== 0x7e) continue;
    const close = closing(content, at + needle.length);
    const open = opening(content, at);
    if (close === undefined || open === undefined) continue;
    found.push({ file, specifier: content.toString('utf8', open, close) });
  }
  return found;
}

/** The closing quote, where nothing but a package's subpath or an extension comes before it. */
function closing(content: Buffer, from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at += 1) {
    const byte = content[at] ?? 0x0a;
    if (QUOTES.has(byte)) return at;
    if (at === from && byte !== SLASH && byte !== 0x2e) return undefined;
    if (byte <= 0x20) return undefined;
  }
  return undefined;
}

function opening(content: Buffer, from: number): number | undefined {
  for (let at = from - 1; at > from - LONGEST && at >= 0; at -= 1) {
    const byte = content[at] ?? 0x0a;
    if (QUOTES.has(byte)) return at + 1;
    if (byte <= 0x20) return undefined;
  }
  return undefined;
}
