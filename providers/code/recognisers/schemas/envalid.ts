import type { Program } from '../../resolve/program.ts';
import { option } from '../shared/imports.ts';
import { argument, type Dialect, type Expression } from './dialect.ts';
import { defaulted, FILLED, NEEDED, optional, type Schema } from './schema.ts';

/** https://github.com/af/envalid#api */
export const envalid: Dialect = {
  modules: /^envalid$/,
  make(reading, given, call) {
    const name = given.replace(/^envalid\./, '');
    if (name.startsWith('make')) return NEEDED;
    return specified(reading.program, name === 'str' ? NEEDED : FILLED, call);
  },
  /** A validator of the project's own. */
  method: (reading, schema, name, call) =>
    name === '()' ? specified(reading.program, schema, call) : schema,
  checkers: new Map([
    ['cleanEnv', { schema: 1, input: 0, shape: true }],
    ['customCleanEnv', { schema: 1, input: 0, shape: true }],
    ['envalid.cleanEnv', { schema: 1, input: 0, shape: true }],
  ]),
};

/** `devDefault` counts unless NODE_ENV is production, `testDefault` where it is test. */
function specified(program: Program, schema: Schema, call: Expression | undefined): Schema {
  const options = argument(call, 0)?.node;
  const has = (name: string): boolean => option(program, options, name) !== undefined;
  if (has('default')) {
    return option(program, options, 'default')?.text === 'undefined'
      ? optional(schema)
      : defaulted(schema);
  }
  if (has('requiredWhen')) return optional(schema);
  if (has('devDefault')) {
    return { ...schema, environments: ['production'], elsewhere: defaulted(schema) };
  }
  if (!has('testDefault')) return schema;
  return { ...defaulted(schema), environments: ['test'], elsewhere: schema };
}
