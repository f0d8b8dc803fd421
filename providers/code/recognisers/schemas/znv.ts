import { unwrap } from '../../resolve/evaluate.ts';
import { keyName } from '../../resolve/literals.ts';
import { option } from '../shared/imports.ts';
import type { Dialect, Expression, Reading } from './dialect.ts';
import { defaulted, optional, type Schema, UNJUDGED } from './schema.ts';

/** https://github.com/lostfictions/znv#readme */
export const znv: Dialect = {
  modules: /^znv$/,
  /** `port()`, `url()` and their kin. */
  make: () => ({ need: 'required', rejectsEmpty: true }),
  method: (_, schema, name) =>
    name === 'optional' ? optional(schema) : name === 'default' ? defaulted(schema) : schema,
  literal: specified,
  checkers: new Map([['parseEnv', { schema: 1, input: 0, shape: true }]]),
};

/** `{ schema, defaults: { production, _ } }`; `_` stands for every other environment. */
function specified(reading: Reading, { node, frame }: Expression): Schema {
  const inner = unwrap(node);
  if (inner.type !== 'object') return UNJUDGED;
  const given = option(reading.program, inner, 'schema');
  const schema = given === undefined ? UNJUDGED : reading.schema({ node: given, frame });
  const defaults = option(reading.program, inner, 'defaults');
  const keys = defaults?.children.map((child) => keyName(child.field('key')) ?? '') ?? [];
  if (keys.length === 0 || schema.need !== 'required') return schema;
  if (keys.includes('_')) return defaulted(schema);
  return { ...defaulted(schema), environments: keys, elsewhere: schema };
}
