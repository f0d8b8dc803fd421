import type { Part } from './types.ts';

/** What ends an unquoted word. https://www.gnu.org/software/bash/manual/bash.html#index-metacharacter */
const WORD_END = ' \t\n;&|<>()';
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /:?[-=?+]/y;
const MAX_DEPTH = 50;
const ANSI: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

export interface Word {
  readonly parts: readonly Part[];
  readonly end: number;
}
type Step = { readonly part: Part; readonly end: number } | undefined;
interface Place {
  readonly text: string;
  /** The characters that end the word when not quoted. */
  readonly stop: string;
  readonly quoted: boolean;
  readonly depth: number;
}

/** Reads one shell word; `undefined` when a quote or bracket in it is never closed. */
export function readWord(text: string, at: number): Word | undefined {
  return readUntil({ text, stop: WORD_END, quoted: false, depth: 0 }, at);
}

function readUntil(place: Place, start: number): Word | undefined {
  const { text, stop } = place;
  const parts: Part[] = [];
  let at = start;
  while (at < text.length && !stop.includes(text[at] ?? '')) {
    const step = readStep(place, at);
    if (!step) return undefined;
    parts.push(step.part);
    at = step.end;
  }
  return { parts, end: at };
}

function readStep(place: Place, at: number): Step {
  const { text, quoted } = place;
  const character = text[at] ?? '';
  if (character === '`') return readBackticks(text, at);
  if (character === '$') return readDollar(place, at);
  if (character === '\\') return readEscape(place, at);
  if (!quoted && character === "'") return readSingle(text, at + 1);
  if (!quoted && character === '"') return readDouble(place, at);
  // A leading tilde stands for a home directory.
  if (!quoted && character === '~' && /[=:]/.test(text[at - 1] ?? '=')) return shell(at + 1);
  return plain(place, at);
}

function plain({ text, stop, quoted }: Place, at: number): Step {
  let end = at + 1;
  const special = quoted ? '`$\\' : '`$\\\'"~';
  while (
    end < text.length &&
    !special.includes(text[end] ?? '') &&
    !stop.includes(text[end] ?? '')
  ) {
    end++;
  }
  return { part: { kind: 'text', text: text.slice(at, end) }, end };
}

function shell(end: number): Step {
  return { part: { kind: 'shell' }, end };
}

function readBackticks(text: string, at: number): Step {
  const close = text.indexOf('`', at + 1);
  return close < 0 ? undefined : shell(close + 1);
}

function readSingle(text: string, at: number): Step {
  const close = text.indexOf("'", at);
  if (close < 0) return undefined;
  return { part: { kind: 'text', text: text.slice(at, close) }, end: close + 1 };
}

function readDouble(place: Place, at: number): Step {
  const inner = readUntil({ ...place, stop: '"', quoted: true }, at + 1);
  if (!inner || place.text[inner.end] !== '"') return undefined;
  const part: Part = { kind: 'parameter', name: '', operator: '', word: inner.parts };
  return { part, end: inner.end + 1 };
}

function readEscape({ text, quoted }: Place, at: number): Step {
  const next = text[at + 1] ?? '';
  if (next === '\n') return { part: { kind: 'text', text: '' }, end: at + 2 };
  const keeps = quoted && !'$`"\\'.includes(next);
  return { part: { kind: 'text', text: keeps ? `\\${next}` : next }, end: at + 2 };
}

function readDollar(place: Place, at: number): Step {
  const { text, quoted } = place;
  const next = text[at + 1] ?? '';
  if (next === '(') return readCommand(text, at + 1);
  if (next === '{') return readBraced(place, at + 2);
  if (next === "'" && !quoted) return readAnsi(text, at + 2);
  if (next === '"' && !quoted) return readDouble(place, at + 1);
  if (next !== '' && '$!?0-'.includes(next)) return shell(at + 2);
  // A sourced file has no arguments of its own.
  if (/[1-9@*]/.test(next)) return { part: { kind: 'text', text: '' }, end: at + 2 };
  if (next === '#') return { part: { kind: 'text', text: '0' }, end: at + 2 };
  NAME.lastIndex = at + 1;
  if (!NAME.test(text)) return { part: { kind: 'text', text: '$' }, end: at + 1 };
  const name = text.slice(at + 1, NAME.lastIndex);
  return { part: { kind: 'parameter', name, operator: '', word: [] }, end: NAME.lastIndex };
}

function readCommand(text: string, open: number): Step {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return shell(at + 1);
  }
  return undefined;
}

function readBraced(place: Place, at: number): Step {
  const { text } = place;
  NAME.lastIndex = at;
  const nameEnd = NAME.test(text) ? NAME.lastIndex : at;
  const name = text.slice(at, nameEnd);
  if (name !== '' && text[nameEnd] === '}') {
    return { part: { kind: 'parameter', name, operator: '', word: [] }, end: nameEnd + 1 };
  }
  OPERATOR.lastIndex = nameEnd;
  if (name === '' || place.depth > MAX_DEPTH || !OPERATOR.test(text)) return skipBraces(text, at);
  const wordAt = OPERATOR.lastIndex;
  const inner = readUntil({ ...place, stop: '}', depth: place.depth + 1 }, wordAt);
  if (!inner || text[inner.end] !== '}') return undefined;
  const operator = text.slice(nameEnd, wordAt);
  return { part: { kind: 'parameter', name, operator, word: inner.parts }, end: inner.end + 1 };
}

/** An expression that is not worth understanding, up to its closing brace. */
function skipBraces(text: string, start: number): Step {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return shell(at + 1);
  }
  return undefined;
}

function readAnsi(text: string, start: number): Step {
  let value = '';
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === "'") return { part: { kind: 'text', text: value }, end: at + 1 };
    if (character === '\\') {
      at++;
      const next = text[at] ?? '';
      value += ANSI[next] ?? ('\'"\\?'.includes(next) ? next : `\\${next}`);
    } else value += character;
  }
  return undefined;
}
