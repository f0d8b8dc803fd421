import { MARKER, mask } from './mask.ts';

/** The line a finding points at, safe to show, and where the name stands in it. */
export interface Excerpt {
  readonly text: string;
  /** Offset and length of the name. */
  readonly name: { readonly start: number; readonly length: number };
}

/** Files in which a line is an expression; any other file may hold values anywhere. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|prisma|py|rb|go|php|java|kt|cs|rs|exs?|swift|dart)$/i;

/** Longer lines are generated. */
const MAX_LINE = 2000;

/**
 * What can be shown of a source line. Values must not appear: in code the contents of literals and
 * comments are left out, in all other files everything but the name.
 *
 * @param column where the finding points, from 1
 * @param room how many columns there are
 */
export function excerpt(
  line: string,
  file: string,
  name: string | undefined,
  column: number,
  room: number,
): Excerpt | undefined {
  if (name === undefined || line.length > MAX_LINE || line.includes(MARKER)) return undefined;
  const start = find(line, name, Math.max(0, column - 1)) ?? find(line, name, 0);
  if (start === undefined) return undefined;
  const marked = `${line.slice(0, start)}${MARKER}${line.slice(start)}`;
  const shown = CODE.test(file) ? mask(marked, name) : onlyName(marked, name);
  return cut(shown.replaceAll('\t', '  ').trim(), name, room);
}

/** Where a name stands as a whole word, from an offset on. */
function find(line: string, name: string, from: number): number | undefined {
  for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
    const around = line.charAt(at - 1) + line.charAt(at + name.length);
    if (!/\w/.test(around)) return at;
  }
  return undefined;
}

/** `NAME=…`: nothing of a value, but whether there is one. */
function onlyName(marked: string, name: string): string {
  const start = marked.indexOf(MARKER);
  const before = marked.slice(0, start);
  const after = marked.slice(start + MARKER.length + name.length);
  const head = /^\s*(?:export\s+|-\s+)?["']?$/.test(before) ? before : '… ';
  const sign = /^["']?\s*[=:]?/.exec(after)?.[0] ?? '';
  return `${head}${MARKER}${name}${sign}${after.slice(sign.length).trim() === '' ? '' : '…'}`;
}

function cut(marked: string, name: string, room: number): Excerpt {
  const start = marked.indexOf(MARKER);
  const flat = marked.replace(MARKER, '');
  const from = start + name.length + 1 <= room ? 0 : Math.max(0, start - Math.floor(room / 3));
  const head = from === 0 ? '' : '…';
  const rest = flat.slice(from);
  const end = head.length + rest.length > room ? `${rest.slice(0, room - head.length - 1)}…` : rest;
  return {
    text: head + end,
    name: { start: start - from + head.length, length: name.length },
  };
}
