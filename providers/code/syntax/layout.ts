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
  /(?:import|export|const|let|var|function|async|class|interface|type|enum|declare|abstract|namespace|module|if|for|switch|try|throw|return|describe|it|test)\b/y;

/** Below these, one more parse costs more than it saves. */
const LEAST_GROUP = 200;
const LEAST_BLOCK = 300;

/** What means something by itself: among statements, and where a line's end means nothing. */
const MARKS = /[\n"'`/([{)\]}]/g;
const MARKS_WITHIN = /["'`/([{)\]}]/g;

/** After these a statement goes on. */
const OPEN_ENDED = marks(',=:!&|?+-*<>.%^~');

/** What may stand before a regular expression and never before a division. */
const BEFORE_REGEX = marks('(,=:[!&|?{;');

const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const AT = 0x40;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const SQUARE_OPEN = 0x5b;
const SQUARE_CLOSE = 0x5d;
const CURLY_OPEN = 0x7b;
const CURLY_CLOSE = 0x7d;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const DOLLAR = 0x24;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;

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
  while (!walk.broken && toMark(walk)) step(walk);
  return walk.broken || walk.open.length > 0 ? whole : region;
}

/** To the next character that means something by itself, if there is one. */
function toMark(walk: Walk): boolean {
  const { text, at, open, region } = walk;
  const marks = open.length === region.depth ? MARKS : MARKS_WITHIN;
  marks.lastIndex = at;
  if (!marks.test(text)) return false;
  walk.at = marks.lastIndex - 1;
  let last = walk.at - 1;
  while (last >= at && text.charCodeAt(last) <= SPACE) last -= 1;
  if (last >= at) walk.last = last;
  return true;
}

function step(walk: Walk): void {
  const { text, at } = walk;
  const code = text.charCodeAt(at);
  walk.at = at + 1;
  switch (code) {
    case NEWLINE:
      atLine(walk);
      return;
    case SLASH:
      atSlash(walk, at);
      return;
    case QUOTE:
    case APOSTROPHE:
      walk.at = afterQuoted(text, at, code);
      walk.last = walk.at - 1;
      return;
    case BACKTICK:
      inTemplate(walk);
      walk.last = walk.at - 1;
      return;
    case ROUND_OPEN:
    case SQUARE_OPEN:
    case CURLY_OPEN:
      open(walk, code, at);
      break;
    default:
      close(walk, code);
  }
  walk.last = at;
}

/** A comment, a regular expression or a division begins. */
function atSlash(walk: Walk, at: number): void {
  const end = afterComment(walk.text, at);
  walk.at = end ?? walk.at;
  if (end !== undefined) return;
  const { text, last } = walk;
  const isRegex = isMark(BEFORE_REGEX, text.charCodeAt(last)) || endsArrow(text, last);
  if (isRegex) walk.at = afterRegex(text, at);
  walk.last = at;
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
  STATEMENT.lastIndex = at;
  if (!decorates && !STATEMENT.test(text)) return;
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
  if (endsArrow(text, last)) return true;
  return (
    text.charCodeAt(last) === ROUND_CLOSE &&
    !/\bswitch\s*$/.test(text.slice(Math.max(0, round - 10), round))
  );
}

function endsArrow(text: string, last: number): boolean {
  return text.charCodeAt(last) === GREATER && text.charCodeAt(last - 1) === EQUALS;
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
  return code === CURLY_OPEN ? CURLY_CLOSE : SQUARE_CLOSE;
}

/** To the end of a template literal, or into an expression of it. */
function inTemplate(walk: Walk): void {
  const { text } = walk;
  while (walk.at < text.length) {
    const code = text.charCodeAt(walk.at);
    walk.at += code === BACKSLASH ? 2 : 1;
    if (code === BACKTICK) return;
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
