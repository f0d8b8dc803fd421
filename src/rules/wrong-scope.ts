import { readsIn } from '../matrix/need.ts';
import {
  type Cell,
  type Draft,
  isDeployment,
  isFileLocation,
  type Supply,
  usualEnvironment,
  type Variable,
} from '../model/index.ts';
import {
  isAnyPossible,
  isConfused,
  isNeverShipped,
  placeName,
  placeOf,
  remedyFor,
  variablesToSet,
} from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** A platform holds a value, in a scope from which it does not get to where it is read. */
export const wrongScope: Rule = {
  id: 'wrong-scope',
  severity: 'warning',
  title: 'A platform holds a variable for another scope than the one that reads it',
  *check(view) {
    for (const variable of variablesToSet(view)) {
      if (isNeverShipped(view, variable)) continue;
      for (const environment of view.deployed) {
        const cell = view.matrix.cell(variable.name, environment, variable.component);
        yield* elsewhere(view, variable, cell);
        yield* shadowed(view, variable.component, cell);
      }
    }
    for (const cell of otherChannels(view)) yield* shadowed(view, cell.component, cell);
  },
};

/** Set for a preview, and not where users are. Of a required one `missing` tells. */
function* elsewhere(view: View, variable: Variable, cell: Cell): Iterable<Draft> {
  const { name, component } = variable;
  const { environment } = cell;
  if (cell.state !== 'absent' || view.need(variable, environment) !== 'optional') return;
  const read = mainRead(readsIn(variable.reads, environment));
  if (read?.unchecked === undefined || isConfused(view, name, component)) return;
  if (isAnyPossible(view, read.anyOf, environment, component)) return;
  const other = view.matrix
    .supplies(component)
    .find((supply) => supply.name === name && isOnPlatform(supply) && isElsewhere(supply));
  if (other === undefined) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is read in ${placeOf(view, environment, component)}, and ${placeName(other.place)} holds it for ${other.environment} only`,
    location: read.place,
    related: [{ location: other.place, message: `set for ${other.environment}` }],
    ...remedyFor(view, name, environment, component),
    subject: 'elsewhere',
    group: `wrong-scope ${environment} ${component}`,
  };
}

/** In another deployment, which users do not see; production is meant to have more than the others. */
function isElsewhere({ environment, channel, when, injected }: Supply): boolean {
  if (channel !== 'process' || when !== undefined || injected) return false;
  return isDeployment(environment) && usualEnvironment(environment) !== 'production';
}

/** What is set for one scope is empty, and hides what is set for a wider one. */
function* shadowed(view: View, component: string, cell: Cell): Iterable<Draft> {
  const { name, environment, winner, supplies } = cell;
  if (winner?.value.kind !== 'empty' || !isOnPlatform(winner)) return;
  const hidden = supplies.find(
    (supply) => supply.value.kind !== 'empty' && supply.when === undefined && isOnPlatform(supply),
  );
  if (hidden === undefined) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is empty in ${placeName(winner.place)}, which hides the one of ${placeName(hidden.place)} in ${placeOf(view, environment, component)}`,
    location: winner.place,
    related: [{ location: hidden.place, message: 'never gets there' }],
    remedy: { text: `Remove ${name} from ${placeName(winner.place)}, or give it a value there` },
    subject: `shadowed ${placeName(winner.place)}`,
  };
}

function isOnPlatform({ place }: Supply): boolean {
  return !isFileLocation(place);
}

/** Where GitHub's own names are read. */
function* otherChannels(view: View): Iterable<Cell> {
  const seen = new Set<string>();
  for (const channel of ['github-secrets', 'github-vars']) {
    for (const { name, component, environments } of view.matrix.readsFrom(channel)) {
      for (const environment of environments ?? view.matrix.environments) {
        const key = [channel, name, component, environment].join('\0');
        if (seen.has(key)) continue;
        seen.add(key);
        yield view.matrix.cell(name, environment, component, channel);
      }
    }
  }
}
