import { settled } from '../baseline/file.ts';
import { takeBaseline } from '../baseline/take.ts';
import type { Checked } from '../check.ts';
import { keyOf } from '../values/key.ts';
import type { WatchState } from './format.gen.js';
import { baselineIn } from './pack.ts';
import { stateAfter } from './state.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The state after a check that was compared with the state before. */
export function nextState(
  before: WatchState,
  { report, view }: Pick<Checked, 'report' | 'view'>,
  { env, now }: { readonly env: Environment; readonly now: Date },
): WatchState {
  const key = keyOf(env);
  const taken = takeBaseline(view.matrix, { now, addresses: false, ...(key && { key }) });
  return stateAfter(before, report, { now, baseline: settled(taken, baselineIn(before)) });
}
