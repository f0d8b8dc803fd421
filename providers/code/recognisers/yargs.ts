import type { Recogniser } from '../flow/analysis.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import { known, templates } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { chainedTo } from './shared/chained.ts';
import { dependsOn } from './shared/depends.ts';

const MODULES: ReadonlySet<string> = new Set(['yargs', 'yargs/yargs']);

/** `yargs(argv).env('APP')` takes every option, of whatever command, from `APP_*` too. https://yargs.js.org/docs/#api-reference-envprefix */
export const yargs: Recogniser = {
  id: 'yargs',
  idioms: [...MODULES].flatMap((module) => [`'${module}'`, `"${module}"`]),
  applies: dependsOn('yargs'),
  file(analysis, root) {
    for (const { call, path } of callsOf(analysis.program, root, MODULES, 'yargs')) {
      const chained = new Map([...chainedTo(call), [path, argumentsOf(call)[0]]]);
      const given = chained.get('env');
      if (!chained.has('env') || given?.type === 'false') continue;
      analysis.dynamic(given ?? call, patternOf(analysis.program, given));
    }
  },
};

function patternOf(program: Program, given: SyntaxNode | undefined): string {
  if (given === undefined) return '*';
  const [prefix, ...more] = templates(evaluate(program, given)).map(known);
  return prefix === undefined || prefix === '' || more.length > 0 ? '*' : `${prefix}_*`;
}
