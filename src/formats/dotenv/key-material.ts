import type { DotenvFile, Entry } from './types.ts';

/** Base64 comes in lines of 64 or 76 characters; at the end of one of them nothing else stands. */
const WIDE = 60;
const ENCODED = /^[A-Za-z0-9+/]+={0,2}$/;
/** `DEBUG=` and `apiKey=` could be encoded texts too. */
const NO_NAME = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;

/**
 * Leaves out "names" that are lines of a key pasted without quotes: the last one of it, `Q==`, looks like
 * an assignment to every loader, but its name is part of a secret.
 */
export function withoutKeyMaterial(parsed: DotenvFile, content: string): DotenvFile {
  const inside = linesOfKeys(content);
  const isSafe = ({ line }: Entry) => !inside.has(line);
  if (parsed.entries.every(isSafe)) return parsed;
  const effective = [...parsed.effective].filter(([, entry]) => isSafe(entry));
  return { ...parsed, entries: parsed.entries.filter(isSafe), effective: new Map(effective) };
}

/** The lines after the first one of each `-----BEGIN …` block, and of each text in lines of base64. */
function linesOfKeys(content: string): ReadonlySet<number> {
  const inside = new Set<number>();
  let isOpen = false;
  let before = '';
  for (const [index, line] of content.split(/\r\n|\n|\r/).entries()) {
    if (isOpen || goesOn(before, line)) inside.add(index + 1);
    if (line.includes('-----BEGIN ')) isOpen = true;
    if (line.includes('-----END ')) isOpen = false;
    before = line;
  }
  return inside;
}

function goesOn(before: string, line: string): boolean {
  if (before.length < WIDE || !ENCODED.test(before.slice(-WIDE)) || !ENCODED.test(line))
    return false;
  return ENCODED.test(before) || NO_NAME.test(line);
}
