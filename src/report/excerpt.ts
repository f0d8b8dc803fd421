import { codeLine, type LinePart } from '../formats/code-line.ts';

/** The line a finding points at, safe to show, and where the name stands in it. */
export interface Excerpt {
  readonly text: string;
  /** Offset and length of the name. */
  readonly name: { readonly start: number; readonly length: number };
}

/** Where the line stands: line and column count from 1. */
export interface ExcerptPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Longer lines are generated. */
const MAX_LINE = 2000;

/**
 * What can be shown of a source line. Values must not appear: of code what its syntax proves to be code,
 * of all other files nothing but the name, and how it is asked for.
 *
 * @param text the whole file
 * @param room how many columns there are
 */
export function excerpt(
  text: string,
  place: ExcerptPlace,
  name: string | undefined,
  room: number,
): Excerpt | undefined {
  const range = lineAt(text, place.line);
  if (name === undefined || range === undefined) return undefined;
  const line = text.slice(range.start, range.end);
  if (line.length > MAX_LINE) return undefined;
  const start = find(line, name, Math.max(0, place.column - 1)) ?? find(line, name, 0);
  if (start === undefined) return undefined;
  const parts = codeLine(place.file, text, range, name);
  const known = parts && ofParts(parts, range.start + start, name);
  return cut(known ?? alone(line, start, name), room);
}

function lineAt(text: string, line: number): { start: number; end: number } | undefined {
  let start = 0;
  for (let above = 1; above < line; above++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  const whole = end < 0 ? text.length : end;
  return { start, end: text.charAt(whole - 1) === '\r' ? Math.max(start, whole - 1) : whole };
}

/** Where a name stands as a whole word, from an offset on. */
function find(line: string, name: string, from: number): number | undefined {
  for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
    const around = line.charAt(at - 1) + line.charAt(at + name.length);
    if (!/\w/.test(around)) return at;
  }
  return undefined;
}

/** Nothing where the name is hidden itself. */
function ofParts(parts: readonly LinePart[], at: number, name: string): Excerpt | undefined {
  let text = '';
  let start: number | undefined;
  for (const part of parts) {
    if (part.at === at) start = text.length;
    text += part.text.replaceAll('\t', '  ');
  }
  if (start === undefined) return undefined;
  const left = text.length - text.trimStart().length;
  return { text: text.trim(), name: { start: start - left, length: name.length } };
}

/** How a program asks for a variable, before its name. */
const ASKED =
  /(?:process\??\.env|import\.meta\.env|(?:Deno|Bun)\.env|os\.environ|os\.getenv|getenv|ENV|env)(?:\?\.|[.[(]|\(["']|\[["'])$/;

/** `NAME=…`, `… process.env.NAME …`: nothing of a value, but whether there is one. */
function alone(line: string, start: number, name: string): Excerpt {
  const before = line.slice(0, start);
  const after = line.slice(start + name.length);
  const isFirst = /^\s*(?:export\s+|-\s+)?["']?$/.test(before);
  const head = isFirst ? before.trimStart() : `… ${ASKED.exec(before)?.[0] ?? ''}`;
  const sign = /^["']?\s*[=:]?/.exec(after)?.[0] ?? '';
  const tail = after.slice(sign.length).trim() === '' ? '' : '…';
  return {
    text: `${head}${name}${sign}${tail}`.trimEnd(),
    name: { start: head.length, length: name.length },
  };
}

function cut({ text, name }: Excerpt, room: number): Excerpt {
  const from =
    name.start + name.length + 1 <= room ? 0 : Math.max(0, name.start - Math.floor(room / 3));
  const head = from === 0 ? '' : '…';
  const rest = text.slice(from);
  const end = head.length + rest.length > room ? `${rest.slice(0, room - head.length - 1)}…` : rest;
  return {
    text: head + end,
    name: { start: name.start - from + head.length, length: name.length },
  };
}
