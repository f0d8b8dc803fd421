import { type Draft, isDeployment, type Read, type Variable } from '../model/index.ts';
import { isConfused, placeOf, relatedPlaces, variablesToSet } from './shared.ts';
import type { Rule } from './types.ts';
import { isProvedAtStart } from './unchecked.ts';
import type { View } from './view.ts';

/** Nothing fails where the variable is absent: the program signs with what everybody with the code knows. */
export const defaultKey: Rule = {
  id: 'default-key',
  severity: 'warning',
  title: 'A key falls back to a text that stands in the code',
  *check(view) {
    const places = new Set<string>();
    for (const fact of view.matrix.facts) if (fact.fact === 'default-key') places.add(keyOf(fact));
    if (places.size === 0) return;
    for (const variable of variablesToSet(view)) {
      const reads = variable.reads.filter((read) => places.has(keyOf(read)));
      if (reads.length === 0 || isProvedAtStart(view, variable)) continue;
      for (const read of reads) places.delete(keyOf(read));
      yield* judge(view, variable, reads);
    }
  },
};

function* judge(
  view: View,
  { name, component }: Variable,
  [read, ...others]: readonly Read[],
): Iterable<Draft> {
  if (read === undefined || isConfused(view, name, component)) return;
  const deployed = view.matrix.environmentsOf(component).filter(isDeployment);
  const state = (environment: string) => view.matrix.cell(name, environment, component).state;
  if (deployed.every((environment) => state(environment) === 'set')) return;
  const environment = deployed.find((one) => state(one) === 'absent');
  const where = environment === undefined ? undefined : placeOf(view, environment, component);
  yield {
    name,
    component,
    ...(environment !== undefined && { environment }),
    message: `${name} ${where === undefined ? 'is required by nothing' : `is not set in ${where}`}, and absent it is a text that stands in the code: whoever has read it holds the key`,
    location: read.place,
    ...relatedPlaces(
      others.map(({ place }) => place),
      'also here',
    ),
    remedy: { text: `Fail where ${name} is absent; keep the text for development alone` },
    severity: environment === undefined ? 'warning' : 'error',
    group: `default-key ${component}`,
  };
}

function keyOf({ name, place }: Pick<Read, 'name' | 'place'>): string {
  return JSON.stringify([name, place]);
}
