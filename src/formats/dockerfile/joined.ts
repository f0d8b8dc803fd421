/** A line with its continuations, and where each character of it stands in the file. */
export interface Joined {
  readonly text: string;
  /** Where the line begins in the file. */
  readonly start: number;
  /** Behind the last character that belongs to it. */
  readonly end: number;
  /** The offset in the file of a character of `text`. */
  offsetOf(index: number): number;
}

interface Piece {
  readonly at: number;
  readonly offset: number;
}

/**
 * Joins the line that begins at an offset with what continues it. Comments and blank lines between
 * are left out: https://docs.docker.com/reference/dockerfile/#format
 *
 * @param guard a character that stands for nothing
 */
export function joinedLine(
  file: string,
  start: number,
  { escapeCharacter, guard }: { readonly escapeCharacter: string; readonly guard: string },
): Joined {
  const pieces: Piece[] = [];
  let text = '';
  let at = start;
  let end = start;
  while (at < file.length) {
    const newline = file.indexOf('\n', at);
    const next = newline < 0 ? file.length : newline + 1;
    const line = file.slice(at, next).replace(/\r*\n?$/, '');
    const between = at > start && /^\s*(?:#|$)/.test(line);
    const kept = withoutContinuation(line, escapeCharacter);
    if (!between) {
      pieces.push({ at: text.length, offset: at });
      text += (kept ?? line).replaceAll(guard, '');
    }
    end = at + line.length;
    at = next;
    if (!between && kept === undefined) break;
  }
  return { text, start, end, offsetOf: (index) => offsetIn(pieces, index) };
}

/** The line without the escape character that continues it; `undefined` where none does. */
function withoutContinuation(line: string, escapeCharacter: string): string | undefined {
  const kept = line.replace(/[ \t]+$/, '');
  if (!kept.endsWith(escapeCharacter) || kept.endsWith(escapeCharacter + escapeCharacter))
    return undefined;
  return kept.slice(0, -1);
}

function offsetIn(pieces: readonly Piece[], index: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { at: 0, offset: 0 };
  return piece.offset + index - piece.at;
}
