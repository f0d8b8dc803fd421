/** Finds where modules are imported. */
export interface SpecifierIndex {
  /** Imports whose last path segment, or whose package, has this name. */
  find(tail: string): readonly Mention[];
}

/** Names of modules that files import, gathered while the files are read for other reasons. */
export interface SpecifierList {
  /** Notes what one file imports; each byte of its content is a character of the text. */
  add(file: number, text: string): void;
  all(): Specifiers;
}

/** What files import, in a form that another thread can be sent. */
export interface Specifiers {
  readonly names: readonly string[];
  /** In pairs: a file, and which of the names it imports. */
  readonly imports: readonly number[];
}

/** A place where a file may import a module: the text between quotes. */
export interface Mention {
  readonly file: string;
  readonly specifier: string;
}

/**
 * What stands before the quote of every import that gives names, each split so that what is
 * searched begins with a rare letter.
 */
const KEYWORDS = [
  ['', 'from'],
  ['re', 'quire('],
  ['im', 'port('],
] as const;
const LONGEST = 300;
const SPACE = 0x20;
const EXTENSION = /\.(?:d\.)?(?:[cm]?[jt]sx?|vue|svelte|astro)$/;

export function specifierList(): SpecifierList {
  const known = new Map<string, number>();
  const imports: number[] = [];
  return {
    add(file, text) {
      for (const specifier of specifiersIn(text)) {
        const key = known.has(specifier) ? specifier : decoded(specifier);
        const name = known.get(key) ?? known.size;
        known.set(key, name);
        imports.push(file, name);
      }
    },
    all: () => ({ names: [...known.keys()], imports }),
  };
}

/**
 * @param paths the files that the numbers stand for
 * @param lists each in the order of its files, no two of which know the same file
 */
export function specifierIndex(
  paths: readonly string[],
  lists: readonly Specifiers[],
): SpecifierIndex {
  const importers = new Map<string, string[]>();
  for (const [file, specifier] of inOrder(lists)) {
    const path = paths[file] ?? '';
    const files = importers.get(specifier);
    if (files === undefined) importers.set(specifier, [path]);
    else if (files.at(-1) !== path) files.push(path);
  }
  const tails = byTail(importers.keys());
  return {
    find: (tail) =>
      (tails.get(tail) ?? []).flatMap((specifier) =>
        (importers.get(specifier) ?? []).map((file) => ({ file, specifier })),
      ),
  };
}

/** Each file with each name it imports, whoever looked at it. */
function* inOrder(lists: readonly Specifiers[]): Iterable<readonly [number, string]> {
  const ends = lists.map(({ names, imports }) => ({ names, imports, at: 0 }));
  for (;;) {
    let next = ends[0];
    for (const one of ends) if (fileAt(one) < fileAt(next)) next = one;
    const file = fileAt(next);
    if (next === undefined || file === Number.POSITIVE_INFINITY) return;
    for (; fileAt(next) === file; next.at += 2) {
      yield [file, next.names[next.imports[next.at + 1] ?? 0] ?? ''];
    }
  }
}

function fileAt(list: { readonly imports: readonly number[]; readonly at: number } | undefined) {
  return list?.imports[list.at] ?? Number.POSITIVE_INFINITY;
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

function* specifiersIn(text: string): Iterable<string> {
  for (const [head, tail] of KEYWORDS) {
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
      const open = afterSpace(text, at + tail.length);
      if (!isQuote(text, open) || !text.startsWith(head, at - head.length)) continue;
      const close = closing(text, open + 1);
      if (close !== undefined) yield text.slice(open + 1, close);
    }
  }
}

/** A text of its own: a mere slice would keep the whole file in memory. */
function decoded(specifier: string): string {
  return Buffer.from(specifier, 'latin1').toString('utf8');
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

function isQuote(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '"' || char === "'" || char === '`';
}

function closing(text: string, from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at += 1) {
    if (isQuote(text, at)) return at;
    if (!(text.charCodeAt(at) > SPACE)) return undefined;
  }
  return undefined;
}
