import type { Judgement } from '../../need/judgement.ts';
import { DEFAULTED, OPTIONAL, REQUIRED, UNCHECKED } from '../../need/judgement.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Dialect } from './dialect.ts';

/** What a schema makes of a value that may be absent or empty. */
export interface Schema {
  readonly need: 'required' | 'optional' | 'defaulted' | 'unknown';
  readonly rejectsEmpty: boolean;
  /** Where the need holds; `elsewhere` is what holds in all other environments. */
  readonly environments?: readonly string[];
  readonly elsewhere?: Schema;
  /** Other variables that take the place of an absent one. */
  readonly instead?: readonly string[];
  /** The value has been through code that may turn absence into something. */
  readonly transformed?: true;
  /** Keys of an object schema. */
  readonly fields?: Fields;
  /** The library the schema was made with: it knows the methods. */
  readonly dialect?: Dialect;
}

export interface Field {
  /** The key as it stands in the code. */
  readonly place: SyntaxNode;
  readonly schema: Schema;
}

export interface Fields {
  readonly entries: ReadonlyMap<string, Field>;
  /** No key is hidden behind code that cannot be resolved. */
  readonly complete: boolean;
}

/** Refuses absence; the empty text may pass. */
export const NEEDED: Schema = { need: 'required', rejectsEmpty: false };
/** Refuses absence and the empty text. */
export const FILLED: Schema = { need: 'required', rejectsEmpty: true };
export const ALLOWED: Schema = { need: 'optional', rejectsEmpty: false };
export const UNJUDGED: Schema = { need: 'unknown', rejectsEmpty: false };
/** Keys that cannot be told. */
export const HIDDEN: Fields = { entries: new Map(), complete: false };
export const NO_FIELDS: Fields = { entries: new Map(), complete: true };

export function required(schema: Schema): Schema {
  const { elsewhere: _, environments: __, ...rest } = schema;
  return { ...rest, need: 'required' };
}

export function optional(schema: Schema): Schema {
  return plain(schema, 'optional');
}

export function defaulted(schema: Schema): Schema {
  return plain(schema, 'defaulted');
}

function plain(schema: Schema, need: Schema['need']): Schema {
  const { elsewhere: _, environments: __, instead: ___, ...rest } = schema;
  return { ...rest, need };
}

export function nonEmpty(schema: Schema): Schema {
  return { ...schema, rejectsEmpty: true };
}

/** One schema or the other: absence passes where it passes either. */
export function either(schemas: readonly Schema[]): Schema {
  const [first, ...rest] = schemas;
  if (first === undefined) return UNJUDGED;
  if (rest.length === 0) return first;
  const tolerant = schemas.find((one) => one.need === 'optional' || one.need === 'defaulted');
  const unknown = schemas.find((one) => one.need === 'unknown');
  const rejectsEmpty = schemas.every((one) => one.rejectsEmpty);
  const need = (tolerant ?? unknown)?.need ?? 'required';
  return { ...dialectOf(schemas), need, rejectsEmpty, ...anyFields(schemas) };
}

/** One schema and the other: absence fails where it fails either. */
export function both(schemas: readonly Schema[]): Schema {
  const strict = schemas.find((one) => one.need === 'required') ?? schemas[0] ?? UNJUDGED;
  const rejectsEmpty = schemas.some((one) => one.rejectsEmpty);
  const parts = schemas.flatMap((one) => one.fields ?? []);
  const fields = parts.length === 0 ? {} : { fields: merged(parts) };
  return { ...strict, rejectsEmpty, ...fields };
}

function dialectOf(schemas: readonly Schema[]): Pick<Schema, 'dialect'> {
  const dialect = schemas.find((one) => one.dialect !== undefined)?.dialect;
  return dialect === undefined ? {} : { dialect };
}

/** All keys of alternatives; one that not every alternative has is optional. */
function anyFields(schemas: readonly Schema[]): Pick<Schema, 'fields'> {
  const all = schemas.flatMap((one) => one.fields ?? []);
  if (all.length === 0) return {};
  const entries = new Map<string, Field>();
  for (const [key, field] of all.flatMap((one) => [...one.entries])) {
    const same = all.flatMap((one) => one.entries.get(key)?.schema ?? []);
    const schema = either(same);
    entries.set(key, {
      ...field,
      schema: same.length < schemas.length ? optional(schema) : schema,
    });
  }
  return { fields: { entries, complete: all.every((one) => one.complete) } };
}

/** Several groups of keys as one; the later wins. */
export function merged(parts: readonly Fields[]): Fields {
  return {
    entries: new Map(parts.flatMap((one) => [...one.entries])),
    complete: parts.every((one) => one.complete),
  };
}

/** The same keys with other schemas; a key whose schema is `undefined` is left out. */
export function changed(
  fields: Fields,
  change: (schema: Schema, key: string) => Schema | undefined,
): Fields {
  const entries = new Map<string, Field>();
  for (const [key, field] of fields.entries) {
    const schema = change(field.schema, key);
    if (schema !== undefined) entries.set(key, { ...field, schema });
  }
  return { ...fields, entries };
}

const JUDGEMENTS: Readonly<Record<Schema['need'], Judgement>> = {
  required: REQUIRED,
  optional: OPTIONAL,
  defaulted: DEFAULTED,
  unknown: UNCHECKED,
};

/** The need as the rest of the provider words it, one judgement for each group of environments. */
export function judgements(schema: Schema, name: string): readonly Judgement[] {
  const base = JUDGEMENTS[schema.need];
  const isStrict = schema.need === 'required' && schema.rejectsEmpty;
  const judgement: Judgement = {
    ...base,
    ...(isStrict ? { rejectsEmpty: true as const } : {}),
    ...(schema.environments === undefined ? {} : { environments: schema.environments }),
    ...(schema.instead === undefined ? {} : { anyOf: [name, ...schema.instead] }),
  };
  const rest = schema.elsewhere === undefined ? [] : judgements(schema.elsewhere, name);
  return [judgement, ...rest];
}
