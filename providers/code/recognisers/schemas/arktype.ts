import { unwrap } from '../../resolve/evaluate.ts';
import { keyName, literalText } from '../../resolve/literals.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import { argument, type Dialect, type Expression, type Reading } from './dialect.ts';
import {
  defaulted,
  either,
  FILLED,
  type Field,
  merged,
  NEEDED,
  optional,
  type Schema,
  UNJUDGED,
} from './schema.ts';

const PLAIN = /^(?:string(?:\.(?:trim|lower|upper|normalize)(?:\.\w+)?)?|unknown|any)$/;

/** https://arktype.io/docs/objects https://arktype.io/docs/primitives */
export const arktype: Dialect = {
  modules: /^arktype$/,
  make(reading, name, call) {
    if (call === undefined) return UNJUDGED;
    return name === 'type' ? typed(reading, argument(call, 0)) : UNJUDGED;
  },
  method(reading, schema, name, call) {
    const first = argument(call, 0);
    if (name === 'optional') return optional(schema);
    if (name === 'default') return defaulted(schema);
    if (name === 'or') return either([schema, typed(reading, first)]);
    const given = name === 'and' || name === 'merge' ? typed(reading, first).fields : undefined;
    if (given === undefined || schema.fields === undefined) return schema;
    return { ...schema, fields: merged([schema.fields, given]) };
  },
  literal: typed,
  checks: new Map([
    ['()', 'safe'],
    ['assert', 'throws'],
    ['from', 'throws'],
    ['allows', 'safe'],
  ]),
};

function typed(reading: Reading, expression: Expression | undefined): Schema {
  if (expression === undefined) return UNJUDGED;
  const node = unwrap(expression.node);
  if (node.type === 'string') return { ...definition(literalText(node)), dialect: arktype };
  if (node.type === 'array') return tuple(reading, node);
  if (node.type !== 'object') {
    const schema = reading.schema(expression);
    return schema.dialect === undefined ? UNJUDGED : schema;
  }
  const entries = new Map<string, Field>();
  let complete = true;
  for (const child of node.children) {
    const place = child.field('key');
    const value = child.field('value');
    const name = keyName(place);
    if (place === undefined || value === undefined || name === undefined) complete = false;
    else {
      const schema = typed(reading, { node: value, frame: expression.frame });
      const isOptional = name.endsWith('?');
      entries.set(isOptional ? name.slice(0, -1) : name, {
        place,
        schema: isOptional ? optional(schema) : schema,
      });
    }
  }
  return { ...FILLED, dialect: arktype, fields: { entries, complete } };
}

/** `['string', '=', 'default']`, `['string', '?']`. https://arktype.io/docs/objects#properties-defaultable */
function tuple(reading: Reading, node: SyntaxNode): Schema {
  const [first, operator] = node.children;
  const schema = typed(reading, first === undefined ? undefined : { node: first });
  const sign = operator?.type === 'string' ? literalText(operator) : '';
  if (sign === '=') return defaulted(schema);
  return sign === '?' ? optional(schema) : schema;
}

function definition(text: string): Schema {
  if (/[^=<>!]=[^=>]/.test(text)) return { ...NEEDED, need: 'defaulted' };
  const options = text.split(/\|(?!>)/).map((one) => one.trim());
  if (options.includes('undefined')) return { ...NEEDED, need: 'optional' };
  const rejectsEmpty = options.every((one) => !PLAIN.test(one) && one !== "''" && one !== '""');
  if (/^(?:unknown|any)$/.test(text.trim())) return { ...NEEDED, need: 'optional' };
  return { ...NEEDED, rejectsEmpty };
}
