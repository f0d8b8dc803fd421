/** Texts without which a file cannot read the environment of its own accord. */
const WORDS = ['process', 'import.meta', 'Bun', 'Deno'];

const PROCESS =
  /\bprocess\b(?:["']?\])?\s*(?:as\s+\w+\s*\)?\s*)?[!?)]*\s*(?:\.\s*env\b|\?\.\s*\[|\[)|(?:from|require\(|import\()\s*["'](?:node:)?process["']|=\s*(?:\w+\.)?process\b(?!\s*[.(])|\(process\s*[,)]/;
const META =
  /\bimport\s*\.\s*meta\b[\s)!?]*(?:as\b|\.\s*env\b|\[)|=\s*import\s*\.\s*meta\s*(?:as\b|[;\n])/;
const RUNTIME = /\b(?:Bun|Deno)\b\s*[!?)]*\s*(?:\.\s*env\b|\[)|=\s*(?:Bun|Deno)\b|["']bun["']/;

/** Each with words of which it cannot do without one. */
const WAYS = [
  [['process'], PROCESS],
  [['meta'], META],
  [['Bun', 'Deno', 'bun'], RUNTIME],
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
}

export function idiomOf(text: string): Idiom {
  const part = PARTS.find((one) => text.includes(one));
  return { text, part, at: part === undefined ? 0 : text.indexOf(part) };
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
  const places = new Map<string, readonly number[]>();
  const placesOf = (part: string): readonly number[] => {
    let found = places.get(part);
    if (found === undefined) {
      found = offsets(text, part);
      places.set(part, found);
    }
    return found;
  };
  const isSubject = placesOf('nv').some((at) => isE(text.charCodeAt(at - 1)));
  return {
    isSubject,
    has(idiom) {
      if (idiom.part === undefined) return text.includes(idiom.text);
      const found = placesOf(idiom.part);
      return found.length > 0 && found.some((at) => text.startsWith(idiom.text, at - idiom.at));
    },
    isCandidate() {
      if (!isSubject || !WORDS.some((word) => text.includes(word))) return false;
      return WAYS.some(
        ([words, way]) => words.some((word) => text.includes(word)) && way.test(text),
      );
    },
  };
}

/** Of `e` and `E`, which differ in one bit. */
function isE(code: number): boolean {
  return (code | 0x20) === 0x65;
}

function offsets(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
