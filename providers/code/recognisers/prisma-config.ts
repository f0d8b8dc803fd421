import type { Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder } from '../flow/taint.ts';
import { type Judgement, OPTIONAL, REQUIRED } from '../need/judgement.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { isField } from '../syntax/node.ts';
import { reads } from './shared/taints.ts';

const ENV = reads({ name: 0, judge }, { id: 'prisma' });

/** `env('X')` throws where the variable is absent or empty. https://www.prisma.io/docs/orm/reference/prisma-config-reference */
export const prismaConfig: Recogniser = {
  id: 'prisma-config',
  idioms: ['prisma/config'],
  file(analysis, root) {
    for (const module of ['prisma/config', '@prisma/config']) {
      seedModule(analysis, root.source, module, [holder('env', ENV)]);
    }
  },
};

/** Where a condition asks for the same name first, nothing throws. */
function judge(call: SyntaxNode): Judgement {
  const name = argumentsOf(call)[0]?.text.slice(1, -1) ?? '';
  let node = call;
  for (let up = node.parent; up !== undefined; up = up.parent) {
    const isLast = !isField(node, 'condition') && !isField(node, 'left');
    const condition = up.field('condition') ?? up.field('left');
    const asked = condition?.text.split(/[^\w$]+/).includes(name) === true;
    if (isLast && name !== '' && asked) return OPTIONAL;
    node = up;
  }
  return { ...REQUIRED, rejectsEmpty: true };
}
