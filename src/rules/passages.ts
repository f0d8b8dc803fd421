import { matcher } from '../config/glob.ts';
import { compare } from '../egress/compare.ts';
import type { Allowlist, Egress, Host, Location, Matrix, Traits } from '../model/index.ts';
import { sameIdentity } from '../values/same.ts';
import { heldValues } from './held.ts';
import { isForTools } from './shared.ts';
import type { View } from './view.ts';

/** A variable that leads to what an allowlist guards. */
export interface Tied {
  readonly name: string;
  readonly components: readonly string[];
  /** Where it is set; absent: nobody can see where. */
  readonly place?: Location;
}

/** An environment, or a component of it, that has to get past an allowlist. */
export interface Passage {
  readonly list: Allowlist;
  readonly environment: string;
  /** Absent: all of them. */
  readonly component?: string;
  /** All that is known of where it leaves from. */
  readonly egress: readonly Egress[];
  /** None where only the list itself says that the environment uses the service. */
  readonly variables: readonly Tied[];
}

const known = new WeakMap<Matrix, readonly Passage[]>();

/** Every way past every allowlist. */
export function passages(view: View): readonly Passage[] {
  const found = known.get(view.matrix) ?? find(view);
  known.set(view.matrix, found);
  return found;
}

function find(view: View): readonly Passage[] {
  const all = view.matrix.allowlists.flatMap((list) => of(view, list));
  return all.filter((one) => !all.some((other) => isInstead(other, one, view.now)));
}

/**
 * A vendor has a list for each project, and the same variables seem to lead to all of them. An
 * environment that one of them lets in uses that one, unless the lists themselves say whose they are.
 */
function isInstead(other: Passage, one: Passage, now: Date): boolean {
  return (
    other.list !== one.list &&
    other.environment === one.environment &&
    other.component === one.component &&
    other.list.service === one.list.service &&
    isForAnybody(other.list) &&
    isForAnybody(one.list) &&
    isLetIn(other, now) &&
    !isLetIn(one, now)
  );
}

function isForAnybody({ service, environments, variables }: Allowlist): boolean {
  return service !== undefined && environments === undefined && variables === undefined;
}

function isLetIn({ egress, list }: Passage, now: Date): boolean {
  return compare(egress, list, now).every(({ verdict }) => verdict === 'covered');
}

function of(view: View, list: Allowlist): Passage[] {
  const ties = new Map(view.matrix.environments.map((one) => [one, tiedIn(view, list, one)]));
  const isUsed = [...ties.values()].some(({ length }) => length > 0);
  const isHeld = isUsed || list.variables !== undefined;
  return [...ties].flatMap(([environment, variables]) => {
    const isMeant = list.environments?.includes(environment) ?? (!isHeld || variables.length > 0);
    return isMeant ? passagesIn(view, list, environment, variables) : [];
  });
}

function passagesIn(
  view: View,
  list: Allowlist,
  environment: string,
  variables: readonly Tied[],
): Passage[] {
  const phase = isOfBuild(view, variables) ? 'build' : 'run';
  const records = view.matrix.egress.filter(
    (one) => one.environment === environment && (one.phase ?? phase) === phase,
  );
  const own = new Set(
    records.flatMap(({ component, how }) => (how === 'documented' ? [] : (component ?? []))),
  );
  const passage = { list, environment } as const;
  const isElsewhere = ({ components }: Tied) => components.some((one) => !own.has(one));
  const rest = {
    ...passage,
    egress: records.filter(({ component }) => component === undefined || !own.has(component)),
    variables: variables.filter(isElsewhere),
  };
  const ofComponents = [...own].sort().map((component) => ({
    ...passage,
    component,
    egress: records.filter((one) => one.component === component),
    variables: variables.filter(({ components }) => components.includes(component)),
  }));
  const all = own.size === 0 || rest.egress.length > 0 ? [...ofComponents, rest] : ofComponents;
  return all
    .filter((one) => variables.length === 0 || one.variables.length > 0)
    .map((one) => ({ ...one, egress: one.egress.filter((record) => isWhere(record, one)) }));
}

/** A component that has nothing to do with the service may run elsewhere. */
function isWhere({ component }: Egress, { variables }: Pick<Passage, 'variables'>): boolean {
  if (component === undefined || variables.length === 0) return true;
  return variables.some(({ components }) => components.includes(component));
}

/** Only builds call the service. */
function isOfBuild({ matrix }: View, variables: readonly Tied[]): boolean {
  const reads = variables.flatMap(({ name, components }) =>
    components.flatMap((component) => matrix.variable(name, component)?.reads ?? []),
  );
  return reads.length > 0 && reads.every(({ phases }) => !phases.includes('run'));
}

/** The variables that lead to the service in one environment, by what they hold or by their names. */
function tiedIn(view: View, list: Allowlist, environment: string): readonly Tied[] {
  const found = new Map<string, Tied>();
  const elsewhere = new Set<string>();
  for (const { name, components, traits, place, environment: where } of heldValues(view)) {
    if (where !== environment) continue;
    if (leadsNowhere(traits)) elsewhere.add(name);
    else if (isOf(traits, list)) found.set(name, { name, components, place });
  }
  for (const tied of tiedByName(view, list, environment))
    if (!found.has(tied.name) && !elsewhere.has(tied.name)) found.set(tied.name, tied);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isOf(traits: Traits, list: Allowlist): boolean {
  const { host, kind, scheme } = traits;
  const { service, guards } = list;
  if (service === undefined || isOfAnother(traits, list)) return false;
  if (guards === 'connections')
    return host?.vendor === service && scheme !== undefined && !/^https?$/.test(scheme);
  return host?.vendor === service || (kind?.vendor === service && kind.clientSafe !== true);
}

function isOfAnother({ instance: a }: Traits, { instance: b }: Allowlist): boolean {
  return a !== undefined && a.of === b?.of && sameIdentity(a, b) === 'different';
}

/** A fake on this machine, in the same network, or nothing at all. */
function leadsNowhere({ host, placeholder }: Traits): boolean {
  return placeholder === true || (host !== undefined && NEAR.has(host.place));
}

const NEAR: ReadonlySet<Host['place']> = new Set(['local', 'container', 'tunnel', 'placeholder']);

function* tiedByName(
  view: View,
  { variables = [] }: Allowlist,
  environment: string,
): Iterable<Tied> {
  const { matrix } = view;
  const tests = variables.map(matcher);
  const tied = new Map<string, Tied>();
  for (const component of tests.length === 0 ? [] : matrix.components) {
    for (const name of namesOf(view, component)) {
      if (!tests.some((test) => test(name))) continue;
      const { state, winner } = matrix.cell(name, environment, component);
      if (state === 'absent') continue;
      const components = [...(tied.get(name)?.components ?? []), component];
      tied.set(name, { name, components, ...(winner && { place: winner.place }) });
    }
  }
  yield* tied.values();
}

/** What only tunes a tool leads nowhere, whatever it is called. */
function namesOf(view: View, component: string): ReadonlySet<string> {
  const all = [...view.matrix.variables(component), ...view.matrix.supplies(component)];
  return new Set(all.map(({ name }) => name).filter((name) => !isForTools(view, name)));
}
