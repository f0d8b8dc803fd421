import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { DEFAULTED, OPTIONAL } from '../need/judgement.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { known, templates } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { chainedTo } from './shared/chained.ts';
import { dependsOn } from './shared/depends.ts';

const MODULES: ReadonlySet<string> = new Set(['commander', '@commander-js/extra-typings']);
const FLAVOUR = { id: 'commander' };

/** `new Option('--key <key>').env('KEY')`. https://github.com/tj/commander.js#more-configuration */
export const commander: Recogniser = {
  id: 'commander',
  idioms: ['commander'],
  applies: dependsOn(...MODULES),
  file(analysis, root) {
    for (const maker of ['Option', 'createOption']) {
      for (const { call, path } of callsOf(analysis.program, root, MODULES, maker)) {
        if (path === '') readOption(analysis, call);
      }
    }
  },
};

/** An option may be given on the command line too, so that none needs its variable. */
function readOption(analysis: Analysis, option: SyntaxNode): void {
  const chained = chainedTo(option);
  const judgement = chained.has('default') ? DEFAULTED : OPTIONAL;
  const named = chained.get('env');
  for (const template of named === undefined ? [] : templates(evaluate(analysis.program, named))) {
    const name = known(template);
    if (named === undefined || name === undefined) continue;
    analysis.read({ name, place: named, judgement, flavour: FLAVOUR });
  }
}
