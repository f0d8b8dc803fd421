import { isSpace } from './scanner.ts';

/** A name and its value as written, quotes and escapes included; ARG may leave the value out. */
export interface Pair {
  readonly name: string;
  readonly value?: string;
  /** Where it begins in the arguments. */
  readonly at: number;
}

export type Pairs =
  | { readonly ok: true; readonly pairs: readonly Pair[] }
  | { readonly ok: false; readonly reason: string };

interface Word {
  readonly text: string;
  readonly at: number;
}

/**
 * The arguments of ENV and LABEL: https://docs.docker.com/reference/dockerfile/#env. Where the first
 * word has no equals sign, it is the name, and the rest of the line is the value.
 */
export function readPairs(args: string, escapeCharacter: string): Pairs {
  const words = splitWords(args, escapeCharacter);
  const first = words[0];
  if (first === undefined) return { ok: false, reason: 'a name is missing' };
  if (!first.text.includes('=')) return legacyPair(args);
  const pairs: Pair[] = [];
  for (const { text, at } of words) {
    const equals = text.indexOf('=');
    if (equals < 0) return { ok: false, reason: 'a word has no equals sign' };
    if (equals === 0) return { ok: false, reason: 'a name is missing' };
    pairs.push({ name: text.slice(0, equals), value: text.slice(equals + 1), at });
  }
  return { ok: true, pairs };
}

function legacyPair(args: string): Pairs {
  const [, name = '', value] = /^([^\t\v\f\r ]*)[\t\v\f\r ]+([\s\S]*)$/.exec(args) ?? [];
  if (value === undefined) return { ok: false, reason: 'a value is missing' };
  if (name === '') return { ok: false, reason: 'a name is missing' };
  return { ok: true, pairs: [{ name, value, at: 0 }] };
}

/** The arguments of ARG: https://docs.docker.com/reference/dockerfile/#arg */
export function readArguments(args: string, escapeCharacter: string): Pairs {
  const pairs: Pair[] = [];
  for (const { text, at } of splitWords(args, escapeCharacter)) {
    const equals = text.indexOf('=');
    if (equals === 0) return { ok: false, reason: 'a name is missing' };
    if (equals < 0) pairs.push({ name: text, at });
    else pairs.push({ name: text.slice(0, equals), value: text.slice(equals + 1), at });
  }
  if (pairs.length === 0) return { ok: false, reason: 'a name is missing' };
  return { ok: true, pairs };
}

/** Splits at blanks outside quotes; quotes and escapes stay. */
function splitWords(args: string, escapeCharacter: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < args.length; ) {
    if (isSpace(args.charAt(at))) {
      at++;
      continue;
    }
    const { text, end } = wordAt(args, at, escapeCharacter);
    if (text !== '') words.push({ text, at });
    at = end;
  }
  return words;
}

function wordAt(args: string, start: number, escapeCharacter: string) {
  let text = '';
  let quote = '';
  let at = start;
  for (; at < args.length; at++) {
    const char = args.charAt(at);
    if (quote === '' && isSpace(char)) break;
    if (char === escapeCharacter && quote !== "'") {
      // An escape character at the very end is dropped.
      const next = args.charAt(++at);
      if (next !== '') text += char + next;
      continue;
    }
    if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    text += char;
  }
  return { text, end: at };
}
