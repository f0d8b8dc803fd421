import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { ASSERTED, type Judgement, OPTIONAL, REQUIRED } from '../need/judgement.ts';
import { judgeBinding } from '../need/use.ts';
import { bindingOf } from '../resolve/bindings.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf, parametersOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { dependsOn } from './shared/depends.ts';
import { type Entry, entriesOf, entryNamed, objectOf } from './shared/entries.ts';

const MODULES: ReadonlySet<string> = new Set(['@sveltejs/kit/env', '@sveltejs/kit']);

/** `defineEnvVars({ NAME: { public, static, schema } })` lists what `$app/env/*` gives. https://svelte.dev/docs/kit/@sveltejs-kit-env */
export const sveltekitVariables: Recogniser = {
  id: 'sveltekit-variables',
  idioms: ['defineEnvVars'],
  applies: dependsOn('@sveltejs/kit'),
  file(analysis, root) {
    const { program } = analysis;
    for (const { call } of callsOf(program, root, MODULES, 'defineEnvVars')) {
      const first = argumentsOf(call)[0];
      const object = first === undefined ? undefined : objectOf(program, first);
      if (object === undefined) continue;
      for (const entry of entriesOf(program, object)) readEntry(analysis, entry);
    }
  },
};

function readEntry(analysis: Analysis, { name, key, value }: Entry): void {
  const { program } = analysis;
  const config = value === undefined ? undefined : objectOf(program, value);
  const option = (one: string): SyntaxNode | undefined =>
    config === undefined ? undefined : entryNamed(program, config, one);
  const isStatic = option('static')?.text === 'true';
  const isPublic = option('public')?.text === 'true';
  analysis.read({
    name,
    place: key,
    judgement: judgementOf(analysis, option('schema')),
    flavour: {
      id: 'svelte-variables',
      phases: isStatic ? ['build'] : ['run'],
      audience: isPublic ? 'client' : 'server',
    },
  });
}

/** Without a schema the variable has to be there; a function or a validator decides otherwise. */
function judgementOf({ program }: Analysis, schema: SyntaxNode | undefined): Judgement {
  if (schema === undefined) return REQUIRED;
  const value = evaluate(program, schema);
  if (value.kind !== 'function') {
    return /\b(?:optional|nullish|default|fallback|catch|undefined)\b/.test(schema.text)
      ? OPTIONAL
      : ASSERTED;
  }
  const parameter = parametersOf(value.node)[0];
  const name = parameter?.field('pattern') ?? parameter;
  const binding = name === undefined ? undefined : bindingOf(name);
  if (binding === undefined) return OPTIONAL;
  const { returned: _, unchecked: __, ...judged } = judgeBinding({ program, depth: 0 }, binding);
  return judged;
}
