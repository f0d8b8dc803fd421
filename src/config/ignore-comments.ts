import type { FileLocation } from '../model/index.ts';

const MARK = 'envparity-ignore';

/** A line comment that takes findings back: `envparity-ignore <rule>[, <rule>]: reason`. */
export interface IgnoreComment {
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly place: FileLocation;
  /** The lines it speaks of: its own, and the next one where it stands alone. */
  readonly lines: readonly number[];
}

/** What opens a comment in any language: C, shells, SQL and Lua, HTML, INI and Lisp, TeX. */
const OPENER = /(?:\/\/|\/\*|\*|#|--|;|%)[\s*!/#;-]*$/;

/** Finds the comments of a file, whatever its language. */
export function findIgnoreComments(text: string, file: string): readonly IgnoreComment[] {
  if (!text.includes(MARK)) return [];
  const lines = text.split(/\r\n|\n|\r/);
  const found = [];
  for (const [index, line] of lines.entries()) {
    const comment = parseLine(line);
    if (comment === undefined) continue;
    const { column, alone, ...rest } = comment;
    const place = { file, line: index + 1, column };
    found.push({
      ...rest,
      place,
      lines: alone ? [index + 1, spokenOf(lines, index)] : [index + 1],
    });
  }
  return found;
}

interface ParsedLine {
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly column: number;
  readonly alone: boolean;
}

function parseLine(line: string): ParsedLine | undefined {
  const start = line.indexOf(MARK);
  if (start < 0) return undefined;
  const before = line.slice(Math.max(0, start - 200), start);
  const opener = OPENER.exec(before);
  if (opener === null) return undefined;
  const after = line.slice(start + MARK.length);
  if (!/^(?:[\s:]|$)/.test(after)) return undefined;
  const colon = after.indexOf(':');
  const listed = colon < 0 ? withoutCloser(after) : after.slice(0, colon);
  const reason = colon < 0 ? '' : withoutCloser(after.slice(colon + 1));
  return {
    rules: listed.split(/[\s,]+/).filter((rule) => rule !== ''),
    ...(reason === '' ? {} : { reason }),
    column: start + 1,
    alone: /^[\s{(<!]*$/.test(before.slice(0, opener.index)),
  };
}

function withoutCloser(text: string): string {
  return text.replace(/(?:\*\/|-->|\*\))[\s})]*$/, '').trim();
}

/** Several comments may stand above one line. */
function spokenOf(lines: readonly string[], index: number): number {
  let next = index + 1;
  while (lines[next] !== undefined && parseLine(lines[next] ?? '')?.alone) next += 1;
  return next + 1;
}
