import { unwrap } from '../../resolve/evaluate.ts';
import { preprocessed, transformed } from './callbacks.ts';
import { argument, argumentText, type Dialect, type Expression, type Reading } from './dialect.ts';
import { namesIn, reshaped } from './objects.ts';
import {
  ALLOWED,
  both,
  defaulted,
  either,
  FILLED,
  merged,
  NEEDED,
  nonEmpty,
  optional,
  required,
  type Schema,
  UNJUDGED,
} from './schema.ts';

const OBJECTS = /^(?:object|strictObject|looseObject|interface|strictInterface)$/;
const ABSENT = /^(?:any|unknown|undefined|void|custom)$/;
/** Checks that no empty text passes; for coerced numbers the empty text is 0. */
const FORMATS =
  /^(?:url|email|uuid|uuidv[467]|guid|cuid2?|ulid|nanoid|xid|ksuid|jwt|ip|ipv[46]|cidr|cidrv[46]|base64|base64url|emoji|e164|hostname|httpUrl|nonempty|startsWith|endsWith|datetime|date|time|duration|positive|negative|minLength|hex|hash|mac)$/;
const COUNTED = /^(?:min|length|gt|gte|minLength|minimum|size)$/;

/** https://zod.dev/api https://zod.dev/packages/mini */
export const zod: Dialect = {
  modules:
    /^(?:zod(?:\/.*)?|@zod\/mini|astro\/zod|astro:schema|astro:content|@hono\/zod-openapi|@asteasolutions\/zod-to-openapi)$/,
  make(reading, name, call) {
    return makeZod(reading, name.replace(/^z(?:od)?\./, ''), call);
  },
  method,
  checks: new Map([
    ['parse', 'throws'],
    ['parseAsync', 'throws'],
    ['decode', 'throws'],
    ['decodeAsync', 'throws'],
    ['safeParse', 'safe'],
    ['safeParseAsync', 'safe'],
    ['safeDecode', 'safe'],
    ['spa', 'safe'],
  ]),
  checkers: new Map([
    ['z.parse', { schema: 0, input: 1 }],
    ['z.parseAsync', { schema: 0, input: 1 }],
    ['z.safeParse', { schema: 0, input: 1, safe: true }],
    ['parse', { schema: 0, input: 1 }],
    ['safeParse', { schema: 0, input: 1, safe: true }],
  ]),
};

function makeZod(reading: Reading, name: string, call: Expression | undefined): Schema {
  if (OBJECTS.test(name)) return { ...FILLED, fields: reading.fields(argument(call, 0)) };
  if (name.startsWith('coerce.')) return coerced(name.slice('coerce.'.length));
  if (name.startsWith('iso.')) return FILLED;
  const first = (): Schema => reading.schema(argument(call, 0));
  switch (name) {
    case 'string':
    case 'templateLiteral':
      return NEEDED;
    case 'enum':
    case 'literal':
      return { ...NEEDED, rejectsEmpty: !/(?:''|"")/.test(argumentText(call, 0) ?? '') };
    case 'optional':
    case 'nullish':
    case 'exactOptional':
      return optional(first());
    case '_default':
    case 'prefault':
    case 'catch':
      return defaulted(first());
    case 'nullable':
    case 'readonly':
    case 'brand':
      return first();
    case 'nonoptional':
      return required(first());
    case 'union':
    case 'discriminatedUnion':
    case 'xor':
      return either(options(reading, argument(call, name === 'discriminatedUnion' ? 1 : 0)));
    case 'intersection':
      return both([first(), reading.schema(argument(call, 1))]);
    case 'preprocess':
      return preprocessed(reading.program, argument(call, 0), reading.schema(argument(call, 1)));
    case 'lazy':
      return lazy(reading, argument(call, 0));
    case 'pipe':
      return piped(first(), reading.schema(argument(call, 1)));
    case 'extend':
    case 'merge':
    case 'partial':
    case 'required':
    case 'pick':
    case 'omit':
      return shaped(reading, first(), name, argument(call, 1));
    default:
      return ABSENT.test(name) ? ALLOWED : FILLED;
  }
}

/** `String(undefined)` is a text, `Boolean(undefined)` is false, `Number(undefined)` is refused. https://zod.dev/api#coercion */
function coerced(name: string): Schema {
  if (name === 'string' || name === 'boolean') return { ...ALLOWED, transformed: true };
  return name === 'date' ? FILLED : NEEDED;
}

function options(reading: Reading, list: Expression | undefined): readonly Schema[] {
  const node = list === undefined ? undefined : unwrap(list.node);
  if (node?.type !== 'array') return [UNJUDGED];
  return node.children.map((one) => reading.schema({ node: one, frame: list?.frame }));
}

function lazy(reading: Reading, callback: Expression | undefined): Schema {
  const body = callback === undefined ? undefined : unwrap(callback.node).field('body');
  if (body === undefined || body.type === 'statement_block') return UNJUDGED;
  return reading.schema({ node: body, frame: callback?.frame });
}

/** What comes out of the first schema goes into the second. */
function piped(first: Schema, second: Schema): Schema {
  if (first.need === 'optional' && first.transformed !== true && second.need !== 'unknown') {
    return { ...first, need: second.need };
  }
  return {
    ...first,
    rejectsEmpty: first.rejectsEmpty || (first.transformed !== true && second.rejectsEmpty),
  };
}

function method(reading: Reading, schema: Schema, name: string, call: Expression): Schema {
  const first = argument(call, 0);
  switch (name) {
    case 'optional':
    case 'nullish':
    case 'exactOptional':
      return optional(schema);
    case 'default':
    case 'prefault':
    case 'catch':
      return defaulted(schema);
    case 'nonoptional':
    case 'unwrap':
    case 'removeDefault':
      return required(schema);
    case 'or':
      return either([schema, reading.schema(first)]);
    case 'and':
      return both([schema, reading.schema(first)]);
    case 'pipe':
      return piped(schema, reading.schema(first));
    case 'transform':
    case 'overwrite':
      return transformed(reading.program, first, schema);
    case 'array':
      return { ...FILLED, transformed: true };
    case 'check':
      return checked(call, schema);
    default:
      return shaped(reading, checkedBy(schema, name, call), name, first);
  }
}

function checkedBy(schema: Schema, name: string, call: Expression): Schema {
  const isCounted = COUNTED.test(name) && Number(argumentText(call, 0)) > 0;
  if (!isCounted && !FORMATS.test(name)) return schema;
  const isCoerced = schema.need === 'optional' && schema.transformed === true;
  return nonEmpty(isCoerced && !isCounted ? required(schema) : schema);
}

/** `check(z.minLength(1))` of zod/mini. */
function checked(call: Expression, schema: Schema): Schema {
  const text = call.node.field('arguments')?.text ?? '';
  const refuses = [...text.matchAll(/(\w+)\((\d*)/g)].some(
    ([, name = '', count = '']) => FORMATS.test(name) || (COUNTED.test(name) && Number(count) > 0),
  );
  return refuses ? nonEmpty(schema) : schema;
}

function shaped(
  reading: Reading,
  schema: Schema,
  name: string,
  given: Expression | undefined,
): Schema {
  const { fields } = schema;
  if (fields === undefined) return schema;
  if (/^(?:extend|safeExtend|augment|setKey)$/.test(name)) {
    return { ...schema, fields: merged([fields, reading.fields(given)]) };
  }
  if (name === 'merge') {
    const other = reading.schema(given).fields ?? { entries: new Map(), complete: false };
    return { ...schema, fields: merged([fields, other]) };
  }
  const names = namesIn(reading.program, given);
  return { ...schema, fields: reshaped(fields, name, names) ?? fields };
}
