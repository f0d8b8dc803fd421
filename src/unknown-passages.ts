import { compare } from './egress/compare.ts';
import type { Unknown } from './model/index.ts';
import { isUnstable } from './rules/egress-unstable.ts';
import { type Passage, passages } from './rules/passages.ts';
import type { View } from './rules/view.ts';

/**
 * Allowlists of which nobody knows whether they let an environment in: one entry per environment and
 * reason. Where the addresses change, `egress-unstable` tells; a laptop is nobody's business unless the
 * list names it.
 */
export function unknownPassages(view: View): Unknown[] {
  const found = new Map<string, Unknown>();
  for (const passage of passages(view)) {
    if (!isOfInterest(view, passage)) continue;
    const { list, environment, component, egress } = passage;
    for (const result of compare(egress, list, view.now)) {
      if (result.verdict !== 'unknown') continue;
      const { why, mend = '' } = result;
      const key = JSON.stringify([environment, component, why]);
      const known = found.get(key)?.allowlists ?? [];
      found.set(key, {
        environment,
        ...(component === undefined ? {} : { component }),
        names: [],
        allowlists: [...new Set([...known, list.title])],
        asked: false,
        why,
        mend,
      });
    }
  }
  return [...found.values(), ...unknownEnvironments(view)];
}

/** An environment that a list names and nobody else, as a misspelled one, is let in by nobody's word. */
function unknownEnvironments({ matrix, environments }: View): Unknown[] {
  return matrix.allowlists.flatMap((list) =>
    (list.environments ?? [])
      .filter((environment) => !environments.includes(environment))
      .map((environment) => ({
        environment,
        names: [],
        allowlists: [list.title],
        asked: false,
        why: 'nothing else here knows this environment',
        mend: 'correct its name, or add it to `environments` in envparity.yaml',
      })),
  );
}

function isOfInterest(view: View, passage: Passage): boolean {
  const { list, environment } = passage;
  if (isUnstable(passage)) return false;
  return list.environments?.includes(environment) ?? view.deployed.includes(environment);
}
