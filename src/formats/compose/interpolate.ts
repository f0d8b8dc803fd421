import { type InterpolationDialect, parseTemplate, type Template } from './template.ts';

export type { InterpolationDialect, Template } from './template.ts';
export { parseTemplate } from './template.ts';

/** The value of a name; `undefined` where it is not set. */
export type Lookup = (name: string) => string | undefined;

/** Why a text cannot be interpolated; holds no value. */
export interface InterpolationFault {
  readonly code: 'malformed' | 'required-unset' | 'too-large';
  readonly offset: number;
  /** The required name. */
  readonly name?: string;
}

export type Interpolated =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: InterpolationFault };

/** Values may hold each other many times over; no environment variable is this long. */
const MAX_LENGTH = 16 * 1024 * 1024;

class Refusal extends Error {
  readonly fault: InterpolationFault;

  constructor(fault: InterpolationFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Replaces the variables of a text, as Compose does before it looks at what the text means. */
export function interpolate(
  text: string,
  lookup: Lookup,
  dialect: InterpolationDialect = 'compose',
): Interpolated {
  return fill(parseTemplate(text, dialect), lookup);
}

/** Replaces the variables of a text that was taken apart before. */
export function fill(template: Template, lookup: Lookup): Interpolated {
  try {
    return { ok: true, value: filled(template, lookup) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

function filled(template: Template, lookup: Lookup): string {
  let value = '';
  for (const part of template) {
    if (typeof part === 'string') {
      value += part;
      continue;
    }
    const { offset } = part;
    if (part.kind === 'malformed') throw new Refusal({ code: 'malformed', offset });
    const { name, operator, word = [] } = part;
    const given = lookup(name);
    const present = operator?.startsWith(':')
      ? given !== undefined && given !== ''
      : given !== undefined;
    if (operator?.endsWith('?') && !present)
      throw new Refusal({ code: 'required-unset', offset, name });
    const usesWord = operator?.endsWith('+') ? present : operator?.endsWith('-') && !present;
    value += usesWord ? filled(word, lookup) : (given ?? '');
    if (value.length > MAX_LENGTH) throw new Refusal({ code: 'too-large', offset });
  }
  return value;
}
