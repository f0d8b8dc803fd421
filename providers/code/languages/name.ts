import type { Parameter } from './types.ts';

/** What the name of a variable is, as far as a file tells. */
export type Name =
  | { readonly kind: 'known'; readonly text: string }
  /** One of the parameters of the function around, with what stands around it. */
  | {
      readonly kind: 'parameter';
      readonly function: string;
      /** The class that the function is a method of. */
      readonly within?: string;
      readonly parameter: Parameter;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'unknown'; readonly pattern: string };

export const UNKNOWN: Name = { kind: 'unknown', pattern: '*' };

/** More of them are data. */
const MOST = 200;

/** One name behind the other. */
export function join(left: Name, right: Name): Name {
  if (left.kind === 'known' && right.kind === 'known')
    return { kind: 'known', text: left.text + right.text };
  if (left.kind === 'parameter' && right.kind === 'known')
    return { ...left, after: left.after + right.text };
  if (left.kind === 'known' && right.kind === 'parameter')
    return { ...right, before: left.text + right.before };
  const pattern = `${patternOf(left)}${patternOf(right)}`.replace(/\*+/g, '*');
  return { kind: 'unknown', pattern };
}

/** Each way in which parts can stand behind one another, of which each may be several names. */
export function joined(parts: readonly (readonly Name[])[]): readonly Name[] {
  let all: readonly Name[] = [{ kind: 'known', text: '' }];
  for (const part of parts) {
    all = all.flatMap((before) => part.map((after) => join(before, after)));
    if (all.length > MOST) return [UNKNOWN];
  }
  return all;
}

/** A name with `*` for what is not known. */
export function patternOf(name: Name): string {
  if (name.kind === 'known') return name.text;
  return name.kind === 'unknown' ? name.pattern : `${name.before}*${name.after}`;
}
