import { readsIn } from '../matrix/need.ts';
import type { Draft, Supply, Variable } from '../model/index.ts';
import {
  isAnyPossible,
  isConfused,
  isNeverShipped,
  otherReads,
  placeOf,
  remedyFor,
  variablesToSet,
} from './shared.ts';
import type { Rule } from './types.ts';
import { isSecret, uncheckedUses } from './unchecked.ts';
import { mainRead, type View } from './view.ts';

/** Works here, silently different there. */
export const onlyInDevelopment: Rule = {
  id: 'only-in-development',
  severity: 'warning',
  title: 'An optional variable is set in development and not where the code is deployed',
  *check(view) {
    for (const variable of variablesToSet(view)) {
      for (const environment of view.deployed) yield* judge(view, variable, environment);
    }
  },
};

/** Whether it is what this rule tells of. */
export function isOnlyInDevelopment(view: View, variable: Variable, environment: string): boolean {
  return view.deployed.includes(environment) && [...judge(view, variable, environment)].length > 0;
}

/** The supply of development that other environments have nothing of. */
function supplyHere(view: View, variable: Variable): Supply | undefined {
  const { name, component } = variable;
  if (view.development === undefined) return undefined;
  const { winner } = view.matrix.cell(name, view.development, component);
  if (winner === undefined || winner.value.kind === 'empty' || winner.injected) return undefined;
  if (isConfused(view, name, component) || isNeverShipped(view, variable)) return undefined;
  // There it is worse than another path, and `interpolated-unchecked` says so.
  return [...uncheckedUses(view, variable).keys()].some(isSecret) ? undefined : winner;
}

function* judge(view: View, variable: Variable, environment: string): Iterable<Draft> {
  const { name, component } = variable;
  const here = supplyHere(view, variable);
  if (here === undefined) return;
  if (view.need(variable, environment) !== 'optional') return;
  if (view.matrix.cell(name, environment, component).state !== 'absent') return;
  const read = mainRead(readsIn(variable.reads, environment));
  if (read === undefined || isAnyPossible(view, read.anyOf, environment, component)) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is set in ${view.development} and not in ${placeOf(view, environment, component)}, which takes the other path here`,
    location: read.place,
    related: [
      { location: here.place, message: `set for ${view.development} here` },
      ...(otherReads(variable.reads, read).related ?? []),
    ],
    ...remedyFor(view, name, environment, component),
    group: `only-in-development ${environment} ${component}`,
  };
}
