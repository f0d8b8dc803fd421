import { TooComplex } from '../budget.ts';
import type { Token } from '../scan/types.ts';
import { Rejection, type Scope } from '../scope.ts';

const NAME = /[_a-z][_a-z0-9]*/iy;
const OPERATOR = /:?[-+?]/y;
const MAX_DEPTH = 100;

/** https://docs.docker.com/reference/compose-file/interpolation/ */
export function resolveCompose(tokens: readonly Token[], scope: Scope): void {
  for (const token of tokens) {
    if (!token.hadEquals && scope.env.get(token.name) === undefined) continue;
    scope.assign(token, () => {
      if (token.value === undefined) return scope.env.get(token.name) ?? null;
      return token.quote === 'single' ? token.value : substitute(token.value, scope, 0);
    });
  }
  // Names that begin with a digit are read and then left out.
  for (const name of scope.values.keys()) if (/^\s*\d/.test(name)) scope.values.delete(name);
}

function substitute(text: string, scope: Scope, depth: number): string {
  if (depth > MAX_DEPTH) throw new TooComplex();
  scope.spend(text.length);
  let result = '';
  let copied = 0;
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at)) {
    const piece = substitutionAt(text, at, scope, depth);
    if (!piece) {
      at++;
      continue;
    }
    result += text.slice(copied, at) + piece.value;
    at = piece.end;
    copied = at;
  }
  return result + text.slice(copied);
}

interface Piece {
  readonly value: string;
  readonly end: number;
}

function substitutionAt(text: string, at: number, scope: Scope, depth: number): Piece | undefined {
  if (text[at + 1] === '$') return { value: '$', end: at + 2 };
  const braced = text[at + 1] === '{';
  const nameAt = braced ? at + 2 : at + 1;
  const nameEnd = endOf(NAME, text, nameAt);
  if (!braced) return nameEnd < 0 ? undefined : take(text.slice(nameAt, nameEnd), nameEnd, scope);
  if (nameEnd < 0) throw new Rejection('invalid-substitution');
  const name = text.slice(nameAt, nameEnd);
  if (text[nameEnd] === '}') return take(name, nameEnd + 1, scope);
  const wordAt = endOf(OPERATOR, text, nameEnd);
  const last = wordAt < 0 ? -1 : lastBrace(text, wordAt, scope);
  if (last < 0) throw new Rejection('invalid-substitution');
  const close = closingBrace(text, at, last, scope);
  const word = text.slice(wordAt, close);
  const value = operate(name, text.slice(nameEnd, wordAt), word, scope, depth);
  return { value, end: close + 1 };
}

function take(name: string, at: number, scope: Scope): Piece {
  const value = scope.environmentFirst(name) ?? '';
  scope.spend(value.length);
  return { value, end: at };
}

/** The last closing brace of the line, which the expression must have. */
function lastBrace(text: string, at: number, scope: Scope): number {
  const line = text.indexOf('\n', at);
  const end = line < 0 ? text.length : line;
  scope.spend(end - at);
  const last = text.lastIndexOf('}', end);
  return last >= at ? last : -1;
}

/** Counts braces, passing over the character after each opening one, as the original does. */
function closingBrace(text: string, at: number, last: number, scope: Scope): number {
  let depth = 0;
  for (let index = at; index <= last; index++) {
    scope.spend(1);
    if (text[index] === '}' && --depth === 0) return index;
    if (text[index] === '{') {
      depth++;
      index++;
    }
  }
  return last;
}

function operate(
  name: string,
  operator: string,
  word: string,
  scope: Scope,
  depth: number,
): string {
  const value = scope.environmentFirst(name);
  const present = operator.startsWith(':') ? Boolean(value) : value !== undefined;
  const inner = () => substitute(word, scope, depth + 1);
  if (operator.endsWith('+')) return present ? inner() : (value ?? '');
  if (present) return value ?? '';
  if (operator.endsWith('?')) throw new Rejection('required-unset');
  return inner();
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
