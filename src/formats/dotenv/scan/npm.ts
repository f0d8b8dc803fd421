import {
  closingBeforeLineEnd,
  type Grammar,
  quoteName,
  scanAssignments,
  unquote,
} from './assignments.ts';
import type { Scan } from './types.ts';

const NAME = /[\w.-]+/y;
const QUOTES = '\'"`';

/** https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow */
const dotenv: Grammar = {
  name: NAME,
  quotes: QUOTES,
  bareNames: false,
  closing: closingBeforeLineEnd,
  decode({ raw }) {
    const { inner, quote } = unquote(raw, QUOTES);
    return { value: raw.startsWith('"') ? lineBreaks(inner) : inner, quote };
  },
};

/** https://bun.com/docs/runtime/environment-variables */
const bun: Grammar = {
  ...dotenv,
  closing: closingOfBun,
  decode({ raw, quoted }) {
    if (!quoted) return { value: raw, quote: 'none' };
    const inner = raw.slice(1, -1);
    const quote = quoteName(raw[0]);
    return { value: quote === 'double' ? lineBreaks(inner) : inner, quote };
  },
};

/** A backslash before the quote keeps it open; text after the string is only allowed on its first line. */
function closingOfBun(text: string, open: number): number {
  const quote = text[open] ?? '';
  let lines = 0;
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '\n') lines++;
    else if (character === quote) return lines === 0 ? at : closingBeforeLineEnd(text, open);
  }
  return -1;
}

function lineBreaks(value: string): string {
  return value.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
}

export function scanDotenv(text: string): Scan {
  return scanAssignments(text, dotenv);
}

export function scanBun(text: string): Scan {
  return scanAssignments(text, bun);
}
