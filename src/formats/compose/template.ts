/** Which program reads the text: `docker compose`, or `docker stack deploy` with its older rules. */
export type InterpolationDialect = 'compose' | 'stack';

export type Operator = ':-' | '-' | ':+' | '+' | ':?' | '?';

/** `${NAME}`, `${NAME:-word}` and their like. */
export interface Substitution {
  readonly kind: 'substitution';
  readonly name: string;
  /** Of the dollar sign in the text. */
  readonly offset: number;
  readonly operator?: Operator;
  /** What follows the operator; interpolated only if it is used. */
  readonly word?: Template;
  /** It has no braces: `$NAME`. */
  readonly bare?: true;
}

/** A place that is no substitution although it begins like one; it is refused when it is used. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly offset: number;
}

export type Part = string | Substitution | Malformed;
export type Template = readonly Part[];

const NAME = /[_a-z][_a-z0-9]*/iy;
const OPERATOR = /:?[-+?]/y;
const STACK = /(\$)|([_a-z][_a-z0-9]*(?::?[-?][^}]*)?)|\{([_a-z][_a-z0-9]*(?::?[-?][^}]*)?)\}/iy;
/** Deeper nesting than any person writes; what is below is refused. */
const MAX_DEPTH = 100;

/**
 * Takes a text apart: https://docs.docker.com/reference/compose-file/interpolation/
 *
 * Never throws; takes time linear in the text for each level of nesting, of which it follows 100.
 */
export function parseTemplate(text: string, dialect: InterpolationDialect = 'compose'): Template {
  if (!text.includes('$')) return text === '' ? [] : [text];
  return dialect === 'stack' ? parseStack(text) : parseRange(text, 0, text.length, 0);
}

function parseRange(text: string, from: number, to: number, depth: number): Template {
  const parts: Part[] = [];
  const line = createLine(text, to);
  let copied = from;
  for (let at = text.indexOf('$', from); at >= 0 && at < to; at = text.indexOf('$', at)) {
    const piece = pieceAt(text, at, { to, depth, line });
    if (piece === undefined) {
      at++;
      continue;
    }
    if (at > copied) parts.push(text.slice(copied, at));
    parts.push(piece.part);
    at = piece.end;
    copied = at;
  }
  if (copied < to) parts.push(text.slice(copied, to));
  return parts;
}

interface Surroundings {
  readonly to: number;
  readonly depth: number;
  readonly line: (at: number) => { readonly lastBrace: number };
}

interface Piece {
  readonly part: Part;
  readonly end: number;
}

/** What a dollar sign begins; `undefined` where it stands for itself. */
function pieceAt(text: string, offset: number, around: Surroundings): Piece | undefined {
  const next = offset + 1 < around.to ? text[offset + 1] : undefined;
  if (next === '$') return { part: '$', end: offset + 2 };
  const nameAt = next === '{' ? offset + 2 : offset + 1;
  const nameEnd = endOf(NAME, text, nameAt, around.to);
  if (next !== '{') {
    if (nameEnd < 0) return undefined;
    return { part: { ...named(text.slice(nameAt, nameEnd), offset), bare: true }, end: nameEnd };
  }
  const malformed: Piece = { part: { kind: 'malformed', offset }, end: nameAt };
  if (nameEnd < 0 || nameEnd >= around.to) return malformed;
  const name = text.slice(nameAt, nameEnd);
  if (text[nameEnd] === '}') return { part: named(name, offset), end: nameEnd + 1 };
  const wordAt = endOf(OPERATOR, text, nameEnd, around.to);
  const { lastBrace } = around.line(nameEnd);
  if (wordAt < 0 || lastBrace < wordAt || around.depth >= MAX_DEPTH) return malformed;
  const close = closingBrace(text, offset, lastBrace);
  const operator = operatorOf(text.slice(nameEnd, wordAt));
  const word = parseRange(text, wordAt, close, around.depth + 1);
  return { part: { ...named(name, offset), operator, word }, end: close + 1 };
}

function named(name: string, offset: number): Substitution {
  return { kind: 'substitution', name, offset };
}

function operatorOf(text: string): Operator {
  for (const operator of [':-', '-', ':+', '+', ':?'] as const)
    if (text === operator) return operator;
  return '?';
}

/** The last closing brace of the line that a place is in: a word ends on the line it begins on. */
function createLine(text: string, to: number): Surroundings['line'] {
  let known = { end: -1, lastBrace: -1 };
  return (at) => {
    if (at < known.end) return known;
    const found = text.indexOf('\n', at);
    const end = found < 0 || found > to ? to : found;
    const brace = text.slice(at, end).lastIndexOf('}');
    known = { end, lastBrace: brace < 0 ? -1 : at + brace };
    return known;
  };
}

/** Braces are counted, each opening one hiding the character after it, as compose-go does. */
function closingBrace(text: string, at: number, last: number): number {
  let depth = 0;
  for (let index = at; index <= last; index++) {
    if (text[index] === '}' && --depth === 0) return index;
    if (text[index] === '{') {
      depth++;
      index++;
    }
  }
  return last;
}

function endOf(pattern: RegExp, text: string, at: number, to: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, to) : -1;
}

/** Knows defaults and required names only, without nesting, and takes no dollar sign for itself. */
function parseStack(text: string): Template {
  const parts: Part[] = [];
  let copied = 0;
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', copied)) {
    if (at > copied) parts.push(text.slice(copied, at));
    STACK.lastIndex = at + 1;
    const match = STACK.exec(text);
    copied = match === null ? at + 1 : STACK.lastIndex;
    const body = match?.[2] ?? match?.[3];
    if (match?.[1] !== undefined) parts.push('$');
    else if (body === undefined) parts.push({ kind: 'malformed', offset: at });
    else parts.push(stackSubstitution(body, at));
  }
  if (copied < text.length) parts.push(text.slice(copied));
  return parts;
}

/** The operators are looked for one kind after the other, wherever they stand. */
function stackSubstitution(body: string, offset: number): Substitution {
  for (const operator of [':-', '-', ':?', '?'] as const) {
    const at = body.indexOf(operator);
    if (at < 0) continue;
    const rest = body.slice(at + operator.length);
    return { ...named(body.slice(0, at), offset), operator, word: rest === '' ? [] : [rest] };
  }
  return named(body, offset);
}
