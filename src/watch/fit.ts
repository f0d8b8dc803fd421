import type { WatchState } from './format.gen.js';
import { historyIn, latestHistory } from './history.ts';

/**
 * A state as it is written, with as much in it as there is room for. The past goes first: without it a
 * picture is poorer. Then what was known: without that the next report has nothing to compare with. What
 * was told, and since when, stays.
 */
export function fitting(
  state: WatchState,
  write: (state: WatchState) => string,
  mostBytes: number,
): string {
  const fits = (text: string) => Buffer.byteLength(text) <= mostBytes;
  const whole = write(state);
  if (fits(whole)) return whole;
  const { history: _, ...now } = state;
  const past = historyIn(state);
  const { baseline: __, ...told } = now;
  const shorter = past === undefined ? [now] : [{ ...now, history: latestHistory(past) }, now];
  const found = shorter.map(write).find(fits);
  return found ?? write(told);
}
