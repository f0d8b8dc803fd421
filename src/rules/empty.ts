import { readsIn } from '../matrix/need.ts';
import type { Draft, Location, Read, Severity, Variable } from '../model/index.ts';
import { suppliedIn } from './held.ts';
import { setAgain } from './set-again.ts';
import { gradeOf, otherReads, placeOf, together, variablesToSet } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Set to nothing where the code refuses or breaks on that. */
export const empty: Rule = {
  id: 'empty',
  severity: 'error',
  title: 'A variable is set to the empty string where the code refuses that',
  *check(view) {
    const found = emptied(view);
    const byLine = together(found, ({ variable, environment, place }) => [
      variable.name,
      environment,
      place,
    ]);
    for (const same of byLine) yield draft(view, same);
  },
};

interface Emptied {
  readonly variable: Variable;
  readonly environment: string;
  readonly read: Read;
  readonly place: Location;
  readonly severity: Severity;
}

function* emptied(view: View): Iterable<Emptied> {
  for (const variable of variablesToSet(view)) {
    for (const environment of view.matrix.environments) {
      const read = readsIn(variable.reads, environment).find(breaksOnEmpty);
      if (read === undefined) continue;
      const cell = view.matrix.cell(variable.name, environment, variable.component);
      const supply = suppliedIn(cell);
      if (supply?.value.kind !== 'empty' || supply.injected) continue;
      const breaks = read.rejectsEmpty && supply === cell.winner;
      const severity = breaks ? gradeOf(view, read, environment) : 'warning';
      yield { variable, environment, read, place: supply.place, severity };
    }
  }
}

function breaksOnEmpty(read: Read): boolean {
  if (read.need !== 'required' || read.setting !== 'source') return false;
  if (read.anyOf !== undefined && read.anyOf.length > 1) return false;
  return read.rejectsEmpty === true || read.certainty === 'asserted';
}

/** Of the components that get the line, one in which it does most harm. */
function draft(view: View, same: readonly [Emptied, ...Emptied[]]): Draft {
  const main = same.find(({ severity }) => severity === 'error') ?? same[0];
  const { variable, environment, read, place, severity } = main;
  const { name, component, reads } = variable;
  const where = same.length > 1 ? environment : placeOf(view, environment, component);
  const effect = read.rejectsEmpty ? 'the code refuses that' : 'the code takes it for a value';
  return {
    name,
    environment,
    component,
    message: `${name} is set to nothing in ${where}, and ${effect}`,
    location: place,
    related: [
      { location: read.place, message: 'needed here' },
      ...(otherReads(reads, read).related ?? []),
    ],
    remedy: setAgain(
      view,
      { name, source: name, channel: variable.channel, environment, component, place },
      `Give ${name} a value`,
    ),
    severity,
    group: `empty ${environment} ${component}`,
  };
}
