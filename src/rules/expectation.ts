import type { Cell, Draft } from '../model/index.ts';
import { sameValue } from '../values/same.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** What the configuration says of a name does not hold. */
export const expectation: Rule = {
  id: 'expectation',
  severity: 'error',
  title: 'A value is not what the configuration says of it',
  *check(view) {
    for (const name of namesOf(view)) {
      const expected = view.expectation(name);
      if (expected === undefined) continue;
      for (const component of view.matrix.components) {
        yield* values(view, name, component);
        yield* equality(view, name, component, expected.same, 'same');
        yield* equality(view, name, component, expected.different, 'different');
      }
    }
  },
};

function namesOf(view: View): string[] {
  const names = new Set(view.expected);
  for (const component of view.matrix.components) {
    for (const supply of view.matrix.supplies(component)) names.add(supply.name);
  }
  return [...names].sort();
}

function* values(view: View, name: string, component: string): Iterable<Draft> {
  for (const environment of view.matrix.environments) {
    const { winner } = view.matrix.cell(name, environment, component);
    if (winner?.value.kind !== 'known') continue;
    const { pattern, oneOf } = winner.value.traits.satisfies ?? {};
    for (const [kept, text] of [
      [pattern, 'does not match its pattern'],
      [oneOf, 'is none of the allowed values'],
    ] as const) {
      if (kept !== false) continue;
      yield {
        name,
        environment,
        component,
        message: `${name} ${text} in ${environment}`,
        location: winner.place,
        remedy: { text: `Correct the value, or the expectation in the configuration` },
        subject: text,
      };
    }
  }
}

function* equality(
  view: View,
  name: string,
  component: string,
  environments: readonly string[],
  wanted: 'same' | 'different',
): Iterable<Draft> {
  const cells = environments
    .map((environment) => view.matrix.cell(name, environment, component))
    .filter((cell) => cell.winner?.value.kind === 'known');
  const pair = firstPair(cells, wanted === 'same' ? 'different' : 'same');
  const [first, second] = pair ?? [];
  if (first?.winner === undefined || second?.winner === undefined) return;
  yield {
    name,
    environment: second.environment,
    component,
    message: `${name} must be ${wanted === 'same' ? 'the same' : 'different'} in ${first.environment} and ${second.environment}, and is not`,
    location: second.winner.place,
    related: [{ location: first.winner.place, message: `set for ${first.environment} here` }],
    remedy: { text: `Correct one of the two values, or the expectation in the configuration` },
    subject: `${wanted} ${first.environment}`,
  };
}

/** Two cells of which it is known that their values are so. */
function firstPair(
  cells: readonly Cell[],
  sameness: 'same' | 'different',
): readonly [Cell, Cell] | undefined {
  for (const [index, cell] of cells.entries()) {
    for (const other of cells.slice(index + 1))
      if (sameValue(cell.winner?.value, other.winner?.value) === sameness) return [cell, other];
  }
  return undefined;
}
