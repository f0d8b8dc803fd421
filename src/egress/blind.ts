import type { ConfiguredList } from '../../providers/types.ts';
import type { Allowlist, Problem } from '../model/index.ts';

/** The list is there, and nothing was seen of it. */
export function blindList(
  source: string,
  list: ConfiguredList['list'],
  { message, hint }: Pick<Problem, 'message' | 'hint'>,
): Allowlist {
  return {
    id: `${source} ${list.title}`,
    ...list,
    sight: 'none',
    why: message,
    ...(hint === undefined ? {} : { mend: hint }),
    entries: [],
  };
}
