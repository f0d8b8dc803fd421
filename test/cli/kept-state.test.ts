import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepState, readKeptState } from '../../src/cli/kept-state.ts';
import { MAX_FILE_BYTES } from '../../src/tree/read.ts';
import { rotationsAfter } from '../../src/watch/history/rotations.ts';
import { FIRST } from '../../src/watch/state.ts';
import { tempFolder } from '../helpers/temp.ts';
import { keyFor, known, variable } from '../watch/history.ts';

/** What platforms hold for so many names in eight environments. */
function stateOf(names: number) {
  const variables = Array.from({ length: names * 8 }, (_, index) =>
    variable({
      name: `SOME_LONG_NAME_${index}`,
      updatedAt: '2026-03-04T10:00:00.000Z',
      digest: keyFor().digest(`some-value-${index}-0123456789`) ?? {},
    }),
  );
  const baseline = known(variables);
  const rotations = rotationsAfter([], { now: baseline, today: '2026-11-01' });
  return { ...FIRST, baseline: { ...baseline }, history: { rotations, addresses: [] } };
}

test('2,000 names in 8 environments are kept with their history, and can be read again', () => {
  const path = join(tempFolder(), 'state.json');
  const state = stateOf(2_000);
  keepState(path, FIRST, state);
  expect(readKeptState(path)).toEqual(state);
});

test('what would be too large to be read is kept without its history', () => {
  const path = join(tempFolder(), 'state.json');
  const { history: _, ...state } = stateOf(2_900);
  keepState(path, FIRST, stateOf(2_900));
  expect(readKeptState(path)).toEqual(state);
  expect(statSync(path).size).toBeLessThanOrEqual(MAX_FILE_BYTES);
});

test('a file is left as it is where nothing has changed', () => {
  const path = join(tempFolder(), 'state.json');
  const state = stateOf(1);
  writeFileSync(path, 'as somebody laid it out');
  keepState(path, state, { ...state });
  expect(statSync(path).size).toBe(23);
});
