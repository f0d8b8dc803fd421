import { byPlace, type Held, heldValues } from './held.ts';
import type { View } from './view.ts';

/** A day in milliseconds. */
const DAY = 86_400_000;

/** Values that say when they end, each line once, with the days that are left; fewer than 0 once it is over. */
export function* expiries(view: View): Iterable<{
  readonly group: readonly [Held, ...Held[]];
  readonly day: string;
  readonly left: number;
}> {
  for (const group of byPlace(heldValues(view))) {
    const { expiresAt } = group[0].traits;
    const end = Date.parse(expiresAt ?? '');
    if (expiresAt === undefined || Number.isNaN(end)) continue;
    yield { group, day: expiresAt.slice(0, 10), left: (end - view.now.getTime()) / DAY };
  }
}
