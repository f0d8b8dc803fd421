import type { Cell, Unknown, Variable } from './model/index.ts';
import { variablesToSet } from './rules/shared.ts';
import type { View } from './rules/view.ts';

/** A reason and the names it keeps in the dark. */
interface Reason {
  readonly why: string;
  readonly mend: string;
  readonly names: Set<string>;
  readonly otherPhase: boolean;
}

/**
 * What nobody could look up, and what would tell: one entry per environment, so that forty unknown
 * names are one line; `explain` tells the reason of each. What is read in another phase than the
 * one that was looked at has an entry of its own: whoever looks at a build asks about the build.
 *
 * @param asked the environments somebody wants an answer about
 */
export function findUnknown(view: View, asked: ReadonlySet<string>): Unknown[] {
  return view.matrix.environments.flatMap((environment) => {
    const reasons = [...reasonsIn(view, environment).values()];
    const isAsked = asked.has(environment);
    return [
      ...entryOf(environment, reasons, { asked: isAsked, otherPhase: false }),
      ...entryOf(environment, reasons, { asked: false, otherPhase: true }),
    ];
  });
}

function entryOf(
  environment: string,
  all: readonly Reason[],
  { asked, otherPhase }: { readonly asked: boolean; readonly otherPhase: boolean },
): Unknown[] {
  const [main, ...others] = all
    .filter((reason) => reason.otherPhase === otherPhase)
    .sort((a, b) => b.names.size - a.names.size);
  if (main === undefined) return [];
  const names = new Set([main, ...others].flatMap((reason) => [...reason.names]));
  const reasons = others.length === 1 ? '1 more reason' : `${others.length} more reasons`;
  const more = others.length === 0 ? '' : ` (${reasons}: \`envparity explain NAME\`)`;
  const { why, mend } = main;
  return [{ environment, asked, names: [...names].sort(), why: why + more, mend }];
}

function reasonsIn(view: View, environment: string): Map<string, Reason> {
  const reasons = new Map<string, Reason>();
  for (const variable of wanted(view)) {
    if (!view.matrix.environmentsOf(variable.component).includes(environment)) continue;
    const cell = view.matrix.cell(variable.name, environment, variable.component);
    if (cell.state !== 'unknown' || view.need(variable, environment) === 'defaulted') continue;
    const { why = '', mend = '' }: Cell = cell;
    const otherPhase = cell.otherPhase === true;
    const reason = reasons.get(why) ?? { why, mend, otherPhase, names: new Set() };
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
