import { settled } from '../baseline/file.ts';
import { takeBaseline } from '../baseline/take.ts';
import type { Checked } from '../check.ts';
import { keyOf } from '../values/key.ts';
import type { WatchState } from './format.gen.js';
import { historyAfter, historyIn } from './history.ts';
import { baselineIn } from './pack.ts';
import { stateAfter } from './state.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The state after a check that was compared with the state before.
 *
 * @param addresses the history may name addresses; else it keeps what it can under the key
 */
export function nextState(
  before: WatchState,
  checked: Pick<Checked, 'report' | 'view'>,
  {
    env,
    now,
    addresses = false,
  }: {
    readonly env: Environment;
    readonly now: Date;
    readonly addresses?: boolean | undefined;
  },
): WatchState {
  const { report, view } = checked;
  const key = keyOf(env);
  const old = baselineIn(before);
  const taken = takeBaseline(view.matrix, { now, addresses: false, ...(key && { key }) });
  const known = { before: old, now: taken, at: now, addresses, ...(key && { key }) };
  const history = historyAfter(historyIn(before), checked, known);
  return stateAfter(before, report, {
    now,
    baseline: settled(taken, old),
    ...(history && { history }),
  });
}
