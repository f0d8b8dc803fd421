import type { Need } from '../../model/index.ts';
import type { Substitution, Template } from './template.ts';

/** A name that a text asks the host for. */
export interface Reference {
  readonly name: string;
  /** Of the dollar sign in the text. */
  readonly offset: number;
  readonly need: Need;
  /** `${NAME}`: an absent name becomes the empty string, with nothing but a warning. */
  readonly unchecked: boolean;
  readonly rejectsEmpty: boolean;
}

/** Every name of a text, those in defaults included, in the order of the text. */
export function referencesIn(template: Template): readonly Reference[] {
  const found: Reference[] = [];
  collect(template, false, found);
  return found;
}

function collect(template: Template, fallback: boolean, found: Reference[]): void {
  for (const part of template) {
    if (typeof part === 'string' || part.kind === 'malformed') continue;
    found.push(referenceOf(part, fallback));
    // The word of a required name is only the text of the error.
    if (part.word && !part.operator?.endsWith('?')) collect(part.word, true, found);
  }
}

function referenceOf({ name, offset, operator }: Substitution, fallback: boolean): Reference {
  // What stands in a default is asked for only where the name before it is not set.
  const required = operator?.endsWith('?') === true && !fallback;
  return {
    name,
    offset,
    need: required ? 'required' : operator?.endsWith('-') ? 'defaulted' : 'optional',
    unchecked: operator === undefined && !fallback,
    rejectsEmpty: required && operator === ':?',
  };
}

/** Where the whole of a value comes from. */
export interface Origin {
  /** The first of these that is set gives the value. */
  readonly names: readonly string[];
  /** Compose refuses to start where none of them is set. */
  readonly required: boolean;
}

/**
 * The names that a value consists of and nothing else: `$A`, `${A}`, `${A:-${B}}`. `undefined` for
 * a value that is something even where no name is set, by a default or by text around the names.
 */
export function originOf(template: Template): Origin | undefined {
  const [part, more] = template;
  if (part === undefined || more !== undefined) return undefined;
  if (typeof part === 'string' || part.kind === 'malformed') return undefined;
  const { name, operator, word = [] } = part;
  if (operator?.endsWith('+')) return undefined;
  if (!operator?.endsWith('-') || word.length === 0) {
    return { names: [name], required: operator?.endsWith('?') === true };
  }
  const rest = originOf(word);
  return rest && { names: [name, ...rest.names], required: rest.required };
}
