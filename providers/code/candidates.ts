/** Texts without which a file cannot read the environment of its own accord. */
const WORDS = ['process', 'import.meta', 'Bun', 'Deno'].map((word) => Buffer.from(word));

const PROCESS =
  /\bprocess\b(?:["']?\])?\s*(?:as\s+\w+\s*\)?\s*)?[!?)]*\s*(?:\.\s*env\b|\?\.\s*\[|\[)|(?:from|require\(|import\()\s*["'](?:node:)?process["']|=\s*(?:\w+\.)?process\b(?!\s*[.(])|\(process\s*[,)]/;
const META =
  /\bimport\s*\.\s*meta\b[\s)!?]*(?:as\b|\.\s*env\b|\[)|=\s*import\s*\.\s*meta\s*(?:as\b|[;\n])/;
const RUNTIME = /\b(?:Bun|Deno)\b\s*[!?)]*\s*(?:\.\s*env\b|\[)|=\s*(?:Bun|Deno)\b|["']bun["']/;

/** Whether a file has to be parsed: it mentions an idiom of the language or of a recogniser. */
export function isCandidate(content: Buffer, idioms: readonly Buffer[]): boolean {
  if (idioms.some((idiom) => content.includes(idiom))) return true;
  if (!WORDS.some((word) => content.includes(word))) return false;
  const text = content.toString('latin1');
  return PROCESS.test(text) || META.test(text) || RUNTIME.test(text);
}
