import { groupKey, isComparable } from '../../baseline/compare.ts';
import type { BaselineEgress } from '../../baseline/format.gen.js';
import { keptRange, sorted, type TakeOptions } from '../../baseline/take.ts';
import {
  ARRIVALS,
  byDay,
  type Matrix,
  type Report,
  type TimelineEvent,
} from '../../model/index.ts';
import { keptEvents, latest, lost, readEvents, withEvent } from './events.ts';
import type { WatchAddress } from './format.gen.js';

/** Of addresses that change daily, three years; of those that stay, all. */
const MOST_ADDRESSES = 1_000;

/** Where environments leave from now. */
export interface Leaving extends Pick<TakeOptions, 'addresses' | 'key'> {
  /** As they are. */
  readonly egress: readonly BaselineEgress[];
  /** The pools of which every address is known, by `groupKey`. */
  readonly whole: ReadonlySet<string>;
  readonly today: string;
}

/** When environments left from which addresses, with what one more look tells. */
export function addressesAfter(
  kept: readonly WatchAddress[],
  leaving: Leaving,
): readonly WatchAddress[] {
  const known = addressesById(kept);
  const there = new Set<WatchAddress>();
  const looked = leaving.egress.flatMap((one): WatchAddress[] => {
    const { range = '', ...place } = one;
    const stored = keptRange(range, leaving);
    // Without a name of its own none can be told from the others.
    if (stored.range === undefined && stored.digest === undefined) return [];
    const earlier = findAddress(known, one, leaving);
    if (earlier !== undefined) there.add(earlier);
    const events = arrived(readEvents(earlier?.events ?? []), leaving.today);
    return [{ ...place, ...stored, events: keptEvents(events) }];
  });
  const rest = kept.filter((one) => !there.has(one)).map((one) => missed(one, leaving));
  return sorted(weightiest([...looked, ...rest]).slice(0, MOST_ADDRESSES));
}

/** The same without those that are gone and all that was before, where there is little room. */
export function latestAddresses(kept: readonly WatchAddress[]): readonly WatchAddress[] {
  return kept
    .filter((one) => !isGone(one))
    .map((one) => ({ ...one, events: keptEvents(latest(readEvents(one.events), ARRIVALS)) }));
}

/** Kept addresses by whatever they can be told by. */
export function addressesById(kept: readonly WatchAddress[]): ReadonlyMap<string, WatchAddress> {
  return new Map(kept.flatMap((one) => idsOf(one).map((id) => [id, one] as const)));
}

/** What is kept of an address, of which it may be the digest alone. */
export function findAddress(
  known: ReadonlyMap<string, WatchAddress>,
  { range = '', ...place }: BaselineEgress,
  { key }: Pick<TakeOptions, 'key'>,
): WatchAddress | undefined {
  const ids = idsOf({ ...place, range, ...(key && { digest: key.conceal(range) }) });
  return ids.map((id) => known.get(id)).find((one) => one !== undefined);
}

/**
 * Pools of which every address is known: of one that was seen in part, or by somebody who could not be
 * asked this time, an address that is not there may be there all the same.
 */
export function wholePools(
  { egress }: Pick<Matrix, 'egress'>,
  { sources }: Pick<Report, 'sources'>,
): ReadonlySet<string> {
  const rows = sources.flatMap(({ outbound = [] }) => outbound);
  const blind = new Set(
    rows.filter(({ sight }) => sight !== 'complete').map(({ environment }) => environment),
  );
  const isPart = (one: (typeof egress)[number]) =>
    one.sight !== 'complete' || blind.has(one.environment);
  const parts = new Set(egress.filter(isPart).map(groupKey));
  return new Set(egress.map(groupKey).filter((key) => !parts.has(key)));
}

function idsOf(one: BaselineEgress): readonly string[] {
  const pool = groupKey(one);
  const ranges = one.range === undefined ? [] : [`${pool} ${one.range}`];
  return [
    ...ranges,
    ...Object.entries(one.digest ?? {}).map((pair) => `${pool} ${pair.join(' ')}`),
  ];
}

function arrived(events: readonly TimelineEvent[], today: string): readonly TimelineEvent[] {
  const last = events.at(-1)?.what;
  if (last === undefined) return withEvent(events, today, 'first');
  return last === 'lost' || last === 'gone' ? withEvent(events, today, 'back') : events;
}

/** It was not found: gone where every address is known, and nobody knows elsewhere. */
function missed(one: WatchAddress, { whole, today, key }: Leaving): WatchAddress {
  if (isGone(one)) return one;
  const events = readEvents(one.events);
  const isTold = one.range !== undefined || isComparable(one, key === undefined ? {} : { key });
  const isKnown = isTold && whole.has(groupKey(one));
  return {
    ...one,
    events: keptEvents(isKnown ? withEvent(events, today, 'gone') : lost(events, today)),
  };
}

function isGone({ events }: WatchAddress): boolean {
  return events.at(-1)?.endsWith(' gone') === true;
}

/**
 * What is there first, then what was, the last one first. What is there is told of by age, the oldest
 * first: what is left out comes in again as new, and must not take another one's place each time.
 */
function weightiest(all: readonly WatchAddress[]): readonly WatchAddress[] {
  const read = all.map((one) => ({ one, events: readEvents(one.events) }));
  const isThere = ({ events }: (typeof read)[number]) =>
    ARRIVALS.some((what) => what === events.at(-1)?.what);
  const there = read.filter(isThere).sort((a, b) => byDay(a.events[0], b.events[0]));
  const others = read.filter((each) => !isThere(each));
  others.sort((a, b) => byDay(b.events.at(-1), a.events.at(-1)));
  return [...there, ...others].map(({ one }) => one);
}
