import { afterComment, afterQuoted, afterRegex } from './quoted.ts';

/** A module, or a block of it: a part that is parsed by itself, perhaps in groups of statements. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** Where groups of whole statements begin, after the first. */
  readonly cuts: readonly number[];
  /** Blocks that are parsed by themselves, in order; those within them left out. */
  readonly blocks: readonly Region[];
}

/** Begins a line on which a statement begins that cannot be the rest of another. */
const STATEMENT =
  /^(?:import|export|const|let|var|function|async|class|interface|type|enum|declare|abstract|namespace|module|if|for|switch|try|throw|return|describe|it|test)\b/;

/** Room for the longest of them and the end of the word. */
const LONGEST_WORD = 12;

/** Below these, one more parse costs more than it saves. */
const LEAST_GROUP = 400;
const LEAST_BLOCK = 300;

const PLAIN = 0;
const SPACE = 1;
const LINE = 2;
const QUOTE = 3;
const BACKTICK = 4;
const SLASH = 5;
const OPEN = 6;
const CLOSE = 7;

const KINDS = new Uint8Array(128);
for (let code = 0; code <= 0x20; code += 1) KINDS[code] = SPACE;
for (const [kind, characters] of [
  [LINE, '\n'],
  [QUOTE, '"\''],
  [BACKTICK, '`'],
  [SLASH, '/'],
  [OPEN, '([{'],
  [CLOSE, ')]}'],
] as const) {
  for (const one of characters) KINDS[one.charCodeAt(0)] = kind;
}

/** After these a statement goes on. */
const OPEN_ENDED = marks(',=:!&|?+-*<>.%^~');

/** What may stand before a regular expression and never before a division. */
const BEFORE_REGEX = marks('(,=:[!&|?{;');

const AT = 0x40;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const CURLY_OPEN = 0x7b;
const CURLY_CLOSE = 0x7d;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const DOLLAR = 0x24;
const BACKSLASH = 0x5c;
const BACKTICK_CODE = 0x60;

interface Draft extends Region {
  end: number;
  readonly cuts: number[];
  readonly blocks: Draft[];
  /** How many brackets are open where its statements stand. */
  readonly depth: number;
  /** Decorators wait for their class. */
  decorated: boolean;
}

interface Bracket {
  readonly code: number;
  readonly at: number;
  readonly opens: 'block' | 'template' | 'other';
}

interface Walk {
  readonly text: string;
  at: number;
  /** Brackets that are open. */
  readonly open: Bracket[];
  /** The region whose statements are walked, and those around it. */
  region: Draft;
  readonly outer: Draft[];
  /** Where the last character stands that was no space and no comment. */
  last: number;
  /** Where the round bracket opened that was closed last. */
  round: number;
  /** Brackets and quotes do not add up. */
  broken: boolean;
}

/**
 * How the text of a module falls into parts that can be parsed by themselves, found without
 * parsing it. One part where brackets and quotes do not add up.
 */
export function layoutOf(text: string): Region {
  const whole: Region = { start: 0, end: text.length, cuts: [], blocks: [] };
  if (text.length < LEAST_GROUP) return whole;
  const region: Draft = {
    start: 0,
    end: text.length,
    cuts: [],
    blocks: [],
    depth: 0,
    decorated: false,
  };
  const walk: Walk = {
    ...{ text, at: 0, open: [], region, outer: [] },
    ...{ last: -1, round: 0, broken: false },
  };
  while (walk.at < text.length && !walk.broken) {
    const code = skipPlain(walk);
    if (walk.at < text.length) step(walk, code, KINDS[code]);
  }
  return walk.broken || walk.open.length > 0 ? whole : region;
}

/** To the next character that means something by itself. */
function skipPlain(walk: Walk): number {
  const { text } = walk;
  let { at, last } = walk;
  let code = text.charCodeAt(at);
  for (; at < text.length; code = text.charCodeAt(at)) {
    const kind = code < 128 ? KINDS[code] : PLAIN;
    if (kind === PLAIN) last = at;
    else if (kind !== SPACE) break;
    at += 1;
  }
  walk.at = at;
  walk.last = last;
  return code;
}

function step(walk: Walk, code: number, kind: number | undefined): void {
  const { text, at } = walk;
  walk.at = at + 1;
  if (kind === LINE) {
    atLine(walk);
    return;
  }
  if (kind === SLASH) {
    const end = afterComment(text, at);
    walk.at = end ?? walk.at;
    if (end !== undefined) return;
    if (isMark(BEFORE_REGEX, text.charCodeAt(walk.last))) walk.at = afterRegex(text, at);
  } else if (kind === QUOTE) walk.at = afterQuoted(text, at, code);
  else if (kind === BACKTICK) inTemplate(walk);
  else if (kind === OPEN) open(walk, code, at);
  else if (kind === CLOSE) close(walk, code);
  walk.last = kind === QUOTE || kind === BACKTICK ? walk.at - 1 : at;
}

/** A line begins: perhaps a group of statements as well. What decorators stand before is theirs. */
function atLine(walk: Walk): void {
  const { text, region } = walk;
  if (walk.open.length !== region.depth) return;
  let { at } = walk;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at += 1;
  walk.at = at;
  if (isMark(OPEN_ENDED, text.charCodeAt(walk.last))) return;
  const decorates = text.charCodeAt(at) === AT;
  if (!decorates && !STATEMENT.test(text.slice(at, at + LONGEST_WORD))) return;
  const isFirst = !region.decorated && !goesOn(walk);
  region.decorated = decorates;
  if (isFirst && at - (region.cuts.at(-1) ?? region.start) >= LEAST_GROUP) region.cuts.push(at);
}

/** Whether what a condition governs is still to come. */
function goesOn({ text, last, round }: Walk): boolean {
  if (text.charCodeAt(last) !== ROUND_CLOSE)
    return /\b(?:else|do)$/.test(text.slice(Math.max(0, last - 5), last + 1));
  return /\b(?:if|for|while|with|await)\s*$/.test(text.slice(Math.max(0, round - 10), round));
}

function open(walk: Walk, code: number, at: number): void {
  const isBlock = code === CURLY_OPEN && opensBlock(walk);
  walk.open.push({ code, at, opens: isBlock ? 'block' : 'other' });
  if (!isBlock) return;
  walk.outer.push(walk.region);
  walk.region = {
    start: at,
    end: at,
    cuts: [],
    blocks: [],
    depth: walk.open.length,
    decorated: false,
  };
}

/** Behind `)` and `=>` stand blocks. */
function opensBlock({ text, last, round }: Walk): boolean {
  const code = text.charCodeAt(last);
  if (code === GREATER) return text.charCodeAt(last - 1) === EQUALS;
  return code === ROUND_CLOSE && !/\bswitch\s*$/.test(text.slice(Math.max(0, round - 10), round));
}

function close(walk: Walk, code: number): void {
  const bracket = walk.open.pop();
  if (bracket === undefined || closing(bracket.code) !== code) {
    walk.broken = true;
    return;
  }
  if (code === ROUND_CLOSE) walk.round = bracket.at;
  if (bracket.opens === 'template') inTemplate(walk);
  if (bracket.opens === 'block') leave(walk);
}

function leave(walk: Walk): void {
  const { region } = walk;
  const outer = walk.outer.pop();
  if (outer === undefined) return;
  region.end = walk.at;
  if (region.end - region.start >= LEAST_BLOCK) outer.blocks.push(region);
  walk.region = outer;
}

function closing(code: number): number {
  if (code === ROUND_OPEN) return ROUND_CLOSE;
  return code === CURLY_OPEN ? CURLY_CLOSE : 0x5d;
}

/** To the end of a template literal, or into an expression of it. */
function inTemplate(walk: Walk): void {
  const { text } = walk;
  while (walk.at < text.length) {
    const code = text.charCodeAt(walk.at);
    walk.at += code === BACKSLASH ? 2 : 1;
    if (code === BACKTICK_CODE) return;
    if (code !== DOLLAR || text.charCodeAt(walk.at) !== CURLY_OPEN) continue;
    walk.open.push({ code: CURLY_OPEN, at: walk.at, opens: 'template' });
    walk.at += 1;
    return;
  }
  walk.broken = true;
}

function marks(characters: string): Uint8Array {
  const found = new Uint8Array(128);
  for (const one of characters) found[one.charCodeAt(0)] = 1;
  return found;
}

function isMark(table: Uint8Array, code: number): boolean {
  return code < 128 && table[code] === 1;
}
