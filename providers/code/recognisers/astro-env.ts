import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder } from '../flow/taint.ts';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED } from '../need/judgement.ts';
import { keyName } from '../resolve/literals.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { dependsOn } from './shared/depends.ts';
import { entryNamed, objectOf } from './shared/entries.ts';
import { reads } from './shared/taints.ts';

const MODULES: ReadonlySet<string> = new Set(['astro/config']);
const SECRET = reads({ name: 0 }, { id: 'astro-secret', phases: ['run'], audience: 'server' });

/** The schema of `astro:env` and its `getSecret`. https://docs.astro.build/en/guides/environment-variables/#type-safe-environment-variables */
export const astroEnv: Recogniser = {
  id: 'astro-env',
  idioms: ['envField', 'astro:env/server'],
  applies: dependsOn('astro'),
  file(analysis, root) {
    seedModule(analysis, root.source, 'astro:env/server', [holder('getSecret', SECRET)]);
    for (const { call } of callsOf(analysis.program, root, MODULES, 'envField')) {
      const pair = call.parent;
      const name = pair?.type === 'pair' ? keyName(pair.field('key')) : undefined;
      if (pair !== undefined && name !== undefined && isField(call, 'value')) {
        readField(analysis, name, pair, call);
      }
    }
  },
};

function readField(analysis: Analysis, name: string, place: SyntaxNode, call: SyntaxNode): void {
  const { program } = analysis;
  const first = argumentsOf(call)[0];
  const options = first === undefined ? undefined : objectOf(program, first);
  const option = (key: string): string | undefined =>
    options === undefined ? undefined : entryNamed(program, options, key)?.text;
  const isClient = option('context')?.includes('client') === true;
  const isSecret = option('access')?.includes('secret') === true;
  analysis.read({
    name,
    place,
    judgement: judgementOf(option),
    flavour: {
      id: 'astro-schema',
      // Secrets are checked when the server starts; public values are put in by the build.
      phases: isSecret ? ['run'] : ['build'],
      audience: isClient ? 'client' : 'server',
    },
  });
}

function judgementOf(option: (key: string) => string | undefined): Judgement {
  if (option('default') !== undefined) return DEFAULTED;
  return option('optional') === 'true' ? OPTIONAL : REQUIRED;
}
