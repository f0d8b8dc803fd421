import type { Quote } from '../types.ts';
import { quoteName } from './assignments.ts';
import { lineEnd } from './text.ts';
import type { Flaw, Scan, Token } from './types.ts';

const LEADING = /[ \t\r]*/y;

/** Where the string that opens at a place ends, or -1. */
type Closing = (open: number) => number;

/**
 * Node's own parser, which Deno ports: carriage returns vanish, the next quote closes a string
 * whatever stands before it, and the rest of that line is dropped; a byte order mark joins the name.
 * https://nodejs.org/api/util.html#utilparseenvcontent
 */
export function scanNode(text: string): Scan {
  return scanAll(text, (open) => text.indexOf(text[open] ?? '', open + 1));
}

/** As Node, but a backslash keeps a double quote from closing. https://docs.deno.com/runtime/reference/env_variables/ */
export function scanDeno(text: string): Scan {
  return scanAll(text, (open) => {
    const quote = text[open] ?? '';
    let at = text.indexOf(quote, open + 1);
    while (quote === '"' && at >= 0 && text[at - 1] === '\\') at = text.indexOf(quote, at + 1);
    return at;
  });
}

function scanAll(text: string, closing: Closing): Scan {
  const tokens: Token[] = [];
  const flaws: Flaw[] = [];
  let at = 0;
  while (at < text.length) {
    const start = skipLeading(text, at);
    const end = lineEnd(text, start);
    const equals = start < end && text[start] !== '#' ? text.slice(start, end).indexOf('=') : -1;
    const token = equals < 0 ? undefined : readToken(text, start, start + equals, closing);
    if (token) tokens.push(token.token);
    else if (start < end && text[start] !== '#')
      flaws.push({ code: 'skipped-line', offset: start });
    at = (token?.end ?? end) + 1;
  }
  return { text, tokens, flaws };
}

function skipLeading(text: string, at: number): number {
  LEADING.lastIndex = at;
  LEADING.test(text);
  return LEADING.lastIndex;
}

function readToken(text: string, start: number, equals: number, closing: Closing) {
  const written = text.slice(start, equals);
  const exported = written.startsWith('export ');
  const name = trim(exported ? written.slice(7) : written);
  if (name === '') return undefined;
  const offset = start + Math.max(0, written.lastIndexOf(name));
  const { end, ...value } = readValue(text, equals + 1, closing);
  return { token: { name, offset, exported, hadEquals: true, ...value }, end };
}

function readValue(
  text: string,
  at: number,
  closing: Closing,
): { raw: string; value: string; quote: Quote; end: number } {
  const open = skipLeading(text, at);
  const quote = quoteName(text[open]);
  const close = quote === 'none' ? -1 : closing(open);
  if (close >= 0) {
    const inner = text.slice(open + 1, close).replaceAll('\r', '');
    const value = quote === 'double' ? inner.replaceAll('\\n', '\n') : inner;
    return { raw: text.slice(open, close + 1), value, quote, end: lineEnd(text, close) };
  }
  const end = lineEnd(text, open);
  const line = text.slice(open, end);
  const comment = quote === 'none' ? line.indexOf('#') : -1;
  const raw = trim(comment < 0 ? line : line.slice(0, comment));
  return { raw, value: raw, quote: 'none', end };
}

function trim(text: string): string {
  const clean = text.replaceAll('\r', '');
  let start = 0;
  let end = clean.length;
  while (start < end && isBlank(clean[start])) start++;
  while (end > start && isBlank(clean[end - 1])) end--;
  return clean.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
