import type { Draft, Supply } from '../model/index.ts';
import { sameValue } from '../values/same.ts';
import { suppliedIn } from './held.ts';
import { inPlace } from './set-again.ts';
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
    const supply = suppliedIn(view.matrix.cell(name, environment, component));
    if (supply?.value.kind !== 'known') continue;
    const { pattern, oneOf } = supply.value.traits.satisfies ?? {};
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
        location: supply.place,
        remedy: {
          text: `Correct the value ${inPlace(supply.place)}, or the expectation in the configuration`,
        },
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
  const supplies = environments
    .flatMap((environment) => suppliedIn(view.matrix.cell(name, environment, component)) ?? [])
    .filter(({ value }) => value.kind === 'known');
  const pair = firstPair(supplies, wanted === 'same' ? 'different' : 'same');
  const [first, second] = pair ?? [];
  if (first === undefined || second === undefined) return;
  yield {
    name,
    environment: second.environment,
    component,
    message: `${name} must be ${wanted === 'same' ? 'the same' : 'different'} in ${first.environment} and ${second.environment}, and is not`,
    location: second.place,
    related: [{ location: first.place, message: `set for ${first.environment} here` }],
    remedy: {
      text: `Correct the value ${inPlace(second.place)} or ${inPlace(first.place)}, or the expectation in the configuration`,
    },
    subject: `${wanted} ${first.environment}`,
  };
}

/** Two supplies of which it is known that their values are so. */
function firstPair(
  supplies: readonly Supply[],
  sameness: 'same' | 'different',
): readonly [Supply, Supply] | undefined {
  for (const [index, supply] of supplies.entries()) {
    for (const other of supplies.slice(index + 1))
      if (sameValue(supply.value, other.value) === sameness) return [supply, other];
  }
  return undefined;
}
