/** By which words a file reaches the environment of its own accord, and what stands around them then. */
const WAYS = [
  {
    words: ['process'],
    around:
      /\bprocess\b(?:["']?\])?\s*(?:as\s+\w+\s*\)?\s*)?[!?)]*\s*(?:\.\s*env\b|\?\.\s*\[|\[)|(?<=(?:from|require\(|import\()\s*["'](?:node:)?)process["']|(?<==\s*(?:\w+\.)?)process\b(?!\s*[.(])|(?<=\()process\s*[,)]/y,
  },
  {
    words: ['meta'],
    around:
      /(?<=\bimport\s*\.\s*)meta\b[\s)!?]*(?:as\b|\.\s*env\b|\[)|(?<==\s*import\s*\.\s*)meta\s*(?:as\b|[;\n])/y,
  },
  {
    words: ['Bun', 'Deno', 'bun'],
    around:
      /\b(?:Bun|Deno)\b\s*[!?)]*\s*(?:\.\s*env\b|\[)|(?<==\s*)(?:Bun|Deno)\b|(?<=["'])bun["']/y,
  },
] as const;

/** Whoever reads the environment spells it, and so do most idioms: most files are done with here. */
const HAS_SUBJECT = /env|Env/;

/** Parts that most idioms have: one pass for each part tells where an idiom can stand at all. */
const PARTS = ['nv', 'Config'];

/** A text that is looked for, and the part of it by which it is found. */
export interface Idiom {
  readonly text: string;
  readonly part: string | undefined;
  /** Where the part begins in the text. */
  readonly at: number;
  /** What stands before and behind the part; absent where it is an end of the text. */
  readonly neighbours?: number;
}

export function idiomOf(text: string): Idiom {
  const part = PARTS.find((one) => text.includes(one));
  if (part === undefined) return { text, part, at: 0 };
  const at = text.indexOf(part);
  const isInside = at > 0 && at + part.length < text.length;
  return { text, part, at, ...(isInside && { neighbours: neighboursAt(text, at, part) }) };
}

/** Two characters of one byte each. */
function neighboursAt(text: string, at: number, part: string): number {
  return (text.charCodeAt(at - 1) << 8) | text.charCodeAt(at + part.length);
}

/** Whether each of these idioms can only stand in a file that spells the environment. */
export function impliesSubject(idioms: readonly Idiom[]): boolean {
  return idioms.every(({ text }) => HAS_SUBJECT.test(text));
}

/** Whether looking for these idioms costs next to nothing. */
export function isCheap(idioms: readonly Idiom[]): boolean {
  return idioms.every(({ part }) => part !== undefined);
}

/** Looks for words in one file; what it learns in one search it uses in the next. */
export interface Search {
  /** The file spells the environment. */
  readonly isSubject: boolean;
  has(idiom: Idiom): boolean;
  /** Whether the file mentions an idiom of the language itself. */
  isCandidate(): boolean;
}

/** @param text the content of a file, each byte as a character */
export function searchIn(text: string): Search {
  const known = new Map<string, Places>();
  const placesOf = (part: string): Places => {
    let found = known.get(part);
    if (found === undefined) {
      found = placesIn(text, part);
      known.set(part, found);
    }
    return found;
  };
  const isSubject = placesOf('nv').offsets.some((at) => isE(text.charCodeAt(at - 1)));
  return {
    isSubject,
    has({ text: idiom, part, at, neighbours }) {
      if (part === undefined) return text.includes(idiom);
      const places = placesOf(part);
      if (neighbours !== undefined && !places.neighbours.has(neighbours)) return false;
      return places.offsets.some((offset) => text.startsWith(idiom, offset - at));
    },
    isCandidate: () => isSubject && WAYS.some(({ words, around }) => stands(text, words, around)),
  };
}

/** Where a part of idioms stands. */
interface Places {
  readonly offsets: readonly number[];
  /** What stands around it there. */
  readonly neighbours: ReadonlySet<number>;
}

function placesIn(text: string, part: string): Places {
  const offsets: number[] = [];
  const neighbours = new Set<number>();
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    offsets.push(at);
    neighbours.add(neighboursAt(text, at, part));
  }
  return { offsets, neighbours };
}

/** Whether a sticky pattern matches where one of the words stands. */
function stands(text: string, words: readonly string[], around: RegExp): boolean {
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      around.lastIndex = at;
      if (around.test(text)) return true;
    }
  return false;
}

/** Of `e` and `E`, which differ in one bit. */
function isE(code: number): boolean {
  return (code | 0x20) === 0x65;
}
