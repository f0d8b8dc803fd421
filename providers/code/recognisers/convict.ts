import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { isNullish } from '../need/chains.ts';
import { ASSERTED, DEFAULTED, type Judgement, OPTIONAL } from '../need/judgement.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { known, templates } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { entriesOf, entryNamed, objectOf } from './shared/entries.ts';

const MODULES: ReadonlySet<string> = new Set(['convict']);
const DEEPEST = 12;

/** `{ format, default, env: 'X' }` at the leaves of the schema. https://github.com/mozilla/node-convict/tree/master/packages/convict#the-schema */
export const convict: Recogniser = {
  id: 'convict',
  idioms: ['convict'],
  file(analysis, root) {
    for (const { call, path } of callsOf(analysis.program, root, MODULES, 'convict')) {
      const schema = argumentsOf(call)[0];
      if (path === '' && schema !== undefined) readLevel(analysis, schema, 0);
    }
  },
};

function readLevel(analysis: Analysis, node: SyntaxNode, depth: number): void {
  const { program } = analysis;
  const object = depth > DEEPEST ? undefined : objectOf(program, node);
  if (object === undefined) return;
  const env = entryNamed(program, object, 'env');
  const names = env === undefined ? [] : templates(evaluate(program, env)).map(known);
  for (const name of names) {
    if (env === undefined || name === undefined) continue;
    const judgement = judgementOf(analysis, object);
    analysis.read({ name, place: env, judgement, flavour: { id: 'convict' } });
  }
  if (names.some((name) => name !== undefined)) return;
  for (const { value } of entriesOf(program, object)) {
    if (value !== undefined) readLevel(analysis, value, depth + 1);
  }
}

/** `validate()` refuses a default of null where the format does not allow it. */
function judgementOf({ program }: Analysis, object: SyntaxNode): Judgement {
  const fallback = entryNamed(program, object, 'default');
  if (fallback !== undefined && !isNullish(unwrap(fallback))) return DEFAULTED;
  const isNullable = entryNamed(program, object, 'nullable')?.text === 'true';
  const format = entryNamed(program, object, 'format')?.text ?? "'*'";
  return isNullable || /^['"]\*['"]$/.test(format) ? OPTIONAL : ASSERTED;
}
