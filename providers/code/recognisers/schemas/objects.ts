import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import { objectKeys } from '../../resolve/objects.ts';
import type { Program } from '../../resolve/program.ts';
import type { Expression } from './dialect.ts';
import { changed, type Fields, optional, required, type Schema } from './schema.ts';

/** The keys that an object or list of names in an argument names; `undefined` where there is none. */
export function namesIn(
  program: Program,
  given: Expression | undefined,
): ReadonlySet<string> | undefined {
  if (given === undefined) return undefined;
  const value = evaluate(program, unwrap(given.node));
  if (value.kind === 'object') {
    return new Set(objectKeys(program, value.node).filter((key) => key !== undefined));
  }
  if (value.kind !== 'list') return undefined;
  const words = value.items.flatMap((one) => (one.kind === 'text' ? one.templates.flat() : []));
  return new Set(words.filter((word) => typeof word === 'string'));
}

/** `partial`, `required`, `pick`, `omit` on the keys of an object schema. */
export function reshaped(
  fields: Fields,
  name: string,
  names: ReadonlySet<string> | undefined,
): Fields | undefined {
  const isNamed = (key: string): boolean => names === undefined || names.has(key);
  const change = (apply: (schema: Schema) => Schema): Fields =>
    changed(fields, (schema, key) => (isNamed(key) ? apply(schema) : schema));
  switch (name) {
    case 'partial':
      return change(optional);
    case 'required':
      return change(required);
    case 'pick':
      return changed(fields, (schema, key) => (isNamed(key) ? schema : undefined));
    case 'omit':
      return changed(fields, (schema, key) => (isNamed(key) ? undefined : schema));
    default:
      return undefined;
  }
}
