import { argument, type Dialect, type Expression, type Reading } from './dialect.ts';
import { ALLOWED, changed, either, FILLED, NEEDED, optional, type Schema } from './schema.ts';

/** https://github.com/runtypes/runtypes#readme */
export const runtypes: Dialect = {
  modules: /^runtypes$/,
  make(reading, name, call) {
    if (name.endsWith('.optional')) return optional(FILLED);
    switch (name.replace(/^rt\./, '')) {
      case 'Record':
      case 'Object':
        return { ...FILLED, fields: reading.fields(argument(call, 0)) };
      case 'Partial':
        return { ...FILLED, fields: changed(reading.fields(argument(call, 0)), optional) };
      case 'Optional':
        return optional(reading.schema(argument(call, 0)));
      case 'Union':
        return either(all(reading, call));
      case 'Undefined':
      case 'Unknown':
        return ALLOWED;
      default:
        return name.endsWith('String') ? NEEDED : FILLED;
    }
  },
  method: (_, schema, name) => (name === 'optional' ? optional(schema) : schema),
  checks: new Map([
    ['check', 'throws'],
    ['assert', 'throws'],
    ['parse', 'throws'],
    ['validate', 'safe'],
    ['inspect', 'safe'],
    ['guard', 'safe'],
  ]),
};

function all(reading: Reading, call: Expression | undefined): readonly Schema[] {
  const nodes = call?.node.field('arguments')?.children ?? [];
  return nodes.map((node) => reading.schema({ node, frame: call?.frame }));
}
