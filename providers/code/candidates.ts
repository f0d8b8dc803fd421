/** Texts without which a file cannot read the environment of its own accord. */
const WORDS = ['process', 'import.meta', 'Bun', 'Deno'];

const PROCESS =
  /\bprocess\b(?:["']?\])?\s*(?:as\s+\w+\s*\)?\s*)?[!?)]*\s*(?:\.\s*env\b|\?\.\s*\[|\[)|(?:from|require\(|import\()\s*["'](?:node:)?process["']|=\s*(?:\w+\.)?process\b(?!\s*[.(])|\(process\s*[,)]/;
const META =
  /\bimport\s*\.\s*meta\b[\s)!?]*(?:as\b|\.\s*env\b|\[)|=\s*import\s*\.\s*meta\s*(?:as\b|[;\n])/;
const RUNTIME = /\b(?:Bun|Deno)\b\s*[!?)]*\s*(?:\.\s*env\b|\[)|=\s*(?:Bun|Deno)\b|["']bun["']/;

/** Whoever reads the environment spells it, and so do most idioms: most files are done with here. */
const SUBJECT = ['env', 'Env'].map((word) => Buffer.from(word));
const HAS_SUBJECT = /env|Env/;

/** Whether each of these idioms can only stand in a file that spells the environment. */
export function impliesSubject(idioms: readonly string[]): boolean {
  return idioms.every((idiom) => HAS_SUBJECT.test(idiom));
}

/** Looks for words in one file; what it learns in one search it uses in the next. */
export interface Search {
  /** The file spells the environment. */
  readonly isSubject: boolean;
  has(idiom: string): boolean;
  /** Whether the file mentions an idiom of the language itself. */
  isCandidate(): boolean;
}

export function searchIn(content: Buffer): Search {
  const isSubject = SUBJECT.some((word) => content.includes(word));
  let decoded: string | undefined;
  const text = (): string => {
    decoded ??= content.toString('latin1');
    return decoded;
  };
  return {
    isSubject,
    has: (idiom) => text().includes(idiom),
    isCandidate() {
      if (!isSubject || !WORDS.some((word) => text().includes(word))) return false;
      return PROCESS.test(text()) || META.test(text()) || RUNTIME.test(text());
    },
  };
}
