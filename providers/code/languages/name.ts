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
  | {
      readonly kind: 'unknown';
      readonly pattern: string;
      /** It is what a constant holds that another file has. */
      readonly constant?: Constant;
    };

/** A constant of another file, with what stands around it. */
export interface Constant {
  readonly name: string;
  /** The last name of the module that it is imported from, where the language says so. */
  readonly module?: string;
  readonly before: string;
  readonly after: string;
}

export const UNKNOWN: Name = { kind: 'unknown', pattern: '*' };

/** What a constant holds that the file does not have. */
export function ofConstant(name: string, module?: string): Name {
  const from = module === undefined ? {} : { module };
  return { kind: 'unknown', pattern: '*', constant: { name, ...from, before: '', after: '' } };
}

/** More of them are data. */
const MOST = 200;

/** One name behind the other. */
export function join(left: Name, right: Name): Name {
  if (isEmpty(left)) return right;
  if (isEmpty(right)) return left;
  if (left.kind === 'known' && right.kind === 'known')
    return { kind: 'known', text: left.text + right.text };
  if (left.kind === 'parameter' && right.kind === 'known')
    return { ...left, after: left.after + right.text };
  if (left.kind === 'known' && right.kind === 'parameter')
    return { ...right, before: left.text + right.before };
  const constant = aroundConstant(left, right);
  if (constant !== undefined) return { kind: 'unknown', pattern: '*', constant };
  const pattern = `${patternOf(left)}${patternOf(right)}`.replace(/\*+/g, '*');
  return { kind: 'unknown', pattern };
}

function aroundConstant(left: Name, right: Name): Constant | undefined {
  if (left.kind === 'unknown' && left.constant !== undefined && right.kind === 'known')
    return { ...left.constant, after: left.constant.after + right.text };
  if (right.kind === 'unknown' && right.constant !== undefined && left.kind === 'known')
    return { ...right.constant, before: left.text + right.constant.before };
  return undefined;
}

function isEmpty(name: Name): boolean {
  return name.kind === 'known' && name.text === '';
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
