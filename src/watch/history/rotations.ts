import type { BaselineFile, BaselineVariable } from '../../baseline/format.gen.js';
import { placeOf, sorted } from '../../baseline/take.ts';
import { byDay, CHANGES, lastOf, type TimelineEvent } from '../../model/index.ts';
import { sameDigest } from '../../values/same.ts';
import { dayOf, isLost, keptEvents, latest, lost, readEvents, withEvent } from './events.ts';
import type { WatchRotations } from './format.gen.js';

/** More than the largest projects have in all their environments. */
const MOST_NAMES = 20_000;

/** What was known last time, what is known now, and the day. */
export interface Look {
  readonly before?: BaselineFile | undefined;
  readonly now: BaselineFile;
  readonly today: string;
}

/** A name at a place, and what became of it. */
export interface Rotation extends Omit<WatchRotations, 'names'> {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/** When platforms' names were changed, with what one more look tells. */
export function rotationsAfter(
  kept: readonly WatchRotations[],
  look: Look,
): readonly WatchRotations[] {
  const known = byKey(readRotations(kept));
  const before = byKey(look.before?.variables ?? []);
  const now = byKey(look.now.variables);
  const looked = [...now].flatMap(([key, one]): Rotation[] => {
    const events = eventsOf(one, before.get(key), known.get(key)?.events ?? [], look.today);
    const { name, source } = one;
    return events.length === 0 ? [] : [{ ...placeOf(one), source, name, events }];
  });
  const unseen = [...known.values()].filter((one) => !now.has(keyOf(one)));
  const left = unseen.filter((one) => !isGone(one, look.now));
  const rest = left.map((one) => ({ ...one, events: lost(one.events, look.today) }));
  // Of what nobody can look at any more, what was lost first is forgotten first.
  rest.sort((a, b) => byDay(b.events.at(-1), a.events.at(-1)));
  return keptRotations([...looked, ...rest].slice(0, MOST_NAMES));
}

/** The same without all but the last change of each, where there is little room. */
export function latestRotations(kept: readonly WatchRotations[]): readonly WatchRotations[] {
  const all = readRotations(kept);
  return keptRotations(all.map((one) => ({ ...one, events: latest(one.events, CHANGES) })));
}

/** One for each name. */
export function readRotations(kept: readonly WatchRotations[]): readonly Rotation[] {
  return kept.flatMap(({ names, ...place }) =>
    Object.entries(names).map(([name, events]) => ({ ...place, name, events: readEvents(events) })),
  );
}

/** By place, since thousands of names have few of them. */
function keptRotations(all: readonly Rotation[]): readonly WatchRotations[] {
  const places = new Map<string, { place: Omit<WatchRotations, 'names'>; names: Rotation[] }>();
  for (const one of all) {
    const { name: _, events: __, ...place } = one;
    const key = JSON.stringify(placeKey(one));
    const known = places.get(key);
    if (known === undefined) places.set(key, { place, names: [one] });
    else known.names.push(one);
  }
  return sorted(
    [...places.values()].map(({ place, names }) => ({
      ...place,
      names: Object.fromEntries(
        sorted(names.map(({ name, events }) => [name, keptEvents(events)] as const)),
      ),
    })),
  );
}

type Keyed = Pick<Rotation, 'environment' | 'component' | 'channel' | 'source' | 'name'>;

function byKey<T extends Keyed>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [keyOf(one), one]));
}

function keyOf(one: Keyed): string {
  return JSON.stringify([...placeKey(one), one.name]);
}

function placeKey({ environment, component, channel, source }: Omit<Keyed, 'name'>) {
  return [environment, component ?? null, channel, source];
}

/** All names of its place are known, and it is none of them. */
function isGone(one: Rotation, { places }: BaselineFile): boolean {
  const place = JSON.stringify(placeOf(one));
  return places.some((known) => JSON.stringify(known) === place);
}

function eventsOf(
  now: BaselineVariable,
  before: BaselineVariable | undefined,
  events: readonly TimelineEvent[],
  today: string,
): readonly TimelineEvent[] {
  const same = sameDigest(before?.digest, now.digest);
  const day = dayOf(now.updatedAt);
  if (day !== undefined)
    return dated(day, { events, today, same, isMoved: before?.updatedAt !== now.updatedAt });
  // What nobody can tell of is known by no look.
  if (now.digest === undefined) return events.length === 0 ? events : lost(events, today);
  if (same === false) return withEvent(events, today, 'seen');
  return same && events.length > 0 && !isLost(events) ? events : withEvent(events, today, 'first');
}

interface Dated {
  readonly events: readonly TimelineEvent[];
  readonly today: string;
  readonly same: boolean | undefined;
  readonly isMoved: boolean;
}

/** The platform tells a day; what it saved again without a change is none. */
function dated(day: string, { events, today, same, isMoved }: Dated): readonly TimelineEvent[] {
  const found = isLost(events) ? withEvent(events, today, 'back') : events;
  const told = lastOf(found, ['told']);
  const isNews = told === undefined || (told.day !== day && !same);
  if (lastOf(found, CHANGES) === undefined || (isMoved && isNews))
    return withEvent(found, day, 'told');
  return same === false && !isMoved ? withEvent(found, today, 'seen') : found;
}
