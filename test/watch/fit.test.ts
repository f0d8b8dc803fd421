import { expect, test } from 'vitest';
import { fitting } from '../../src/watch/fit.ts';
import type { WatchState } from '../../src/watch/format.gen.js';
import { FIRST } from '../../src/watch/state.ts';
import { known, variable } from './history.ts';

const OLD = '2026-03-04 told';
const NEW = '2026-11-02 told';
const place = { environment: 'production', channel: 'process', source: 'Vercel project shop' };
const of = (events: readonly string[]) => [{ ...place, names: { API_KEY: events } }];

const state: WatchState = {
  ...FIRST,
  findings: { abc: '2026-11-01T00:00:00.000Z' },
  baseline: { ...known([variable({ updatedAt: '2026-11-02T00:00:00Z' })]) },
  history: { rotations: of([OLD, NEW]), addresses: [] },
};
const sizeOf = (one: WatchState) => Buffer.byteLength(JSON.stringify(one));

/** What is left of it in so much room. */
function within(bytes: number): WatchState {
  return JSON.parse(fitting(state, JSON.stringify, bytes));
}

test('the past goes first, then what was known, and never what was told', () => {
  const whole = sizeOf(state);
  const latest = { ...state, history: { rotations: of([NEW]), addresses: [] } };
  const { history: _, ...present } = state;
  const { baseline: __, ...told } = present;
  expect(within(whole)).toEqual(state);
  expect(within(whole - 1)).toEqual(latest);
  expect(within(sizeOf(latest) - 1)).toEqual(present);
  expect(within(sizeOf(present) - 1)).toEqual(told);
  expect(within(0)).toEqual(told);
});

test('what fits once fits again as it is', () => {
  for (let bytes = 0; bytes <= sizeOf(state); bytes += 7) {
    const once = within(bytes);
    expect(JSON.parse(fitting(once, JSON.stringify, bytes))).toEqual(once);
  }
});

test('bytes count, not characters', () => {
  const wide = { ...state, unread: { ['ä'.repeat(50)]: '2026-11-01' } };
  const { length } = JSON.stringify(wide);
  expect(JSON.parse(fitting(wide, JSON.stringify, length))).not.toEqual(wide);
});
