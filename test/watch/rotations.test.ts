import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BaselineFile, BaselineVariable } from '../../src/baseline/format.gen.js';
import type { WatchRotations } from '../../src/watch/history/format.gen.js';
import { validateWatchHistory } from '../../src/watch/history/format.gen.js';
import { latestRotations, rotationsAfter } from '../../src/watch/history/rotations.ts';
import { keyFor, known, variable } from './history.ts';

const OTHER_KEY = 'Zr4mW9tYb2KxN7vQ1sLpD8hJ5gFcA3uE6oXiTzVyBqM=';

/** One look a day, the first on 2026-11-01. */
function looked(...looks: readonly BaselineFile[]): readonly WatchRotations[] {
  let rotations: readonly WatchRotations[] = [];
  for (const [index, now] of looks.entries()) {
    const today = `2026-11-${String(index + 1).padStart(2, '0')}`;
    rotations = rotationsAfter(rotations, { before: looks[index - 1], now, today });
  }
  return rotations;
}

function eventsAfter(...looks: readonly BaselineFile[]) {
  return looked(...looks)[0]?.names.API_KEY;
}

const told = (updatedAt: string) => known([variable({ updatedAt })]);
const holding = (value: string, key = keyFor()) => {
  const digest = key.digest(value) ?? {};
  return known([variable({ digest })]);
};
const UNREAD = known([], false);

const [FIRST, SECOND] = ['first-value-0123456789', 'second-value-0123456789'];

describe('what a platform dates', () => {
  test('has the days that it told', () => {
    const looks = [told('2026-03-04T10:00:00Z'), told('2026-11-02T09:00:00+00:00')];
    expect(eventsAfter(...looks)).toEqual(['2026-03-04 told', '2026-11-02 told']);
  });

  test('is not changed by being saved again with the same value', () => {
    const digest = keyFor().digest(FIRST) ?? {};
    const saved = (updatedAt: string) => known([variable({ updatedAt, digest })]);
    const looks = [saved('2026-03-04T10:00:00Z'), saved('2026-11-02T09:00:00Z')];
    expect(eventsAfter(...looks, ...looks.slice(1))).toEqual(['2026-03-04 told']);
  });

  test('may have been changed while nobody could look, and that is told by its day', () => {
    const looks = [told('2026-03-04T10:00:00Z'), UNREAD, UNREAD, told('2026-11-03T09:00:00Z')];
    expect(eventsAfter(...looks)).toEqual([
      '2026-03-04 told',
      '2026-11-02 lost',
      '2026-11-04 back',
      '2026-11-03 told',
    ]);
  });

  test.each(['soon', '', '+200000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'])(
    'has no day where it tells %j',
    (updatedAt) => expect(looked(told(updatedAt))).toEqual([]),
  );
});

describe('what only a digest tells', () => {
  test('is as old as the first look, until another value is seen', () => {
    const looks = [holding(FIRST), holding(FIRST), holding(SECOND)];
    expect(eventsAfter(...looks.slice(0, 2))).toEqual(['2026-11-01 first']);
    expect(eventsAfter(...looks)).toEqual(['2026-11-01 first', '2026-11-03 seen']);
  });

  test('is known anew after a time in which nobody could look', () => {
    expect(eventsAfter(holding(FIRST), UNREAD, holding(FIRST))).toEqual([
      '2026-11-01 first',
      '2026-11-02 lost',
      '2026-11-03 first',
    ]);
  });

  test('is not known without the key, and known anew under another one', () => {
    const looks = [holding(FIRST), known([variable()]), holding(FIRST, keyFor(OTHER_KEY))];
    expect(eventsAfter(...looks)).toEqual([
      '2026-11-01 first',
      '2026-11-02 lost',
      '2026-11-03 first',
    ]);
    expect(eventsAfter(holding(FIRST), holding(SECOND, keyFor(OTHER_KEY)))).toEqual([
      '2026-11-01 first',
      '2026-11-02 first',
    ]);
  });

  test('keeps no digest', () => {
    const text = JSON.stringify(looked(holding(FIRST), holding(SECOND)));
    for (const digest of Object.values(keyFor().digest(FIRST) ?? {}))
      expect(text).not.toContain(digest);
  });
});

test('what is neither dated nor digested has no history', () => {
  expect(looked(known([variable()]))).toEqual([]);
});

test('what is gone for sure is forgotten, and what is elsewhere begins there', () => {
  const looks = [told('2026-03-04T10:00:00Z'), known([])];
  expect(looked(...looks)).toEqual([]);
  const moved = known([variable({ source: 'GitHub', updatedAt: '2026-11-02T00:00:00Z' })]);
  expect(looked(told('2026-03-04T10:00:00Z'), moved)).toEqual([
    expect.objectContaining({ source: 'GitHub', names: { API_KEY: ['2026-11-02 told'] } }),
  ]);
});

describe('any number of looks', () => {
  const NAMES = ['API_KEY', '__proto__', 'X'];
  const someVariable: fc.Arbitrary<BaselineVariable> = fc
    .record({
      name: fc.constantFrom(...NAMES),
      environment: fc.constantFrom('production', 'preview'),
      updatedAt: fc.option(fc.constantFrom('2026-03-04T10:00:00Z', '2026-11-02T00:00:00Z', 'x')),
      value: fc.option(fc.constantFrom(FIRST, SECOND)),
    })
    .map(({ updatedAt, value, ...rest }) => {
      const digest = value === null ? undefined : keyFor().digest(value);
      return variable({
        ...rest,
        ...(updatedAt === null ? {} : { updatedAt }),
        ...(digest === undefined ? {} : { digest }),
      });
    });
  const someLook = fc
    .record({
      variables: fc.uniqueArray(someVariable, {
        selector: ({ environment, name }) => `${environment} ${name}`,
        maxLength: 6,
      }),
      isWhole: fc.boolean(),
    })
    .map(({ variables, isWhole }) => known(variables, isWhole));

  test('twice the same look is once, on any later day', () => {
    fc.assert(
      fc.property(fc.array(someLook, { minLength: 1, maxLength: 28 }), (looks) => {
        const last = looks.at(-1) ?? known([]);
        const once = looked(...looks);
        const again = rotationsAfter(once, { before: last, now: last, today: '2027-05-05' });
        expect(again).toEqual(once);
        expect(validateWatchHistory({ rotations: once, addresses: [] })).toBe(true);
        const short = latestRotations(once);
        const later = rotationsAfter(short, { before: last, now: last, today: '2027-05-05' });
        expect(later, 'what was cut does not come back').toEqual(short);
        expect(validateWatchHistory({ rotations: short, addresses: [] })).toBe(true);
      }),
    );
  });

  test('the order in which things are told means nothing', () => {
    fc.assert(
      fc.property(someLook, (look) => {
        const turned = { ...look, variables: [...look.variables].reverse() };
        expect(JSON.stringify(looked(turned))).toBe(JSON.stringify(looked(look)));
      }),
    );
  });
});

test('it is bounded, and the oldest is cut first', () => {
  const days = Array.from(
    { length: 28 },
    (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`,
  );
  const events = eventsAfter(...days.map((day) => told(`${day}T00:00:00Z`)));
  expect(events).toHaveLength(24);
  expect(events?.[0]).toBe('2026-11-05 told');
  const many = Array.from({ length: 20_001 }, (_, index) =>
    variable({ name: `NAME_${index}`, updatedAt: '2026-03-04T10:00:00Z' }),
  );
  const old = told('2026-01-01T00:00:00Z');
  const [{ names = {} } = {}] = looked(old, known(many, false));
  expect(Object.keys(names)).toHaveLength(20_000);
  expect(names.API_KEY, 'nobody can look at it').toBeUndefined();
});
