import { option } from '../shared/imports.ts';
import { argument, type Dialect, type Expression, type Reading } from './dialect.ts';
import { defaulted, FILLED, optional, type Schema } from './schema.ts';

/** https://github.com/KATT/envsafe#readme */
export const envsafe: Dialect = {
  modules: /^envsafe$/,
  make: (reading, name, call) =>
    name.startsWith('make') ? FILLED : specified(reading, FILLED, call),
  /** A validator of the project's own. */
  method: (reading, schema, name, call) =>
    name === '()' ? specified(reading, schema, call) : schema,
};

/** Empty texts are refused unless allowed; `devDefault` counts unless NODE_ENV is production. */
function specified({ program }: Reading, given: Schema, call: Expression | undefined): Schema {
  const options = argument(call, 0)?.node;
  const text = (name: string): string | undefined => option(program, options, name)?.text;
  const schema = { ...given, rejectsEmpty: text('allowEmpty') !== 'true' };
  const fallback = text('default');
  if (fallback === 'undefined') return optional(schema);
  if (fallback !== undefined) return defaulted(schema);
  if (text('devDefault') === undefined) return schema;
  return { ...schema, environments: ['production'], elsewhere: defaulted(schema) };
}
