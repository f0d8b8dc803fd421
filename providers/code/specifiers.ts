/** Names of modules that files import, gathered while the files are read for other reasons. */
export interface SpecifierIndex {
  /** Notes what one file imports. */
  add(file: string, specifiers: readonly string[]): void;
  /** Imports whose last path segment, or whose package, has this name. */
  find(tail: string): readonly Mention[];
  /** Each specifier with the files that import it. */
  all(): Iterable<readonly [specifier: string, files: readonly string[]]>;
}

/** A place where a file may import a module: the text between quotes. */
export interface Mention {
  readonly file: string;
  readonly specifier: string;
}

/**
 * What stands before the quote of every import, each split so that what is
 * searched begins with a rare letter.
 */
const KEYWORDS = [
  ['', 'from'],
  ['re', 'quire('],
  ['im', 'port'],
] as const;
/** A bracket perhaps, space and a name between quotes. */
const QUOTED = /\(?[\0- ]*["'`]([^\0- "'`]{0,299})["'`]/y;
const EXTENSION = /\.(?:d\.)?(?:[cm]?[jt]sx?|vue|svelte|astro)$/;

export function specifierIndex(): SpecifierIndex {
  const importers = new Map<string, string[]>();
  let tails: Map<string, string[]> | undefined;
  return {
    add(file, specifiers) {
      tails = undefined;
      for (const specifier of specifiers) {
        const key = importers.has(specifier) ? specifier : decoded(specifier);
        const files = importers.get(key);
        if (files === undefined) importers.set(key, [file]);
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
    all: () => importers,
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

/**
 * The texts between quotes from which a file may import.
 *
 * @param text its content, each byte as a character
 */
export function specifiersIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [head, tail] of KEYWORDS) {
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
      if (!text.startsWith(head, at - head.length)) continue;
      QUOTED.lastIndex = at + tail.length;
      const specifier = QUOTED.exec(text)?.[1];
      if (specifier !== undefined) found.push(specifier);
    }
  }
  return found;
}

/** A text of its own: a mere slice would keep the whole file in memory. */
function decoded(specifier: string): string {
  return Buffer.from(specifier, 'latin1').toString('utf8');
}
