const SPACE = /\s*/y;
const BLANK = /[^\S\n]*/y;

/** The first position from `at` on that is no white space, over line ends. */
export function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** The first position from `at` on that is no white space of the same line. */
export function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(text);
  return BLANK.lastIndex;
}

/** The position of the next line feed, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The end of the first match of a sticky pattern at `at`, or -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Drops a leading byte order mark for readers that do, keeping the column of the first line right. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The lines of a text with their offsets, without their line ends. */
export function* linesOf(
  text: string,
): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  while (start <= text.length) {
    const end = lineEnd(text, start);
    yield { line: text.slice(start, end), start };
    start = end + 1;
  }
}
