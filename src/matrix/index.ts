import type {
  Absence,
  Allowlist,
  Components,
  Declaration,
  Deployment,
  Egress,
  Fact,
  Matrix,
  Phase,
  Read,
  Snapshot,
  Supply,
  Variable,
} from '../model/index.ts';
import type { Evidence, Place, Source } from './cell.ts';
import { consumersOf } from './consumers.ts';
import { isDeployed, strongest } from './need.ts';
import { resolve } from './origin.ts';

const PROCESS = 'process';

/**
 * Joins what all providers saw.
 *
 * @param environments the environments that are judged, by their own names
 * @param isIn whether there is such an environment for a component
 */
export function buildMatrix(
  snapshots: readonly Snapshot[],
  components: Components,
  environments: readonly string[],
  isIn: (environment: string, component: string) => boolean = () => true,
): Matrix {
  const parts = sort(snapshots);
  const reach = reachOf(components);
  const deployable = deployables(components);
  const readsByComponent = group(parts.reads, (read) => consumersOf(read, components));
  const readsByName = group(parts.reads, (read) => (read.channel === PROCESS ? [read.name] : []));
  const suppliesByName = group(parts.supplies, ({ name }) => [name]);
  const absencesByName = group(parts.absences, ({ name }) => [name]);
  const variables = new Map(
    deployable.map((id) => [id, variablesOf(id, readsByComponent.get(id))] as const),
  );

  // Rules ask the same of thousands of names.
  const sourcesOf = memoised(
    ({ environment, component, channel }: Omit<Place, 'name'>) =>
      parts.sources.filter(
        (source) =>
          source.role === 'supplies' &&
          source.channel === channel &&
          (source.environment ?? environment) === environment &&
          reaches(source.component, component, reach),
      ),
    idOf,
  );
  const evidenceOf = ({ name, environment, component, channel }: Place): Evidence => {
    const place = { name, environment, component, channel };
    const isHere = (one: Supply | Absence) => isAt(one, place, reach);
    return {
      ...place,
      ...(channel === PROCESS && phaseOf(variables.get(component)?.get(name))),
      supplies: (suppliesByName.get(name) ?? []).filter(isHere),
      absences: (absencesByName.get(name) ?? []).filter(isHere),
      sources: sourcesOf({ environment, component, channel }),
    };
  };
  const cellOf = memoised((place: Place) => resolve(place, evidenceOf), idOf);
  const suppliesOf = memoised(
    (component: string) =>
      parts.supplies.filter(
        (supply) => supply.channel === PROCESS && reaches(supply.component, component, reach),
      ),
    String,
  );

  return {
    environments,
    environmentsOf: (component) => environments.filter((one) => isIn(one, component)),
    components: deployable,
    facts: parts.facts,
    deployments: parts.deployments,
    egress: parts.egress,
    allowlists: parts.allowlists,
    variables: (component) => [...(variables.get(component)?.values() ?? [])],
    variable: (name, component) => variables.get(component)?.get(name),
    readsOf: (name) => readsByName.get(name) ?? [],
    channels: channelsOf([...parts.reads, ...parts.supplies]),
    suppliesOn: (channel) => parts.supplies.filter((supply) => supply.channel === channel),
    readsFrom: (channel) => parts.reads.filter((read) => read.channel === channel),
    supplies: suppliesOf,
    declarations: (component) =>
      parts.declarations.filter((declared) =>
        documents(declared.component, component, components, reach),
      ),
    readCoverage: (component) => readCoverage(component, parts.sources, reach),
    cell: (name, environment, component, channel = PROCESS) =>
      cellOf({ name, environment, component, channel }),
  };
}

interface Parts {
  readonly reads: Read[];
  readonly supplies: Supply[];
  readonly absences: Absence[];
  readonly declarations: Declaration[];
  readonly facts: Fact[];
  readonly deployments: Deployment[];
  readonly egress: Egress[];
  readonly allowlists: Allowlist[];
  readonly sources: Source[];
}

function sort(snapshots: readonly Snapshot[]): Parts {
  const parts: Parts = {
    reads: [],
    supplies: [],
    absences: [],
    declarations: [],
    facts: [],
    deployments: [],
    egress: [],
    allowlists: [],
    sources: [],
  };
  for (const snapshot of snapshots) {
    for (const observation of snapshot.observations) {
      if (observation.role === 'reads') parts.reads.push(observation);
      else if (observation.role === 'supplies') parts.supplies.push(observation);
      else if (observation.role === 'absent') parts.absences.push(observation);
      else parts.declarations.push(observation);
    }
    parts.facts.push(...snapshot.facts);
    parts.deployments.push(...(snapshot.deployments ?? []));
    parts.egress.push(...(snapshot.egress ?? []));
    parts.allowlists.push(...(snapshot.allowlists ?? []));
    for (const row of snapshot.coverage)
      parts.sources.push({ ...row, provider: snapshot.provider });
  }
  return parts;
}

function channelsOf(observations: readonly (Read | Supply)[]): string[] {
  const channels = new Set(observations.map(({ channel }) => channel));
  channels.delete(PROCESS);
  return [...channels].sort();
}

/** Which components' own files reach a deployable one: itself and the shared packages it contains. */
function reachOf(components: Components): ReadonlyMap<string, ReadonlySet<string>> {
  const reach = new Map<string, Set<string>>();
  for (const { id } of components.all) {
    for (const consumer of components.consumers(id)) {
      const inside = reach.get(consumer) ?? new Set();
      reach.set(consumer, inside.add(id).add(consumer));
    }
  }
  return reach;
}

function deployables(components: Components): string[] {
  const ids = new Set(components.all.flatMap(({ id }) => components.consumers(id)));
  return [...ids].sort();
}

/** Whether a supply, or the lack of one, is about a place. */
function isAt(
  { environment, channel, component }: Supply | Absence,
  place: Place,
  reach: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return (
    environment === place.environment &&
    channel === place.channel &&
    reaches(component, place.component, reach)
  );
}

function reaches(
  from: string | undefined,
  component: string,
  reach: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return from === undefined || from === component || (reach.get(component)?.has(from) ?? false);
}

/** A template documents its component, those that contain it, and, from a folder above, all below. */
function documents(
  from: string,
  component: string,
  components: Components,
  reach: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (reaches(from, component, reach)) return true;
  if (from === '.') return components.all.length > 1;
  return component.startsWith(`${from}/`);
}

/**
 * What the running program reads is judged by what that gets, whatever the build does with it too;
 * the rest by what the build gets.
 */
function phaseOf(variable: Variable | undefined): { readonly phase?: Phase } {
  const phases = variable?.reads.flatMap((read) => read.phases) ?? [];
  if (phases.length === 0) return {};
  return { phase: phases.includes('run') ? 'run' : 'build' };
}

function variablesOf(component: string, reads: readonly Read[] = []): Map<string, Variable> {
  const byName = group(reads.filter(isDeployed), (read) =>
    read.channel === PROCESS ? [read.name] : [],
  );
  const names = [...byName.keys()].sort();
  return new Map(
    names.map((name) => {
      const own = byName.get(name) ?? [];
      return [name, { name, channel: PROCESS, component, reads: own, need: strongest(own) }];
    }),
  );
}

function readCoverage(
  component: string,
  sources: readonly Source[],
  reach: ReadonlyMap<string, ReadonlySet<string>>,
): { complete: boolean; why?: string } {
  const rows = sources.filter(
    (source) =>
      source.role === 'reads' &&
      source.channel === PROCESS &&
      reaches(source.component, component, reach),
  );
  if (rows.length === 0) return { complete: false, why: 'no code of it was read' };
  const blind = rows.find((row) => row.names !== 'complete');
  if (blind === undefined) return { complete: true };
  return { complete: false, ...(blind.why === undefined ? {} : { why: blind.why }) };
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [item]);
      else members.push(item);
    }
  }
  return groups;
}

/** What tells a place from all others. */
function idOf({ name, environment, component, channel }: Partial<Place>): string {
  return `${name}\0${environment}\0${component}\0${channel}`;
}

/**
 * Remembers what a pure function gave.
 *
 * @param idOf what tells its arguments from one another
 */
function memoised<Key, Value extends object>(
  compute: (key: Key) => Value,
  idOf: (key: Key) => string,
): (key: Key) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const id = idOf(key);
    const found = known.get(id);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(id, value);
    return value;
  };
}
