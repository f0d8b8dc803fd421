import type { Quote } from '../types.ts';
import { lineEnd, matchEnd, normaliseLineEnds, skipBlank, skipSpace, withoutMark } from './text.ts';
import type { Flaw, Scan, Token } from './types.ts';

const EXPORT = /export[^\S\n]+/y;
const NAME = /[^=#\s]+/y;
const DOUBLE_ESCAPES = /\\[\\'"abfnrtv]/g;
const SINGLE_ESCAPES = /\\[\\']/g;
const MEANINGS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** https://saurabh-kumar.com/python-dotenv/#file-format */
export function scanPython(input: string): Scan {
  const text = normaliseLineEnds(withoutMark(input));
  const tokens: Token[] = [];
  const flaws: Flaw[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const result = text[at] === '#' ? { end: lineEnd(text, at) } : readBinding(text, at);
    if (result.token) tokens.push(result.token);
    else if (result.failed) flaws.push({ code: 'skipped-line', offset: at });
    at = skipSpace(text, result.end);
  }
  return { text, tokens, flaws };
}

interface Binding {
  readonly token?: Token;
  readonly failed?: true;
  readonly end: number;
}

function readBinding(text: string, at: number): Binding {
  const afterExport = matchEnd(EXPORT, text, at);
  const nameAt = afterExport < 0 ? at : afterExport;
  if (text[nameAt] === '#') return { end: lineEnd(text, nameAt) };
  const name = readName(text, nameAt);
  if (!name) return fail(text, nameAt);
  const base = { name: name.text, offset: nameAt, exported: afterExport >= 0 };
  const equals = skipBlank(text, name.end);
  if (text[equals] !== '=') {
    const end = endOfBinding(text, equals);
    if (end < 0) return fail(text, equals);
    return { token: { ...base, raw: '', quote: 'none', hadEquals: false }, end };
  }
  const open = skipBlank(text, equals + 1);
  const value = readValue(text, open);
  if (!value) return fail(text, open);
  const end = endOfBinding(text, value.end);
  if (end < 0) return fail(text, value.end);
  const { end: _, ...known } = value;
  return { token: { ...base, ...known, hadEquals: true }, end };
}

function fail(text: string, at: number): Binding {
  return { failed: true, end: lineEnd(text, at) };
}

function readName(text: string, at: number): { text: string; end: number } | undefined {
  if (text[at] === "'") {
    const close = text.indexOf("'", at + 1);
    return close > at + 1 ? { text: text.slice(at + 1, close), end: close + 1 } : undefined;
  }
  const end = matchEnd(NAME, text, at);
  return end < 0 ? undefined : { text: text.slice(at, end), end };
}

function readValue(
  text: string,
  at: number,
): { raw: string; value: string; quote: Quote; end: number } | undefined {
  const quote = text[at];
  if (quote === "'" || quote === '"') {
    const close = closing(text, at);
    if (close < 0) return undefined;
    const inner = text.slice(at + 1, close);
    const value = inner.replace(quote === '"' ? DOUBLE_ESCAPES : SINGLE_ESCAPES, decodeEscape);
    const name = quote === '"' ? 'double' : 'single';
    return { raw: text.slice(at, close + 1), value, quote: name, end: close + 1 };
  }
  const end = lineEnd(text, at);
  const value = withoutComment(text.slice(at, end));
  return { raw: value, value, quote: 'none', end };
}

function decodeEscape(sequence: string): string {
  const character = sequence.slice(1);
  return MEANINGS[character] ?? character;
}

/** The first quote without a backslash; where there is none, the last one with. */
function closing(text: string, open: number): number {
  const quote = text[open] ?? '';
  let fallback = -1;
  for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] !== '\\') return at;
    fallback = at;
  }
  return fallback;
}

function withoutComment(line: string): string {
  let at = line.indexOf('#');
  while (at >= 0 && (at === 0 || /\S/.test(line[at - 1] ?? ''))) at = line.indexOf('#', at + 1);
  return (at < 0 ? line : line.slice(0, at)).trimEnd();
}

function endOfBinding(text: string, at: number): number {
  const next = skipBlank(text, at);
  if (text[next] === '#') return lineEnd(text, next);
  return next >= text.length || text[next] === '\n' ? next : -1;
}
