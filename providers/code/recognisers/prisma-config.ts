import type { Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder } from '../flow/taint.ts';
import { REQUIRED } from '../need/judgement.ts';
import { reads } from './shared/taints.ts';

const ENV = reads({ name: 0, judgement: { ...REQUIRED, rejectsEmpty: true } }, { id: 'prisma' });

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
