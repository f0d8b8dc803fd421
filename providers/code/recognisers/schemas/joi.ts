import { unwrap } from '../../resolve/evaluate.ts';
import { keyName } from '../../resolve/literals.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import { argument, argumentText, type Dialect, type Expression, type Reading } from './dialect.ts';
import {
  changed,
  defaulted,
  FILLED,
  type Fields,
  merged,
  NO_FIELDS,
  optional,
  required,
  type Schema,
} from './schema.ts';

/** Every key may be absent unless it says otherwise; no text is empty unless it may. */
const OPEN: Schema = { ...FILLED, need: 'optional' };

/** https://joi.dev/api/ */
export const joi: Dialect = {
  modules: /^(?:joi|@hapi\/joi|nestjs-joi|@nestjs\/joi)$/,
  make(reading, given, call) {
    const name = given.replace(/^[Jj]oi\./, '');
    if (name === 'object') {
      const fields = call === undefined ? NO_FIELDS : reading.fields(argument(call, 0));
      return { ...OPEN, fields };
    }
    if (/^(?:required|exist)$/.test(name)) return required(OPEN);
    return OPEN;
  },
  method,
  checks: new Map([
    ['validate', 'safe'],
    ['validateAsync', 'throws'],
  ]),
  checkers: new Map([
    ['attempt', { schema: 1, input: 0 }],
    ['assert', { schema: 1, input: 0 }],
    ['Joi.attempt', { schema: 1, input: 0 }],
    ['Joi.assert', { schema: 1, input: 0 }],
  ]),
};

function method(reading: Reading, schema: Schema, name: string, call: Expression): Schema {
  const first = argument(call, 0);
  switch (name) {
    case 'required':
    case 'exist':
      return required(schema);
    case 'optional':
      return optional(schema);
    case 'default':
    case 'failover':
      return defaulted(schema);
    case 'allow':
    case 'valid':
      return /(?:''|"")/.test(call.node.field('arguments')?.text ?? '')
        ? { ...schema, rejectsEmpty: false }
        : schema;
    case 'keys':
    case 'append':
      return { ...schema, fields: merged([schema.fields ?? NO_FIELDS, reading.fields(first)]) };
    case 'concat':
      return joined(schema, reading.schema(first));
    case 'when':
      return conditional(reading, schema, call);
    case 'options':
    case 'prefs':
    case 'preferences':
      return /presence['"]?\s*:\s*['"]required/.test(argumentText(call, 0) ?? '')
        ? { ...schema, ...fieldsWhere(schema, required) }
        : schema;
    default:
      return schema;
  }
}

function joined(schema: Schema, other: Schema): Schema {
  const fields: Fields = merged([schema.fields ?? NO_FIELDS, other.fields ?? NO_FIELDS]);
  return { ...schema, fields };
}

function fieldsWhere(schema: Schema, change: (one: Schema) => Schema): Pick<Schema, 'fields'> {
  if (schema.fields === undefined) return {};
  const all = changed(schema.fields, (one) => (one.need === 'optional' ? change(one) : one));
  return { fields: all };
}

/** `when('NODE_ENV', { is: 'production', then: Joi.required(), otherwise: … })`; other conditions leave the key optional. */
function conditional(reading: Reading, schema: Schema, call: Expression): Schema {
  const options = argument(call, 1);
  const subject = argumentText(call, 0) ?? '';
  const node = options === undefined ? undefined : unwrap(options.node);
  const then = branch(reading, schema, node, 'then', call);
  const otherwise = branch(reading, schema, node, 'otherwise', call);
  if (then.need === otherwise.need) return then;
  if (!/NODE_ENV|APP_ENV/.test(subject)) return optional(schema);
  const is = value(node, 'is')?.text ?? '';
  const named = /production|staging|development|test/.exec(is)?.[0];
  if (named === undefined) return optional(schema);
  if (then.need === 'required') return { ...then, environments: [named], elsewhere: otherwise };
  const others = named === 'production' ? ['development', 'test'] : ['production'];
  return { ...otherwise, environments: others, elsewhere: then };
}

function branch(
  reading: Reading,
  schema: Schema,
  options: SyntaxNode | undefined,
  name: string,
  call: Expression,
): Schema {
  const node = value(options, name);
  if (node === undefined) return schema;
  const given = reading.schema({ node, frame: call.frame });
  return given.need === 'unknown' ? schema : given;
}

function value(object: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const pair = object?.children.find((child) => keyName(child.field('key')) === name);
  return pair?.field('value');
}
