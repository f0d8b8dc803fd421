import { argument, argumentText, type Dialect, type Expression, type Reading } from './dialect.ts';
import { namesIn, reshaped } from './objects.ts';
import {
  ALLOWED,
  defaulted,
  either,
  FILLED,
  merged,
  NEEDED,
  nonEmpty,
  optional,
  type Schema,
} from './schema.ts';

/** https://docs.superstructjs.org/api-reference/core */
export const superstruct: Dialect = {
  modules: /^superstruct$/,
  make(reading, given, call) {
    return makeStruct(reading, given.replace(/^s\./, ''), call);
  },
  checkers: new Map([
    ['create', { schema: 1, input: 0 }],
    ['assert', { schema: 1, input: 0 }],
    ['mask', { schema: 1, input: 0 }],
    ['validate', { schema: 1, input: 0, safe: true }],
    ['is', { schema: 1, input: 0, safe: true }],
  ]),
};

function makeStruct(reading: Reading, name: string, call: Expression | undefined): Schema {
  const first = (): Schema => reading.schema(argument(call, 0));
  switch (name) {
    case 'object':
    case 'type':
      return { ...FILLED, fields: reading.fields(argument(call, 0)) };
    case 'string':
      return NEEDED;
    case 'any':
    case 'unknown':
      return ALLOWED;
    case 'optional':
      return optional(first());
    case 'defaulted':
      return defaulted(first());
    case 'nonempty':
      return nonEmpty(first());
    case 'size':
      return Number(argumentText(call, 1)) > 0 ? nonEmpty(first()) : first();
    case 'nullable':
    case 'trimmed':
    case 'refine':
    case 'pattern':
    case 'coerce':
      return first();
    case 'union':
      return either(
        (argument(call, 0)?.node.children ?? []).map((node) =>
          reading.schema({ node, frame: call?.frame }),
        ),
      );
    case 'assign':
      return { ...FILLED, fields: merged(all(reading, call).flatMap((one) => one.fields ?? [])) };
    case 'partial':
    case 'pick':
    case 'omit': {
      const { fields } = first();
      if (fields === undefined) return first();
      const names = namesIn(reading.program, argument(call, 1));
      return { ...first(), fields: reshaped(fields, name, names) ?? fields };
    }
    default:
      return FILLED;
  }
}

function all(reading: Reading, call: Expression | undefined): readonly Schema[] {
  const nodes = call?.node.field('arguments')?.children ?? [];
  return nodes.map((node) => reading.schema({ node, frame: call?.frame }));
}
