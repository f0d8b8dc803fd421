import { takeBaseline } from '../baseline/take.ts';
import type { Checked } from '../check.ts';
import type { Key } from '../values/key.ts';
import type { WatchState } from './format.gen.js';
import { addressesAfter, latestAddresses, wholePools } from './history/addresses.ts';
import { validateWatchHistory, type WatchHistory } from './history/format.gen.js';
import { type Look, latestRotations, rotationsAfter } from './history/rotations.ts';

interface Known extends Omit<Look, 'today'> {
  /** When it is looked. */
  readonly at: Date;
  /** Addresses may be written as they are. */
  readonly addresses: boolean;
  readonly key?: Key;
}

/** The history in a state, where it is one. */
export function historyIn({ history }: WatchState): WatchHistory | undefined {
  return validateWatchHistory(history) ? history : undefined;
}

/** The history after a check; nothing where there is none. */
export function historyAfter(
  kept: WatchHistory | undefined,
  { report, view }: Pick<Checked, 'report' | 'view'>,
  { at, addresses, key, ...look }: Known,
): WatchHistory | undefined {
  const today = at.toISOString().slice(0, 10);
  const { egress } = takeBaseline(view.matrix, { now: at, addresses: true });
  const whole = wholePools(view.matrix, report);
  const leaving = { egress, whole, today, addresses, ...(key && { key }) };
  const history = {
    rotations: rotationsAfter(kept?.rotations ?? [], { ...look, today }),
    addresses: addressesAfter(kept?.addresses ?? [], leaving),
  };
  return history.rotations.length + history.addresses.length === 0 ? undefined : history;
}

/** What holds now and since when. */
export function latestHistory({ rotations, addresses }: WatchHistory): WatchHistory {
  return { rotations: latestRotations(rotations), addresses: latestAddresses(addresses) };
}
