import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder, type Taint } from '../flow/taint.ts';
import { ASSERTED, type Judgement, OPTIONAL, REQUIRED } from '../need/judgement.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { dependsOn } from './shared/depends.ts';
import { entriesOf, objectOf } from './shared/entries.ts';
import { reads } from './shared/taints.ts';

const MODULES: ReadonlySet<string> = new Set(['@adonisjs/core/env', '@adonisjs/env']);
const LEGACY = '@ioc:Adonis/Core/Env';

/** Validated variables, and `env.get()` of all others. https://docs.adonisjs.com/guides/getting-started/environment-variables */
export const adonisEnv: Recogniser = {
  id: 'adonis-env',
  idioms: ['@adonisjs/core/env', '@adonisjs/env', LEGACY],
  applies: dependsOn('@adonisjs/core', '@adonisjs/env'),
  file(analysis, root) {
    const { program } = analysis;
    for (const { call, path } of callsOf(program, root, MODULES, 'Env')) {
      if (path !== 'create') continue;
      const validated = readRules(analysis, argumentsOf(call)[1]);
      for (const taint of accessors(validated)) analysis.flow(call, taint);
    }
    if (root.source.text.includes(LEGACY)) legacy(analysis, root);
  },
};

/** Version 5 has one instance that a virtual module exports. https://v5-docs.adonisjs.com/guides/environment-variables */
function legacy(analysis: Analysis, root: SyntaxNode): void {
  for (const taint of accessors(new Set())) {
    seedModule(analysis, root.source, LEGACY, [holder('default', taint)]);
  }
  for (const word of root.source.words('rules')) {
    const call = word.parent?.parent;
    if (call?.type === 'call_expression') readRules(analysis, argumentsOf(call)[0]);
  }
}

function accessors(validated: ReadonlySet<string>): readonly Taint[] {
  const variable = (name: string): string | undefined => (validated.has(name) ? undefined : name);
  const id = `adonis ${[...validated].join(' ')}`;
  return [holder('get', reads({ name: 0, fallback: 1, variable }, { id }))];
}

function readRules(analysis: Analysis, rules: SyntaxNode | undefined): ReadonlySet<string> {
  const object = rules === undefined ? undefined : objectOf(analysis.program, rules);
  const names = new Set<string>();
  if (object === undefined) return names;
  for (const { name, key, value } of entriesOf(analysis.program, object)) {
    names.add(name);
    const flavour = { id: 'adonis-rules' };
    analysis.read({ name, place: key, judgement: judgementOf(value), flavour });
  }
  return names;
}

/** Every rule of `Env.schema` refuses an empty text; `optional` and `optionalWhen` let it be absent. */
function judgementOf(rule: SyntaxNode | undefined): Judgement {
  const callee = rule?.type === 'call_expression' ? rule.field('function')?.text : undefined;
  if (callee === undefined) return ASSERTED;
  if (/\.optional(?:When)?$/.test(callee)) return OPTIONAL;
  return /\bschema\.\w+$/.test(callee) ? { ...REQUIRED, rejectsEmpty: true } : ASSERTED;
}
