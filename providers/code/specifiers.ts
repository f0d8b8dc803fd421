/** Names of modules that files import, gathered while the files are read for other reasons. */
export interface SpecifierIndex {
  /** Notes what one file imports. */
  add(file: string, content: Buffer): void;
  /** Imports whose last path segment, or whose package, has this name. */
  find(tail: string): readonly Mention[];
}

/** A place where a file may import a module: the text between quotes. */
export interface Mention {
  readonly file: string;
  readonly specifier: string;
}

/** What stands before the quote of every import that gives names. */
const KEYWORDS = ['from', 'require(', 'import('].map((word) => Buffer.from(word));
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x60]);
const SPACE = 0x20;
const LONGEST = 300;
const EXTENSION = /\.(?:d\.)?(?:[cm]?[jt]sx?|vue|svelte|astro)$/;

export function specifierIndex(): SpecifierIndex {
  const importers = new Map<string, string[]>();
  let tails: Map<string, string[]> | undefined;
  return {
    add(file, content) {
      tails = undefined;
      for (const specifier of specifiersIn(content)) {
        const files = importers.get(specifier);
        if (files === undefined) importers.set(specifier, [file]);
        else if (files.at(-1) !== file) files.push(file);
      }
    },
    find(tail) {
      tails ??= byTail(importers.keys());
      const specifiers = tails.get(tail) ?? [];
      return specifiers.flatMap((specifier) =>
        (importers.get(specifier) ?? []).map((file) => ({ file, specifier })),
      );
    },
  };
}

function byTail(specifiers: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const specifier of specifiers) {
    for (const tail of tailsOf(specifier)) {
      const known = found.get(tail);
      if (known === undefined) found.set(tail, [specifier]);
      else known.push(specifier);
    }
  }
  return found;
}

/** The last segment without its extension, and for packages the segment that names them. */
function tailsOf(specifier: string): ReadonlySet<string> {
  const segments = specifier.split('/');
  if (segments.at(-1) === '') segments.pop();
  const tails = new Set([(segments.at(-1) ?? '').replace(EXTENSION, '').replace(/^[#~]/, '')]);
  if (!specifier.startsWith('.')) {
    for (const segment of segments.slice(0, 2)) tails.add(segment.replace(/^[#~]/, ''));
  }
  return tails;
}

function* specifiersIn(content: Buffer): Iterable<string> {
  for (const keyword of KEYWORDS) {
    for (let at = content.indexOf(keyword); at >= 0; at = content.indexOf(keyword, at + 1)) {
      const open = afterSpace(content, at + keyword.length);
      if (!QUOTES.has(content[open] ?? 0)) continue;
      const close = closing(content, open + 1);
      if (close !== undefined) yield content.toString('utf8', open + 1, close);
    }
  }
}

function afterSpace(content: Buffer, from: number): number {
  let at = from;
  while (at < content.length && (content[at] ?? 0) <= SPACE) at += 1;
  return at;
}

function closing(content: Buffer, from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at += 1) {
    const byte = content[at] ?? SPACE;
    if (QUOTES.has(byte)) return at;
    if (byte <= SPACE) return undefined;
  }
  return undefined;
}
