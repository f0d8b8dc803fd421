import type { BaselineFile } from '../baseline/format.gen.js';
import { takeBaseline } from '../baseline/take.ts';
import type { Checked } from '../check.ts';
import {
  type AddressTimeline,
  byDay,
  CHANGES,
  type Finding,
  lastOf,
  type RotationTimeline,
  type Timelines,
} from '../model/index.ts';
import { isRotated } from '../rules/rotated.ts';
import type { Key } from '../values/key.ts';
import type { WatchState } from './format.gen.js';
import { addressesById, findAddress } from './history/addresses.ts';
import { readEvents } from './history/events.ts';
import type { WatchAddress } from './history/format.gen.js';
import { type Rotation, readRotations, rotationsAfter } from './history/rotations.ts';
import { historyIn } from './history.ts';

interface Remembered {
  /** The state after the check; absent: nothing remembers what was before. */
  readonly state?: WatchState | undefined;
  readonly key?: Key | undefined;
}

/** The rules that tell when a secret is to be changed. */
const DUE: ReadonlySet<string> = new Set(['expired', 'expires-soon', 'stale-rotation']);

/** What a report can draw of the past: what the state remembers, else what platforms tell today. */
export function timelinesOf(
  { report, view }: Pick<Checked, 'report' | 'view'>,
  { state, key }: Remembered,
): Timelines {
  const taken = { now: view.now, addresses: true, ...(key && { key }) };
  const now = takeBaseline(view.matrix, taken);
  const history = state && historyIn(state);
  const rotations = history === undefined ? toldToday(now) : readRotations(history.rotations);
  const order = new Map(view.matrix.environments.map((one, index) => [one, index]));
  return {
    rotations: timelinesOfRotations(rotations, report.findings, order),
    undated: undatedSecrets(now, rotations),
    ...(state && { addresses: timelinesOfAddresses(now, history?.addresses ?? [], key) }),
  };
}

/** That a value is there today says nothing of when it was changed. */
function toldToday(now: BaselineFile): readonly Rotation[] {
  return readRotations(rotationsAfter([], { now, today: now.takenAt.slice(0, 10) })).filter(
    ({ events }) => lastOf(events, ['told']) !== undefined,
  );
}

type Order = ReadonlyMap<string, number>;

/** One for all environments in which the same became of a name, as where they share the value. */
function timelinesOfRotations(
  all: readonly Rotation[],
  findings: readonly Finding[],
  order: Order,
): readonly RotationTimeline[] {
  const due = findings.filter(({ rule }) => DUE.has(rule));
  const groups = new Map<string, Rotation[]>();
  for (const one of all) {
    const { environment: _, ...alike } = one;
    const key = JSON.stringify(alike);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  const timelines = [...groups.values()].flatMap((group): RotationTimeline[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { environment: _, ...rest } = first;
    const environments = group.map(({ environment }) => environment);
    environments.sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
    const isAbout = (one: Finding) =>
      one.name === first.name && environments.includes(one.environment ?? '');
    return [
      { ...rest, environments, isSecret: isRotated(first.name), findings: due.filter(isAbout) },
    ];
  });
  return timelines.sort(
    (a, b) =>
      Number(b.findings.length > 0) - Number(a.findings.length > 0) ||
      byDay(lastOf(a.events, CHANGES), lastOf(b.events, CHANGES)) ||
      (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

function undatedSecrets({ variables }: BaselineFile, rotations: readonly Rotation[]): number {
  const dated = new Set(
    rotations.map(({ environment, name }) => JSON.stringify([environment, name])),
  );
  return variables.filter(
    ({ environment, name }) => isRotated(name) && !dated.has(JSON.stringify([environment, name])),
  ).length;
}

/** Those of today by themselves; of those that left no more than is kept. */
function timelinesOfAddresses(
  { egress }: BaselineFile,
  kept: readonly WatchAddress[],
  key: Key | undefined,
): readonly AddressTimeline[] {
  const known = addressesById(kept);
  const there = new Set<WatchAddress>();
  const today = egress.map(({ digest: _, ...one }): AddressTimeline => {
    const earlier = findAddress(known, one, key === undefined ? {} : { key });
    if (earlier !== undefined) there.add(earlier);
    return { ...one, events: readEvents(earlier?.events ?? []) };
  });
  const others = kept
    .filter((one) => !there.has(one))
    .map(({ digest: _, events, ...one }) => ({ ...one, events: readEvents(events) }));
  return [...today, ...others];
}
