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

const CHECKS =
  /^(?:nonEmpty|url|email|uuid|ulid|cuid2|nanoid|ip|ipv[46]|isoDate|isoDateTime|isoTimestamp|startsWith|endsWith|digits|decimal|hexadecimal|base64|jwsCompact)$/;
const COUNTED = /^(?:minLength|length|minBytes|bytes)$/;

/** https://valibot.dev/api/ */
export const valibot: Dialect = {
  modules: /^valibot$/,
  make: makeValibot,
  checkers: new Map([
    ['parse', { schema: 0, input: 1 }],
    ['parseAsync', { schema: 0, input: 1 }],
    ['assert', { schema: 0, input: 1 }],
    ['safeParse', { schema: 0, input: 1, safe: true }],
    ['safeParseAsync', { schema: 0, input: 1, safe: true }],
    ['is', { schema: 0, input: 1, safe: true }],
  ]),
};

function makeValibot(reading: Reading, given: string, call: Expression | undefined): Schema {
  const name = given.replace(/^v\./, '').replace(/Async$/, '');
  const first = (): Schema => reading.schema(argument(call, 0));
  switch (name) {
    case 'object':
    case 'strictObject':
    case 'looseObject':
    case 'objectWithRest':
      return { ...FILLED, fields: reading.fields(argument(call, 0)) };
    case 'string':
      return NEEDED;
    case 'optional':
    case 'nullish':
    case 'undefinedable':
    case 'exactOptional': {
      const isDefaulted = argument(call, 1) !== undefined;
      return isDefaulted ? defaulted(first()) : optional(first());
    }
    case 'fallback':
      return defaulted(first());
    case 'nullable':
      return first();
    case 'nonOptional':
    case 'nonNullish':
      return required(first());
    case 'picklist':
    case 'literal':
    case 'enum':
      return { ...NEEDED, rejectsEmpty: !/(?:''|"")/.test(argumentText(call, 0) ?? '') };
    case 'union':
    case 'variant':
      return either(listed(reading, argument(call, name === 'variant' ? 1 : 0)));
    case 'intersect':
      return both(listed(reading, argument(call, 0)));
    case 'pipe':
      return piped(reading, call);
    case 'partial':
    case 'required':
    case 'pick':
    case 'omit':
      return reshapedBy(reading, first(), name, argument(call, 1));
    case 'any':
    case 'unknown':
    case 'undefined':
      return ALLOWED;
    default:
      return FILLED;
  }
}

function listed(reading: Reading, list: Expression | undefined): readonly Schema[] {
  if (list?.node.type !== 'array') return [UNJUDGED];
  return list.node.children.map((node) => reading.schema({ node, frame: list.frame }));
}

/** The first item is a schema; the rest check or change its value. https://valibot.dev/guides/pipelines/ */
function piped(reading: Reading, call: Expression | undefined): Schema {
  let schema = reading.schema(argument(call, 0));
  for (const item of call?.node.field('arguments')?.children.slice(1) ?? []) {
    const name = item.field('function')?.text.replace(/^.*\./, '') ?? '';
    const count = Number(item.field('arguments')?.children[0]?.text ?? 0);
    if (name === 'transform') break;
    if (CHECKS.test(name) || (COUNTED.test(name) && count > 0)) schema = nonEmpty(schema);
  }
  return schema;
}

function reshapedBy(
  reading: Reading,
  schema: Schema,
  name: string,
  given: Expression | undefined,
): Schema {
  if (schema.fields === undefined) return schema;
  const fields = reshaped(schema.fields, name, namesIn(reading.program, given));
  return { ...schema, fields: merged([fields ?? schema.fields]) };
}
