import type { ConfiguredEgress } from '../../providers/types.ts';
import type { Egress, Problem } from '../model/index.ts';

/** The platform was asked, and where it leaves from is not known all the same. */
export function blindEgress(
  { environment, component, place }: ConfiguredEgress,
  { message, hint }: Pick<Problem, 'message' | 'hint'>,
): Egress {
  return {
    environment,
    ...(component === undefined ? {} : { component }),
    how: 'declared',
    ranges: [],
    stability: 'fixed',
    sight: 'none',
    why: message,
    ...(hint === undefined ? {} : { mend: hint }),
    place,
  };
}
