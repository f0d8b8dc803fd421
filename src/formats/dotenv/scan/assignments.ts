import type { Quote } from '../types.ts';
import { lineEnd, matchEnd, normaliseLineEnds, skipBlank, skipSpace } from './text.ts';
import type { Flaw, Scan, Token } from './types.ts';

/** What tells the readers apart that grew out of the Ruby gem's one regular expression. */
export interface Grammar {
  /** Sticky. */
  readonly name: RegExp;
  readonly quotes: string;
  /** A name alone on its line is an entry too. */
  readonly bareNames: boolean;
  /** Where the string that opens at `open` ends, or -1. */
  readonly closing: (text: string, open: number) => number;
  readonly decode: (value: RawValue) => { readonly value: string; readonly quote: Quote };
}

export interface RawValue {
  /** Trimmed, quotes included. */
  readonly raw: string;
  /** A string that ends where the grammar wants it to. */
  readonly quoted: boolean;
}

const EXPORT = /export\s+/y;
const QUOTE_NAMES: Readonly<Record<string, Quote>> = {
  "'": 'single',
  '"': 'double',
  '`': 'backtick',
};

export function quoteName(character: string | undefined): Quote {
  return QUOTE_NAMES[character ?? ''] ?? 'none';
}

/**
 * Finds assignments as one multi-line regular expression per line start would, in linear time:
 * white space may span lines before a name, around `=`, and before a quote.
 */
export function scanAssignments(input: string, grammar: Grammar): Scan {
  const text = normaliseLineEnds(input);
  const tokens: Token[] = [];
  const flaws: Flaw[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const found = readAssignment(text, at, grammar);
    if (found) tokens.push(found.token);
    else if (text[at] !== '#') flaws.push({ code: 'skipped-line', offset: at });
    at = skipSpace(text, lineEnd(text, found?.end ?? at));
  }
  return { text, tokens, flaws };
}

interface Found {
  readonly token: Token;
  readonly end: number;
}

function readAssignment(text: string, at: number, grammar: Grammar): Found | undefined {
  const afterExport = matchEnd(EXPORT, text, at);
  const exported = afterExport < 0 ? undefined : readNamed(text, afterExport, grammar, true);
  return exported ?? readNamed(text, at, grammar, false);
}

function readNamed(
  text: string,
  at: number,
  grammar: Grammar,
  exported: boolean,
): Found | undefined {
  const end = matchEnd(grammar.name, text, at);
  if (end < 0) return undefined;
  const name = text.slice(at, end);
  const valueAt = afterSeparator(text, end);
  if (valueAt < 0) {
    if (!grammar.bareNames || !endsLine(text, end)) return undefined;
    return { token: { name, offset: at, exported, raw: '', quote: 'none', hadEquals: false }, end };
  }
  const written = readValue(text, valueAt, grammar);
  const { raw } = written;
  const { value, quote } = raw === '' ? EMPTY : grammar.decode(written);
  const token = { name, offset: at, exported, raw, value, quote, hadEquals: true };
  return { token, end: written.end };
}

const EMPTY = { value: '', quote: 'none' } as const;

function afterSeparator(text: string, end: number): number {
  const equals = skipSpace(text, end);
  if (text[equals] === '=') return equals + 1;
  const yaml = text[end] === ':' && /\s/.test(text[end + 1] ?? '');
  return yaml ? end + 2 : -1;
}

function readValue(text: string, at: number, grammar: Grammar): RawValue & { end: number } {
  const open = skipSpace(text, at);
  if (open < text.length && grammar.quotes.includes(text[open] ?? '')) {
    const close = grammar.closing(text, open);
    if (close >= 0) return { raw: text.slice(open, close + 1), quoted: true, end: close + 1 };
  }
  const end = lineEnd(text, at);
  const line = text.slice(at, end);
  const comment = line.indexOf('#');
  return { raw: (comment < 0 ? line : line.slice(0, comment)).trim(), quoted: false, end };
}

/** Whether only white space and a comment follow on the line. */
function endsLine(text: string, at: number): boolean {
  const next = text[skipBlank(text, at)];
  return next === undefined || next === '\n' || next === '#';
}

/**
 * The end of a string that must be followed by the end of the line: the first quote without a
 * backslash, else the last one with, which is what a backtracking expression falls back to.
 */
export function closingBeforeLineEnd(text: string, open: number): number {
  const quote = text[open] ?? '';
  const escaped: number[] = [];
  let at = text.indexOf(quote, open + 1);
  while (at >= 0 && text[at - 1] === '\\' && at - 1 > open) {
    escaped.push(at);
    at = text.indexOf(quote, at + 1);
  }
  if (at >= 0 && endsLine(text, at + 1)) return at;
  for (let last = escaped.pop(); last !== undefined; last = escaped.pop()) {
    if (endsLine(text, last + 1)) return last;
  }
  return -1;
}

/** Takes one pair of equal quotes off a value. */
export function unquote(raw: string, quotes: string): { inner: string; quote: Quote } {
  const first = raw[0] ?? '';
  const paired = raw.length > 1 && quotes.includes(first) && raw.endsWith(first);
  return paired
    ? { inner: raw.slice(1, -1), quote: quoteName(first) }
    : { inner: raw, quote: 'none' };
}
