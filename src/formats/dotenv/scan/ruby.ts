import { closingBeforeLineEnd, type Grammar, scanAssignments, unquote } from './assignments.ts';
import { withoutMark } from './text.ts';
import type { Scan } from './types.ts';

const QUOTES = '\'"';

/** https://github.com/bkeepers/dotenv#usage */
const ruby: Grammar = {
  name: /[\w.]+/y,
  quotes: QUOTES,
  bareNames: true,
  closing: closingBeforeLineEnd,
  decode({ raw }) {
    const { inner, quote } = unquote(raw, QUOTES);
    return { value: inner, quote };
  },
};

/** Escapes stay in `value`: whether `\n` breaks the line is decided by an earlier entry. */
export function scanRuby(text: string): Scan {
  return scanAssignments(withoutMark(text), ruby);
}
