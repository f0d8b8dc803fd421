import type { Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder, type Taint } from '../flow/taint.ts';
import { DEFAULTED, type Judgement, REQUIRED, UNCHECKED } from '../need/judgement.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { reads, returns } from './shared/taints.ts';

const MODULE = 'env-var';
const GET: Taint = holder('get', reads({ name: 0, judge }, { id: MODULE }));

/** `get('X').required().asString()`. https://github.com/evanshortiss/env-var/blob/master/API.md */
export const envVar: Recogniser = {
  id: 'env-var',
  idioms: [MODULE],
  file(analysis, root) {
    for (const taint of [GET, holder('from', returns(GET))]) {
      seedModule(analysis, root.source, MODULE, [taint, holder('default', taint)]);
    }
  },
  argument(analysis, { call }) {
    const callee = call.field('function');
    const target = callee === undefined ? undefined : evaluate(analysis.program, callee);
    return target?.kind === 'external' && target.module === MODULE;
  },
};

/** What the calls chained to `get` say; a required variable must not be empty either. */
function judge(call: SyntaxNode): Judgement {
  let judgement = UNCHECKED;
  let node = call;
  for (;;) {
    const member = node.parent;
    const next = member?.type === 'member_expression' ? member.parent : undefined;
    if (member === undefined || next?.type !== 'call_expression') return judgement;
    const name = member.field('property')?.text;
    if (name === 'default') return DEFAULTED;
    const isOff = argumentsOf(next)[0]?.text === 'false';
    if (name === 'required' && !isOff) judgement = { ...REQUIRED, rejectsEmpty: true };
    node = next;
  }
}
