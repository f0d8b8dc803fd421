import type { Read } from '../../../../src/model/index.ts';
import type { Judgement } from '../../need/judgement.ts';
import type { Program } from '../../resolve/program.ts';

type Rest = Pick<Read, 'name' | 'place' | 'setting'> & Partial<Pick<Read, 'phases' | 'audience'>>;

/** A read that stands in a file that is no script. */
export function documentRead(program: Program, judgement: Judgement, read: Rest): Read {
  return {
    role: 'reads',
    channel: 'process',
    component: program.components.of(read.place.file).id,
    phases: ['run'],
    audience: 'server',
    need: judgement.need,
    certainty: judgement.certainty,
    ...(judgement.unchecked === true ? { unchecked: true as const } : {}),
    ...(judgement.rejectsEmpty === true ? { rejectsEmpty: true as const } : {}),
    ...read,
  };
}
