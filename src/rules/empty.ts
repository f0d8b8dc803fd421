import { readsIn } from '../matrix/need.ts';
import type { Draft, Read, Variable } from '../model/index.ts';
import { gradeOf, otherReads, placeOf, variablesToSet } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Set to nothing where the code refuses or breaks on that. */
export const empty: Rule = {
  id: 'empty',
  severity: 'error',
  title: 'A variable is set to the empty string where the code refuses that',
  *check(view) {
    for (const variable of variablesToSet(view)) {
      for (const environment of view.matrix.environments) {
        const read = readsIn(variable.reads, environment).find(breaksOnEmpty);
        if (read !== undefined) yield* judge(view, variable, environment, read);
      }
    }
  },
};

function breaksOnEmpty(read: Read): boolean {
  if (read.need !== 'required' || read.setting !== 'source') return false;
  if (read.anyOf !== undefined && read.anyOf.length > 1) return false;
  return read.rejectsEmpty === true || read.certainty === 'asserted';
}

function* judge(
  view: View,
  { name, component, reads }: Variable,
  environment: string,
  read: Read,
): Iterable<Draft> {
  const { winner } = view.matrix.cell(name, environment, component);
  if (winner?.value.kind !== 'empty' || winner.injected) return;
  const effect = read.rejectsEmpty ? 'the code refuses that' : 'the code takes it for a value';
  yield {
    name,
    environment,
    component,
    message: `${name} is set to nothing in ${placeOf(view, environment, component)}, and ${effect}`,
    location: winner.place,
    related: [
      { location: read.place, message: 'needed here' },
      ...(otherReads(reads, read).related ?? []),
    ],
    remedy: { text: `Give ${name} a value, or remove the line where the code has a default` },
    severity: read.rejectsEmpty ? gradeOf(view, read, environment) : 'warning',
    group: `empty ${environment} ${component}`,
  };
}
