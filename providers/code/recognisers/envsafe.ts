import type { Recogniser } from '../flow/analysis.ts';
import { PROCESS_ENV } from '../flow/taint.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { destinations } from './schemas/destinations.ts';
import { createReading } from './schemas/read.ts';
import { readFieldsOf } from './schemas/report.ts';
import { type Fields, judgements } from './schemas/schema.ts';
import { callsOf } from './shared/calls.ts';
import { option } from './shared/imports.ts';

const MODULES: ReadonlySet<string> = new Set(['envsafe']);

/** `envsafe({ X: str() })` reads the process environment; `input` takes a key from elsewhere. https://github.com/KATT/envsafe#readme */
export const envsafe: Recogniser = {
  id: 'envsafe',
  idioms: ['envsafe'],
  file(analysis, root) {
    const { program } = analysis;
    for (const { call } of callsOf(program, root, MODULES, 'envsafe')) {
      const [shape, options] = argumentsOf(call);
      const env = option(program, options, 'env');
      if (shape === undefined || PROCESS_ENV.kind !== 'environment') continue;
      if (env !== undefined && !/\benv$/.test(env.text)) continue;
      const fields = createReading(program).fields({ node: shape });
      const except = new Set(givenElsewhere(program, fields));
      readFieldsOf(analysis, fields, { flavour: PROCESS_ENV.flavour, except });
    }
  },
  argument(analysis, { call }) {
    const callee = call.field('function');
    const target = callee === undefined ? undefined : evaluate(analysis.program, callee);
    return target?.kind === 'external' && MODULES.has(target.module);
  },
  property(program, object, key) {
    if (key !== 'input') return undefined;
    for (const { call } of destinations(object)) {
      const schema = createReading(program).schema({ node: call });
      const isOwn = schema.dialect?.modules.test('envsafe') === true;
      if (isOwn) return judgements(schema, key)[0];
    }
    return undefined;
  },
};

function* givenElsewhere(program: Parameters<typeof option>[0], fields: Fields): Iterable<string> {
  for (const [name, { place }] of fields.entries) {
    const validator: SyntaxNode | undefined = place.parent?.field('value');
    const options = validator === undefined ? undefined : argumentsOf(validator)[0];
    if (option(program, options, 'input') !== undefined) yield name;
  }
}
