import { readsIn } from '../matrix/need.ts';
import type { Draft, Variable } from '../model/index.ts';
import {
  gradeOf,
  isAnyPossible,
  isConfused,
  otherReads,
  placeOf,
  remedyFor,
  variablesToSet,
} from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** Needed, and provably not set. */
export const missing: Rule = {
  id: 'missing',
  severity: 'error',
  title: 'The code needs a variable that an environment does not hold',
  *check(view) {
    for (const variable of variablesToSet(view)) {
      for (const environment of view.matrix.environments) {
        const draft = judge(view, variable, environment);
        if (draft !== undefined) yield draft;
      }
    }
    for (const component of view.matrix.components) yield* expectedOnly(view, component);
  },
};

function judge(view: View, variable: Variable, environment: string): Draft | undefined {
  const { name, component } = variable;
  if (view.need(variable, environment) !== 'required') return undefined;
  if (view.matrix.cell(name, environment, component).state !== 'absent') return undefined;
  if (isConfused(view, name, component, environment)) return undefined;
  const reads = readsIn(variable.reads, environment);
  const required = reads.filter((read) => read.need === 'required');
  const alone = required.find((one) => one.anyOf === undefined);
  const group = alone === undefined ? required[0]?.anyOf : undefined;
  if (isAnyPossible(view, group, environment, component)) return undefined;
  if (group !== undefined && group[0] !== name) return undefined;
  const read = mainRead(alone === undefined ? required : [alone]) ?? mainRead(variable.reads);
  if (read === undefined) return undefined;
  return {
    name,
    environment,
    component,
    message: `${what(name, group)} is needed here, and ${placeOf(view, environment, component)} does not set it`,
    location: read.place,
    ...otherReads(variable.reads, read),
    ...remedyFor(view, name, environment, component),
    severity: isExpected(view, name, environment) ? 'error' : gradeOf(view, read, environment),
    group: `missing ${environment} ${component}`,
  };
}

function isExpected(view: View, name: string, environment: string): boolean {
  return view.expectation(name)?.required.includes(environment) ?? false;
}

function what(name: string, group: readonly string[] | undefined): string {
  return group === undefined ? name : `One of ${group.join(', ')}`;
}

/** Names that only the configuration asks for. */
function* expectedOnly(view: View, component: string): Iterable<Draft> {
  for (const name of view.expected) {
    if (view.matrix.variable(name, component) !== undefined) continue;
    for (const environment of view.expectation(name)?.required ?? []) {
      if (view.matrix.cell(name, environment, component).state !== 'absent') continue;
      yield {
        name,
        environment,
        component,
        message: `${name} is required by the configuration, and ${placeOf(view, environment, component)} does not set it`,
        ...remedyFor(view, name, environment, component),
      };
    }
  }
}
