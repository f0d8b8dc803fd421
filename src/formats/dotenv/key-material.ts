import type { DotenvFile, Entry } from './types.ts';

/** Longer than names are, and without the underscores of long ones. */
const ENCODED = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{40,}$/;

/**
 * Leaves out "names" that are lines of a key pasted without quotes: `MIIE…Q==` looks like an
 * assignment to every loader, but its name is part of a secret.
 */
export function withoutKeyMaterial(parsed: DotenvFile, content: string): DotenvFile {
  const inside = linesOfKeys(content);
  const isSafe = ({ name, line }: Entry) => !inside.has(line) && !ENCODED.test(name);
  if (parsed.entries.every(isSafe)) return parsed;
  const effective = [...parsed.effective].filter(([, entry]) => isSafe(entry));
  return { ...parsed, entries: parsed.entries.filter(isSafe), effective: new Map(effective) };
}

/** The lines after the first one of each `-----BEGIN …` block. */
function linesOfKeys(content: string): ReadonlySet<number> {
  const inside = new Set<number>();
  if (!content.includes('-----BEGIN ')) return inside;
  let open = false;
  for (const [index, line] of content.split(/\r\n|\n|\r/).entries()) {
    if (open) inside.add(index + 1);
    if (line.includes('-----BEGIN ')) open = true;
    if (line.includes('-----END ')) open = false;
  }
  return inside;
}
