import { argument, type Dialect, type Expression, type Reading } from './dialect.ts';
import { ALLOWED, both, changed, either, FILLED, NEEDED, optional, type Schema } from './schema.ts';

/** https://github.com/gcanti/io-ts/blob/master/index.md */
export const ioTs: Dialect = {
  modules: /^io-ts(?:\/.*)?$/,
  make(reading, given, call) {
    const name = given.replace(/^t\./, '');
    switch (name) {
      case 'type':
      case 'strict':
        return { ...FILLED, fields: reading.fields(argument(call, 0)) };
      case 'partial':
        return { ...FILLED, fields: changed(reading.fields(argument(call, 0)), optional) };
      case 'intersection':
        return both(listed(reading, call));
      case 'union':
        return either(listed(reading, call));
      case 'exact':
      case 'readonly':
        return reading.schema(argument(call, 0));
      case 'undefined':
      case 'unknown':
      case 'any':
        return ALLOWED;
      default:
        return name === 'string' ? NEEDED : FILLED;
    }
  },
  checks: new Map([
    ['decode', 'safe'],
    ['is', 'safe'],
  ]),
};

function listed(reading: Reading, call: Expression | undefined): readonly Schema[] {
  const list = argument(call, 0);
  return (list?.node.children ?? []).map((node) => reading.schema({ node, frame: list?.frame }));
}
