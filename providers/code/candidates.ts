/** Texts without which a file cannot read the environment of its own accord. */
const WORDS = ['process', 'import.meta', 'Bun', 'Deno'];

const PROCESS =
  /\bprocess\b(?:["']?\])?\s*(?:as\s+\w+\s*\)?\s*)?[!?)]*\s*(?:\.\s*env\b|\?\.\s*\[|\[)|(?:from|require\(|import\()\s*["'](?:node:)?process["']|=\s*(?:\w+\.)?process\b(?!\s*[.(])|\(process\s*[,)]/;
const META =
  /\bimport\s*\.\s*meta\b[\s)!?]*(?:as\b|\.\s*env\b|\[)|=\s*import\s*\.\s*meta\s*(?:as\b|[;\n])/;
const RUNTIME = /\b(?:Bun|Deno)\b\s*[!?)]*\s*(?:\.\s*env\b|\[)|=\s*(?:Bun|Deno)\b|["']bun["']/;

/** Whoever reads the environment spells it, and so do most idioms: most files are done with here. */
const HAS_SUBJECT = /env|Env/;

/** Parts that most idioms have: one pass for each part tells where an idiom can stand at all. */
const PARTS = ['nv', 'Config'];

interface Anchor {
  readonly part: string;
  /** Where the part begins in the idiom. */
  readonly at: number;
}

const anchors = new Map<string, Anchor | 'none'>();

function anchorOf(idiom: string): Anchor | 'none' {
  const known = anchors.get(idiom);
  if (known !== undefined) return known;
  const part = PARTS.find((one) => idiom.includes(one));
  const found = part === undefined ? 'none' : { part, at: idiom.indexOf(part) };
  anchors.set(idiom, found);
  return found;
}

/** Whether each of these idioms can only stand in a file that spells the environment. */
export function impliesSubject(idioms: readonly string[]): boolean {
  return idioms.every((idiom) => HAS_SUBJECT.test(idiom));
}

/** Whether looking for these idioms costs next to nothing. */
export function isCheap(idioms: readonly string[]): boolean {
  return idioms.every((idiom) => anchorOf(idiom) !== 'none');
}

/** Looks for words in one file; what it learns in one search it uses in the next. */
export interface Search {
  /** The file spells the environment. */
  readonly isSubject: boolean;
  has(idiom: string): boolean;
  /** Whether the file mentions an idiom of the language itself. */
  isCandidate(): boolean;
}

/** @param text the content of a file, each byte as a character */
export function searchIn(text: string): Search {
  const known = new Map<string, readonly number[]>();
  const placesOf = (part: string): readonly number[] => {
    const places = known.get(part) ?? offsets(text, part);
    known.set(part, places);
    return places;
  };
  const isSubject = placesOf('nv').some((at) => /[eE]/.test(text.charAt(at - 1)));
  return {
    isSubject,
    has(idiom) {
      const anchor = anchorOf(idiom);
      if (anchor === 'none') return text.includes(idiom);
      return placesOf(anchor.part).some((place) => text.startsWith(idiom, place - anchor.at));
    },
    isCandidate() {
      if (!isSubject || !WORDS.some((word) => text.includes(word))) return false;
      return PROCESS.test(text) || META.test(text) || RUNTIME.test(text);
    },
  };
}

function offsets(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
