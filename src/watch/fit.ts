import type { WatchState } from './format.gen.js';
import { historyIn, latestHistory } from './history.ts';

/** A state with less and less of the past in it, itself first. Without it a picture is poorer, and no more. */
export function shortened(state: WatchState): readonly WatchState[] {
  const past = historyIn(state);
  if (past === undefined) return [state];
  const { history: _, ...now } = state;
  return [state, { ...now, history: latestHistory(past) }, now];
}

/**
 * A state as it is written, with as much in it as there is room for. The past goes first, then what was
 * known: without that the next report has nothing to compare with. What was told, and since when, stays.
 */
export function fitting(
  state: WatchState,
  write: (state: WatchState) => string,
  mostBytes: number,
): string {
  for (const one of shortened(state)) {
    const text = write(one);
    if (Buffer.byteLength(text) <= mostBytes) return text;
  }
  const { history: _, baseline: __, ...told } = state;
  return write(told);
}
