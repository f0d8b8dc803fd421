import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { type Flavour, holder } from '../flow/taint.ts';
import { REQUIRED } from '../need/judgement.ts';
import { literalText } from '../resolve/literals.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { dependsOn } from './shared/depends.ts';
import { environment } from './shared/taints.ts';

/** Values are put into the code by the build. https://svelte.dev/docs/kit/$env-static-private */
const STATIC: ReadonlyMap<string, Flavour> = new Map([
  ['$env/static/private', { id: 'svelte-static', phases: ['build'], audience: 'server' }],
  ['$env/static/public', { id: 'svelte-static-public', phases: ['build'], audience: 'client' }],
]);

/** Values are those of the running server. https://svelte.dev/docs/kit/$env-dynamic-private */
const DYNAMIC: ReadonlyMap<string, Flavour> = new Map([
  ['$env/dynamic/private', { id: 'svelte-dynamic', phases: ['run'], audience: 'server' }],
  ['$env/dynamic/public', { id: 'svelte-dynamic-public', phases: ['run'], audience: 'client' }],
]);

/** The environment modules of SvelteKit. */
export const sveltekit: Recogniser = {
  id: 'sveltekit',
  idioms: ['$env/'],
  applies: dependsOn('@sveltejs/kit'),
  file(analysis, root) {
    for (const [module, flavour] of DYNAMIC) {
      seedModule(analysis, root.source, module, [holder('env', environment(flavour))]);
    }
    for (const [module, flavour] of STATIC) {
      seedModule(analysis, root.source, module, [environment(flavour)]);
      for (const offset of root.source.offsets(module)) {
        const node = root.source.at(offset - 1);
        if (node.type !== 'string' || literalText(node) !== module) continue;
        namedImports(analysis, node, flavour);
      }
    }
  },
};

/** A name that is imported and not set fails the build. */
function namedImports(analysis: Analysis, specifier: SyntaxNode, flavour: Flavour): void {
  const statement = specifier.parent;
  for (const clause of statement?.children ?? []) {
    const names = clause.type === 'export_clause' ? clause : clause.children[0];
    if (names?.type !== 'named_imports' && names?.type !== 'export_clause') continue;
    for (const one of names.children) {
      const name = one.field('name')?.text;
      if (name === undefined) continue;
      analysis.read({ name, place: one, judgement: REQUIRED, flavour });
    }
  }
}
