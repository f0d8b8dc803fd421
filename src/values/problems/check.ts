import type { ValueProblem } from '../../model/index.ts';
import type { Subject } from '../subject.ts';

/** One thing that may be wrong. */
export type Check = (subject: Subject) => ValueProblem | undefined;

/** An error in what a machine made, elsewhere perhaps meant. */
export function severityOf({ nature }: Subject): ValueProblem['severity'] {
  return nature === 'key' ? 'error' : 'warning';
}
