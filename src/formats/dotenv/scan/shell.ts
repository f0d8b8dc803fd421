import type { Quote } from '../types.ts';
import { quoteName } from './assignments.ts';
import { readWord } from './shell-word.ts';
import { lineEnd } from './text.ts';
import type { Flaw, Part, Scan, Token } from './types.ts';

const ASSIGNMENT = /([A-Za-z_][A-Za-z0-9_]*)=/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*(?=[\s;]|$)/y;
const EXPORT = /(?:export|declare[ \t]+-x|typeset[ \t]+-x)[ \t]+/y;
const KEYWORD = /(?:then|else|do|!)(?=[\s;]|$)/y;
const OPENER = /(?:if|for|while|until|case|select|\{|\()(?=\s|$)|[\w-]+[ \t]*\(\)/y;
const CLOSER = /(?:fi|done|esac|\}|\))(?=[\s;]|$)/y;
const GAPS = /[ \t<>()]*/y;
const SEPARATORS = /[ \t\r\n;&|()<>]*/y;

interface State {
  readonly text: string;
  readonly tokens: Token[];
  readonly flaws: Flaw[];
  /** How many compound commands are open. */
  depth: number;
  /** The statement runs only if the one before it on the line allows. */
  chained: boolean;
}

/**
 * Reads `set -a; . ./.env` without running it: assignments are entries, all else is a command; an
 * assignment that a condition guards has a value that only a shell could tell.
 * https://www.gnu.org/software/bash/manual/bash.html#Simple-Commands
 */
export function scanShell(text: string): Scan {
  const state: State = { text, tokens: [], flaws: [], depth: 0, chained: false };
  let at = nextStatement(state, 0);
  while (at < text.length) {
    const end = readStatement(state, at);
    if (end < 0) {
      const error: Flaw = { code: 'unterminated-quote', offset: at };
      return { text, tokens: state.tokens, flaws: state.flaws, error };
    }
    at = nextStatement(state, Math.max(end, at + 1));
  }
  return { text, tokens: state.tokens, flaws: state.flaws };
}

function nextStatement(state: State, at: number): number {
  const end = matchEnd(SEPARATORS, state.text, at);
  const between = state.text.slice(at, end);
  state.chained = /[&|]/.test(between) || (state.chained && !/[\n;]/.test(between));
  return end;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of the statement, or -1 when a quote in it is never closed. */
function readStatement(state: State, at: number): number {
  const { text } = state;
  if (text[at] === '#') return lineEnd(text, at);
  const keyword = matchEnd(KEYWORD, text, at);
  if (keyword >= 0) return keyword;
  const closer = matchEnd(CLOSER, text, at);
  if (closer >= 0) state.depth = Math.max(0, state.depth - 1);
  const opener = matchEnd(OPENER, text, at);
  if (opener >= 0) state.depth++;
  if (closer >= 0) return closer;
  if (opener >= 0 && /[{()]/.test(text[opener - 1] ?? '')) return opener;
  const exportEnd = matchEnd(EXPORT, text, at);
  return readWords(state, exportEnd < 0 ? at : exportEnd, exportEnd >= 0);
}

/** Assignments take effect only when no command follows them on their line. */
function readWords(state: State, start: number, exported: boolean): number {
  const { text } = state;
  const found: Token[] = [];
  let command = false;
  let at = skipGaps(text, start);
  while (at < text.length && !'\n;&|'.includes(text[at] ?? '')) {
    const token = command ? undefined : readAssignment(state, at, exported);
    if (token === null) return -1;
    const end = token?.end ?? readWord(text, at)?.end ?? -1;
    if (end < 0) return -1;
    if (token) found.push(token.token);
    else if (text.slice(at, end).trim() !== '') command = true;
    at = skipGaps(text, Math.max(end, at + 1));
  }
  if (command) state.flaws.push({ code: 'runs-a-command', offset: start });
  if (!command || exported) state.tokens.push(...found);
  return at;
}

/** Passes over what separates two words of a statement, a comment included. */
function skipGaps(text: string, at: number): number {
  const end = matchEnd(GAPS, text, at);
  const comment = text[end] === '#' && /[\s<>()]/.test(text[end - 1] ?? ' ');
  return comment ? lineEnd(text, end) : end;
}

/** `undefined`: no assignment; `null`: one that never ends. */
function readAssignment(
  state: State,
  at: number,
  exported: boolean,
): { token: Token; end: number } | null | undefined {
  const { text } = state;
  const valueAt = matchEnd(ASSIGNMENT, text, at);
  if (valueAt < 0) {
    const end = exported ? matchEnd(NAME, text, at) : -1;
    if (end < 0) return undefined;
    const name = text.slice(at, end);
    return { token: { name, offset: at, raw: '', quote: 'none', hadEquals: false, exported }, end };
  }
  const word = readWord(text, valueAt);
  if (!word) return null;
  const name = text.slice(at, valueAt - 1);
  const raw = text.slice(valueAt, word.end);
  const guarded = state.depth > 0 || state.chained || text[word.end] === '(';
  const parts: readonly Part[] = guarded ? [{ kind: 'shell' }] : word.parts;
  const quote: Quote = quoteName(raw[0]);
  const token = { name, offset: at, raw, value: raw, quote, hadEquals: true, exported, parts };
  return { token, end: word.end };
}
