import type { Cell, Unknown, Variable } from './model/index.ts';
import { variablesToSet } from './rules/shared.ts';
import type { View } from './rules/view.ts';

/** A reason and the names it keeps in the dark. */
interface Reason {
  readonly why: string;
  readonly mend: string;
  readonly names: Set<string>;
}

/**
 * What nobody could look up, and what would tell: one entry per environment, so that forty unknown
 * names are one line. `explain` tells the reason of each.
 *
 * @param asked the environments somebody wants an answer about
 */
export function findUnknown(view: View, asked: ReadonlySet<string>): Unknown[] {
  return view.matrix.environments.flatMap((environment) => {
    const reasons = reasonsIn(view, environment);
    const [main, ...others] = [...reasons.values()].sort((a, b) => b.names.size - a.names.size);
    if (main === undefined) return [];
    const names = new Set([...reasons.values()].flatMap((reason) => [...reason.names]));
    const more =
      others.length === 0 ? '' : ` (${others.length} more reasons: \`envparity explain NAME\`)`;
    return [
      {
        environment,
        asked: asked.has(environment),
        names: [...names].sort(),
        why: main.why + more,
        mend: main.mend,
      },
    ];
  });
}

function reasonsIn(view: View, environment: string): Map<string, Reason> {
  const reasons = new Map<string, Reason>();
  for (const variable of wanted(view)) {
    const cell = view.matrix.cell(variable.name, environment, variable.component);
    if (cell.state !== 'unknown' || view.need(variable, environment) === 'defaulted') continue;
    const { why = '', mend = '' }: Cell = cell;
    const reason = reasons.get(why) ?? { why, mend, names: new Set() };
    reason.names.add(variable.name);
    reasons.set(why, reason);
  }
  return reasons;
}

function wanted(view: View): readonly Variable[] {
  return [...variablesToSet(view)].filter(({ reads }) =>
    reads.some((read) => read.implicit === undefined || read.need === 'required'),
  );
}
