import { argument, type Dialect, type Expression, type Reading } from './dialect.ts';
import { namesIn, reshaped } from './objects.ts';
import {
  ALLOWED,
  both,
  defaulted,
  either,
  FILLED,
  NEEDED,
  nonEmpty,
  optional,
  type Schema,
} from './schema.ts';

/** https://github.com/sinclairzx81/typebox#readme */
export const typebox: Dialect = {
  modules: /^(?:@sinclair\/typebox(?:\/.*)?|typebox(?:\/.*)?)$/,
  make(reading, given, call) {
    return makeType(reading, given.replace(/^(?:Type|T|TypeCompiler|Compile)\./, ''), call);
  },
  checks: new Map([
    ['Decode', 'throws'],
    ['Parse', 'throws'],
    ['Check', 'safe'],
    ['Errors', 'safe'],
  ]),
  checkers: new Map([
    ['Value.Parse', { schema: 0, input: 1 }],
    ['Value.Decode', { schema: 0, input: 1 }],
    ['Value.Assert', { schema: 0, input: 1 }],
    ['Value.Check', { schema: 0, input: 1, safe: true }],
    ['Value.Errors', { schema: 0, input: 1, safe: true }],
    ['Parse', { schema: 0, input: 1 }],
    ['Decode', { schema: 0, input: 1 }],
  ]),
};

function makeType(reading: Reading, name: string, call: Expression | undefined): Schema {
  const first = (): Schema => reading.schema(argument(call, 0));
  switch (name) {
    case 'Object':
      return { ...FILLED, fields: reading.fields(argument(call, 0)) };
    case 'Compile':
    case 'Transform':
    case 'Readonly':
      return first();
    case 'Optional':
      return optional(first());
    case 'Any':
    case 'Unknown':
    case 'Undefined':
      return ALLOWED;
    case 'Union':
      return either(listed(reading, call));
    case 'Intersect':
    case 'Composite':
      return both(listed(reading, call));
    case 'Partial':
    case 'Required':
    case 'Pick':
    case 'Omit': {
      const schema = first();
      if (schema.fields === undefined) return schema;
      const names = namesIn(reading.program, name === 'Partial' ? undefined : argument(call, 1));
      return {
        ...schema,
        fields: reshaped(schema.fields, name.toLowerCase(), names) ?? schema.fields,
      };
    }
    default:
      return withOptions(name, call);
  }
}

function listed(reading: Reading, call: Expression | undefined): readonly Schema[] {
  const list = argument(call, 0);
  return (list?.node.children ?? []).map((node) => reading.schema({ node, frame: list?.frame }));
}

/** The last argument holds the keywords of JSON Schema. */
function withOptions(name: string, call: Expression | undefined): Schema {
  const options = call?.node.field('arguments')?.children.at(-1)?.text ?? '';
  const schema = name === 'String' ? NEEDED : FILLED;
  if (/\bdefault\s*:/.test(options)) return defaulted(schema);
  return /\bminLength\s*:\s*[1-9]|\bformat\s*:/.test(options) ? nonEmpty(schema) : schema;
}
