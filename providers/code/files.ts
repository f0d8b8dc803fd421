import type { Tree } from '../../src/tree/types.ts';
import { type Mention, specifierIndex } from './specifiers.ts';
import { scriptFile } from './syntax/scripts.ts';

/** The scripts of a tree as bytes, for search. */
export interface Files {
  readonly paths: readonly string[];
  /** How many of them could be read. */
  read(): number;
  bytes(file: string): Buffer | undefined;
  /** The bytes of a file as characters, for search; what the file imports is noted. */
  search(file: string): string | undefined;
  /** Git ignores it: asked only of files that matter, since the answer is dear. */
  ignored(file: string): boolean;
  /** Imports in the files searched so far whose last part is this word, whatever the extension. */
  mentions(tail: string): readonly Mention[];
}

/** Bytes kept in memory between searches; beyond it files are read again. */
const BUDGET = 4 * 1024 * 1024;

export function scriptFiles(tree: Tree): Files {
  const scripts = new Map(
    tree.files.filter((one) => scriptFile.test(one.name)).map((one) => [one.path, one] as const),
  );
  const paths = [...scripts.keys()];
  const kept = new Map<string, Buffer>();
  const readable = new Set<string>();
  const index = specifierIndex();
  let size = 0;
  const bytes = (file: string): Buffer | undefined => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const read = tree.bytes(file);
    if (read === undefined) return undefined;
    if (size + read.length <= BUDGET) {
      size += read.length;
      kept.set(file, read);
    }
    return read;
  };
  const search = (file: string): string | undefined => {
    const text = tree.latin1(file);
    if (text === undefined || readable.has(file)) return text;
    readable.add(file);
    index.add(file, text);
    return text;
  };
  return {
    paths,
    search,
    read: () => readable.size,
    bytes,
    mentions: index.find,
    ignored: (file) => scripts.get(file)?.ignored ?? false,
  };
}
