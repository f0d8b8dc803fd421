import { expect, test } from 'vitest';
import { clock } from '../../src/cli/clock.ts';

test('SOURCE_DATE_EPOCH is the time of the run', () => {
  expect(clock({ SOURCE_DATE_EPOCH: '1700000000' }).toISOString()).toBe('2023-11-14T22:13:20.000Z');
});

test('without it the time is now', () => {
  expect(Math.abs(clock({}).getTime() - Date.now())).toBeLessThan(60_000);
  expect(Math.abs(clock({ SOURCE_DATE_EPOCH: '' }).getTime() - Date.now())).toBeLessThan(60_000);
});

test.each(['tomorrow', '1.5', '-1', '9'.repeat(30)])('%s is refused', (value) => {
  expect(() => clock({ SOURCE_DATE_EPOCH: value })).toThrow('SOURCE_DATE_EPOCH is no number');
});
