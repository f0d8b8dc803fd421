import type { SyntaxNode } from '../syntax/node.ts';

/** How a value is taken out of another. */
export type Step =
  | { readonly take: 'property'; readonly name: string }
  | { readonly take: 'element'; readonly index?: number }
  | { readonly take: 'rest'; readonly from: number }
  | { readonly take: 'keys' | 'values' | 'entries' | 'upper' | 'lower' };

/** A value that only a caller knows: parameter number `index` of `fn`, then the steps. */
export interface Hole {
  readonly fn: SyntaxNode;
  readonly index: number;
  /** The parameter gathers this and all later arguments. */
  readonly rest: boolean;
  readonly steps: readonly Step[];
}

/** A piece of a text: known, known to a caller, or unknown (`null`). */
export type Part = string | Hole | null;
export type Template = readonly Part[];

/** What an expression may evaluate to, as far as names of variables need it. */
export type Value =
  | { readonly kind: 'text'; readonly templates: readonly Template[] }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly node: SyntaxNode }
  | { readonly kind: 'function'; readonly node: SyntaxNode }
  | { readonly kind: 'class'; readonly node: SyntaxNode }
  | { readonly kind: 'instance'; readonly node: SyntaxNode }
  | { readonly kind: 'parameter'; readonly hole: Hole }
  | { readonly kind: 'module'; readonly file: string }
  | { readonly kind: 'external'; readonly module: string; readonly name: string }
  | { readonly kind: 'global'; readonly name: string }
  /** What code from outside the tree gives, or a function of the tree that builds on such: the outermost call. */
  | { readonly kind: 'call'; readonly node: SyntaxNode }
  | { readonly kind: 'union'; readonly of: readonly Value[] }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Value = { kind: 'unknown' };

/** No value at all: the elements of a list that is known to be empty. */
const NOTHING: Value = { kind: 'union', of: [] };

/** More alternatives than this are treated as one unknown. */
const MOST = 600;

export function text(content: string): Value {
  return { kind: 'text', templates: [[content]] };
}

export function list(items: readonly Value[]): Value {
  return { kind: 'list', items };
}

/** One of several values; unknown members stay, because they make the whole incomplete. */
export function union(values: readonly Value[]): Value {
  const flat = values.flatMap((value) => (value.kind === 'union' ? value.of : [value]));
  const [first] = flat;
  if (first === undefined) return NOTHING;
  if (flat.length > MOST) return UNKNOWN;
  return flat.length === 1 ? first : { kind: 'union', of: flat };
}

/** The texts that a value may be; an unknown value is one unknown part. */
export function templates(value: Value): readonly Template[] {
  if (value.kind === 'text') return value.templates;
  if (value.kind === 'parameter') return [[value.hole]];
  if (value.kind === 'union') return value.of.flatMap(templates);
  return [[null]];
}

/** All ways to put one text before another. */
export function concat(left: Value, right: Value): Value {
  const heads = templates(left);
  const tails = templates(right);
  if (heads.length * tails.length > MOST) return UNKNOWN;
  return {
    kind: 'text',
    templates: heads.flatMap((head) => tails.map((tail) => join([...head, ...tail]))),
  };
}

/** The text of a template without gaps. */
export function known(template: Template): string | undefined {
  const [first, ...rest] = join(template);
  return typeof first === 'string' && rest.length === 0 ? first : undefined;
}

/** A pattern with `*` for every unknown part. */
export function pattern(template: Template): string {
  return join(template)
    .map((part) => (typeof part === 'string' ? part : '*'))
    .join('')
    .replace(/\*+/g, '*');
}

/** The pattern that matches whatever one of the two does, as far as their ends tell. */
export function covering(one: string, other: string): string {
  if (one === other) return one;
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const ends = `${one.slice(0, head)}*${one.slice(one.length - tail)}`;
  return ends.replace(/\*+/g, '*');
}

/** Neighbouring known parts made one. */
function join(template: Template): Template {
  const parts: Part[] = [];
  for (const part of template) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts.length === 0 ? [''] : parts;
}
