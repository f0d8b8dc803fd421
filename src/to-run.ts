import type { Template } from '../providers/types.ts';
import { readsIn } from './matrix/need.ts';
import type { Need, Supply, ToRun, ToRunVariable, Variable } from './model/index.ts';
import { isAssumed, isToSet } from './rules/shared.ts';
import { mainRead, REACH, type View } from './rules/view.ts';

const ORDER: Readonly<Record<Need, number>> = { required: 0, optional: 1, defaulted: 2 };

interface Files {
  /** What each component is set up from. */
  readonly templates: readonly Template[];
  /** What the files set that such templates are copied to. */
  readonly copied: ReadonlySet<Supply>;
  /** Whether a file is there, over which nothing is to be copied. */
  readonly has: (path: string) => boolean;
}

/**
 * What has to be set to run what nothing is set for yet: the first screen of a fresh clone. One
 * entry per file to write, since the apps of a monorepo may share one.
 *
 * What a container or a script would set is no reason to leave the file unwritten.
 */
export function findToRun(view: View, { templates, copied, has }: Files): ToRun[] {
  const { development } = view;
  if (development === undefined || !view.matrix.environments.includes(development)) return [];
  const entries = new Map<string, ToRun>();
  for (const component of view.matrix.components) {
    if (isSupplied(view, component, development, copied)) continue;
    const entry = entryOf(view, { component, development }, { templates, has });
    if (entry === undefined) continue;
    const known = entries.get(entry.file);
    entries.set(entry.file, known === undefined ? entry : merged(known, entry));
  }
  return [...entries.values()].filter(({ variables }) => variables.some(isRequired));
}

function isSupplied(
  view: View,
  component: string,
  development: string,
  copied: Files['copied'],
): boolean {
  return view.matrix
    .supplies(component)
    .some((supply) => copied.has(supply) && supply.environment === development && !supply.injected);
}

interface Where {
  readonly component: string;
  readonly development: string;
}

function entryOf(
  view: View,
  { component, development }: Where,
  { templates, has }: Pick<Files, 'templates' | 'has'>,
): ToRun | undefined {
  const variables = view.matrix
    .variables(component)
    .filter((variable) => isToSet(view, variable))
    .flatMap((variable) => describe(view, variable, development));
  const copy = templates.find((one) => one.component === component);
  const name = variables[0]?.name;
  if (name === undefined) return undefined;
  const file = copy?.file ?? view.remedy(name, development, component)?.line?.file;
  if (file === undefined) return undefined;
  variables.sort(byNeed);
  const isToCopy = copy !== undefined && !has(file);
  return { component, variables, file, ...(isToCopy && { template: copy.template }) };
}

/** What only a package knows and can do without is nobody's first concern. */
function describe(view: View, variable: Variable, development: string): ToRunVariable[] {
  const known = view.need(variable, development);
  const need = known === 'required' && isInstead(view, variable, development) ? 'optional' : known;
  const reads = variable.reads.filter((read) => read.implicit === undefined || need === 'required');
  const read = mainRead(reads);
  if (read === undefined) return [];
  const reached = need === 'required' ? read.reached : undefined;
  const assumed = need === 'required' && isAssumed(readsIn(reads, development));
  return [
    {
      name: variable.name,
      need,
      ...(reached && { reached }),
      ...(assumed && { assumed }),
      location: read.place,
    },
  ];
}

/** Whether wherever the name is needed another one does, which is set anyway or is the one to set. */
function isInstead(view: View, { name, component, reads }: Variable, development: string): boolean {
  const required = readsIn(reads, development).filter(({ need }) => need === 'required');
  const documented = view.documentedNames(component);
  const isAlone = (other: string): boolean => {
    const all = view.matrix.variable(other, component)?.reads ?? [];
    return readsIn(all, development).some(({ need, anyOf }) => need === 'required' && !anyOf);
  };
  return (
    required.length > 0 &&
    required.every(({ anyOf = [] }) => {
      const chosen = anyOf.find(isAlone) ?? anyOf.find((one) => documented.has(one)) ?? anyOf[0];
      return chosen !== undefined && chosen !== name;
    })
  );
}

function merged(a: ToRun, b: ToRun): ToRun {
  const names = new Map(b.variables.map((variable) => [variable.name, variable]));
  for (const variable of a.variables) {
    const other = names.get(variable.name);
    if (other === undefined || byNeed(variable, other) <= 0) names.set(variable.name, variable);
  }
  return { ...a, component: '.', variables: [...names.values()].sort(byNeed) };
}

function byNeed(a: ToRunVariable, b: ToRunVariable): number {
  return (
    ORDER[a.need] - ORDER[b.need] ||
    REACH[a.reached ?? 'start'] - REACH[b.reached ?? 'start'] ||
    (a.name < b.name ? -1 : 1)
  );
}

function isRequired({ need, assumed }: ToRunVariable): boolean {
  return need === 'required' && assumed !== true;
}
