import type { ErrorObject } from 'ajv';
import { isRecord, member, memberAt } from '../formats/shape.ts';
import { usualNames } from '../model/index.ts';
import type { ConfigDocument } from './document.ts';
import { type Mistake, quoted } from './mistake.ts';
import { didYouMean } from './nearest.ts';
import { repeated, unknown } from './repeat.ts';

/** Says in the user's words, at the user's line, what ajv found. */
export function schemaMistakes(
  errors: readonly ErrorObject[],
  document: ConfigDocument,
): readonly Mistake[] {
  return withoutBranches(errors, document.data).map((error) => explain(error, document));
}

/**
 * ajv reports every branch of an `anyOf`. Where the value is a list or a mapping, only what is wrong
 * inside it helps; else only that none of the branches fits does.
 */
function withoutBranches(errors: readonly ErrorObject[], data: unknown): readonly ErrorObject[] {
  const unions = errors.filter((error) => error.keyword === 'anyOf');
  const opened = new Set<ErrorObject>();
  for (const union of unions) {
    const value = memberAtPath(data, pathOf(union));
    const isOpen = Array.isArray(value) || isRecord(value);
    if (isOpen && errors.some((one) => isInside(one, union))) opened.add(union);
  }
  return errors.filter((error) => {
    if (error.keyword === 'propertyNames' || opened.has(error)) return false;
    if (error.keyword === 'anyOf') return true;
    return !unions.some(
      (union) => isBranch(error, union) && !(opened.has(union) && isOfKeys(error)),
    );
  });
}

function isInside(error: ErrorObject, union: ErrorObject): boolean {
  if (error.instancePath.startsWith(`${union.instancePath}/`)) return true;
  return isBranch(error, union) && isOfKeys(error);
}

/** What only a mapping can have wrong. */
function isOfKeys({ keyword }: ErrorObject): boolean {
  return keyword === 'additionalProperties' || keyword === 'required';
}

function isBranch(error: ErrorObject, union: ErrorObject): boolean {
  return error.instancePath === union.instancePath && error !== union;
}

function explain(error: ErrorObject, document: ConfigDocument): Mistake {
  const path = pathOf(error);
  const name = path.at(-1) ?? 'the configuration';
  const at = (part: 'key' | 'value') => document.place(path, part);
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = Object.keys(memberRecord(error.parentSchema, 'properties'));
    return {
      place: document.place([...path, key], 'key'),
      message: unknown('key', key, known),
    };
  }
  if (error.propertyName !== undefined) {
    return {
      place: document.place([...path, error.propertyName], 'key'),
      message: 'a name must have 1 to 200 characters',
    };
  }
  if (error.keyword === 'required') {
    return { place: at('key'), message: `${label(path)} has no ${quoted(missingKey(error))}` };
  }
  if (error.keyword === 'enum' && typeof error.data === 'string') {
    const allowed = listOf(member(error.parentSchema, 'enum'));
    return {
      place: at('value'),
      message: `${repeated(error.data, allowed)} is no value of "${label([name])}"; ${didYouMean(error.data, allowed)}`,
    };
  }
  return { place: at('value'), message: `${label(path)} ${demand(error)}` };
}

/** What a value must be, as the end of a sentence. Never repeats the value. */
function demand(error: ErrorObject): string {
  switch (error.keyword) {
    case 'minLength':
    case 'minItems':
    case 'pattern':
      return 'must not be empty';
    case 'maxLength':
      return `must not be longer than ${String(error.params.limit)} characters`;
    case 'minProperties':
    case 'maxProperties':
      return 'must name exactly one place';
    case 'minimum':
    case 'maximum':
      return `must be a whole number from ${bound(error, 'minimum')} to ${bound(error, 'maximum')}`;
    default:
      return `must be ${expectation(error.parentSchema)}`;
  }
}

function bound(error: ErrorObject, keyword: string): string {
  return String(member(error.parentSchema, keyword));
}

function expectation(schema: unknown): string {
  const union = memberAt(schema, 'anyOf');
  if (Array.isArray(union)) return union.map(branch).join(' or ');
  return branch(schema);
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
};

function branch(schema: unknown): string {
  if (isRecord(schema) && 'const' in schema) return String(schema.const);
  if (member(schema, '$ref') === '#/$defs/names') return 'a list of environments';
  if (member(schema, '$ref') === '#/$defs/path') return 'a path';
  if (member(schema, '$ref') === '#/$defs/address') return 'an address';
  if (member(schema, '$ref') !== undefined) return 'a mapping';
  const allowed = listOf(member(schema, 'enum'));
  if (allowed.length > 0) return `one of ${allowed.join(', ')}`;
  const type = member(schema, 'type');
  const first = Array.isArray(type) ? String(type[0]) : String(type);
  return KINDS[first] ?? 'something else';
}

/** `variables.PORT.oneOf`; a part that may be anything is left out. */
function label(path: readonly string[]): string {
  if (path.length === 0) return 'the configuration';
  return path.map((part) => (/^[A-Za-z]{1,20}$/.test(part) ? part : plain(part))).join('.');
}

function plain(part: string): string {
  return repeated(part, usualNames, '…').replaceAll('"', '');
}

/** https://datatracker.ietf.org/doc/html/rfc6901#section-4 */
function pathOf(error: ErrorObject): readonly string[] {
  const parts = error.instancePath.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function memberAtPath(data: unknown, path: readonly string[]): unknown {
  let found = data;
  for (const key of path) found = Array.isArray(found) ? found[Number(key)] : member(found, key);
  return found;
}

function memberRecord(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = member(value, key);
  return isRecord(found) ? found : {};
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function missingKey(error: ErrorObject): string {
  return String(error.params.missingProperty);
}
