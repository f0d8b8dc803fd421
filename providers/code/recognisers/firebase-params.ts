import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { DEFAULTED, REQUIRED } from '../need/judgement.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { known, templates } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { dependsOn } from './shared/depends.ts';
import { entryNamed, objectOf } from './shared/entries.ts';

const MODULES: ReadonlySet<string> = new Set([
  'firebase-functions/params',
  'firebase-functions/v2/params',
]);
const DEFINERS = ['defineString', 'defineInt', 'defineFloat', 'defineBoolean', 'defineList'];
const FLAVOUR = { id: 'firebase-params' };

/** A parameter without a default stops the deployment. https://firebase.google.com/docs/functions/config-env#params */
export const firebaseParams: Recogniser = {
  id: 'firebase-params',
  idioms: ['firebase-functions/params', 'firebase-functions/v2/params'],
  applies: dependsOn('firebase-functions'),
  file(analysis, root) {
    for (const definer of DEFINERS) {
      const calls = callsOf(analysis.program, root, MODULES, definer);
      for (const { call } of calls) readParameter(analysis, call);
    }
  },
};

function readParameter(analysis: Analysis, call: SyntaxNode): void {
  const { program } = analysis;
  const [first, second] = argumentsOf(call);
  const options = second === undefined ? undefined : objectOf(program, second);
  const fallback = options === undefined ? undefined : entryNamed(program, options, 'default');
  const judgement = fallback === undefined ? REQUIRED : DEFAULTED;
  for (const template of first === undefined ? [] : templates(evaluate(program, first))) {
    const name = known(template);
    if (name !== undefined) analysis.read({ name, place: call, judgement, flavour: FLAVOUR });
  }
}
