import { readsIn } from '../matrix/need.ts';
import type { Draft, Read, Variable } from '../model/index.ts';
import {
  gradeOf,
  isAnyPossible,
  isAssumed,
  isConfused,
  otherReads,
  placeOf,
  remedyFor,
  together,
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
    const found = [...variablesToSet(view)].flatMap((variable) =>
      view.matrix.environments.flatMap((environment) => judge(view, variable, environment) ?? []),
    );
    yield* withCatalogues(found);
    for (const component of view.matrix.components) yield* expectedOnly(view, component);
  },
};

interface Missing {
  readonly draft: Draft;
  /** Where the code takes the name for set, and no environment is known to set it; absent: anything else. */
  readonly assumedIn?: string;
}

/** So many names of one file that are nowhere set are no slips: a table of what one may use. */
const CATALOGUE = 6;

/**
 * A file may hold a table of services of which an installation uses one or none. Each is built by a
 * function of its own and takes its names for set: nothing shows that the function is called. Where none
 * of many is set anywhere, that is told as one warning.
 */
function withCatalogues(found: readonly Missing[]): readonly Draft[] {
  const byFile = together(found, ({ draft, assumedIn }) => [assumedIn, draft.environment]);
  return byFile.flatMap((same) => {
    const names = new Set(same.map(({ draft }) => draft.name));
    const [{ assumedIn }] = same;
    const isCatalogue = assumedIn !== undefined && names.size >= CATALOGUE;
    return same.map(({ draft }): Draft => {
      if (!isCatalogue) return draft;
      const group = `missing ${draft.environment} ${assumedIn}`;
      return { ...draft, group, ...(draft.severity === 'error' && { severity: 'warning' }) };
    });
  });
}

/** The file in which functions take a name for set that no environment is known to set. */
function assumedIn(
  view: View,
  { name, component }: Variable,
  reads: readonly Read[],
  read: Read,
): string | undefined {
  if (!isAssumed(reads)) return undefined;
  const isSet = (environment: string) =>
    view.matrix.cell(name, environment, component).state === 'set';
  return view.matrix.environments.some(isSet) ? undefined : read.place.file;
}

function judge(view: View, variable: Variable, environment: string): Missing | undefined {
  const { name, component } = variable;
  if (view.need(variable, environment) !== 'required') return undefined;
  if (view.matrix.cell(name, environment, component).state !== 'absent') return undefined;
  if (isConfused(view, name, component, environment)) return undefined;
  const reads = readsIn(variable.reads, environment);
  const required = reads.filter((read) => read.need === 'required');
  const alone = required.filter((one) => one.anyOf === undefined);
  const group = alone.length === 0 ? required[0]?.anyOf : undefined;
  if (isAnyPossible(view, group, environment, component)) return undefined;
  if (group !== undefined && group[0] !== name) return undefined;
  const read = mainRead(alone.length === 0 ? required : alone) ?? mainRead(variable.reads);
  if (read === undefined) return undefined;
  const isAsked = isExpected(view, name, environment);
  const file = isAsked ? undefined : assumedIn(view, variable, reads, read);
  const draft: Draft = {
    name,
    environment,
    component,
    message: `${what(name, group)} is needed here, and ${placeOf(view, environment, component)} does not set it`,
    location: read.place,
    ...otherReads(variable.reads, read),
    ...remedyFor(view, name, environment, component),
    severity: isAsked ? 'error' : gradeOf(view, read, environment),
    group: `missing ${environment} ${component}`,
  };
  return { draft, ...(file !== undefined && { assumedIn: file }) };
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
