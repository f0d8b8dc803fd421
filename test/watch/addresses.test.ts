import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressesAfter,
  type Leaving,
  latestAddresses,
  wholePools,
} from '../../src/watch/history/addresses.ts';
import type { WatchAddress } from '../../src/watch/history/format.gen.js';
import { validateWatchHistory } from '../../src/watch/history/format.gen.js';
import { report } from '../report/reports.ts';
import { KEY, keyFor, POOL, seen } from './history.ts';

type Look = Partial<Leaving>;
const NOBODY: ReadonlySet<string> = new Set();

/** One look a day, the first on 2026-11-01. */
function looked(...looks: readonly Look[]): readonly WatchAddress[] {
  let kept: readonly WatchAddress[] = [];
  for (const [index, look] of looks.entries()) {
    const today = `2026-11-${String(index + 1).padStart(2, '0')}`;
    kept = addressesAfter(kept, { egress: [], whole: POOL, addresses: true, today, ...look });
  }
  return kept;
}

const at = (...ranges: readonly string[]): Look => ({ egress: ranges.map(seen) });
const concealed = (...ranges: readonly string[]): Look => ({
  ...at(...ranges),
  addresses: false,
  key: keyFor(),
});
const eventsOf = (kept: readonly WatchAddress[], range: string) =>
  kept.find((one) => one.range === range)?.events;

test('an address has the days on which it came, went and was back', () => {
  const kept = looked(at('203.0.113.9'), at('203.0.113.9', '203.0.113.10'), at('203.0.113.10'));
  expect(eventsOf(kept, '203.0.113.9')).toEqual(['2026-11-01 first', '2026-11-03 gone']);
  expect(eventsOf(kept, '203.0.113.10')).toEqual(['2026-11-02 first']);
  const back = looked(at('203.0.113.9'), at(), at(), at('203.0.113.9'));
  expect(eventsOf(back, '203.0.113.9')).toEqual([
    '2026-11-01 first',
    '2026-11-02 gone',
    '2026-11-04 back',
  ]);
});

describe('what could not be looked at', () => {
  const unread: Look = { whole: NOBODY };

  test('is not known in that time, and not gone', () => {
    const kept = looked(at('203.0.113.9'), unread, unread, at('203.0.113.9'));
    expect(eventsOf(kept, '203.0.113.9')).toEqual([
      '2026-11-01 first',
      '2026-11-02 lost',
      '2026-11-04 back',
    ]);
  });

  test('may turn out to be gone', () => {
    const kept = looked(at('203.0.113.9'), unread, at('203.0.113.10'));
    expect(eventsOf(kept, '203.0.113.9')).toEqual([
      '2026-11-01 first',
      '2026-11-02 lost',
      '2026-11-03 gone',
    ]);
  });

  test('in part shows what is there, and nothing of the rest', () => {
    const kept = looked(at('203.0.113.9'), { ...at('203.0.113.10'), whole: NOBODY });
    expect(eventsOf(kept, '203.0.113.9')?.at(-1)).toBe('2026-11-02 lost');
    expect(eventsOf(kept, '203.0.113.10')).toEqual(['2026-11-02 first']);
  });
});

describe('a pool is whole', () => {
  const record = {
    environment: 'production',
    how: 'observed',
    ranges: [{ range: '203.0.113.9' }],
    stability: 'fixed',
    sight: 'complete',
    place: { source: 'the observation of production' },
  } as const;
  const source = { provider: 'egress', title: 'Observed', asked: true, coverage: [], problems: [] };
  const row = { environment: 'production', addresses: 0 } as const;

  test('where every record of it is', () => {
    expect(wholePools({ egress: [record] }, report())).toEqual(POOL);
    const part = { ...record, sight: 'partial' } as const;
    expect(wholePools({ egress: [record, part] }, report())).toEqual(NOBODY);
    expect(wholePools({ egress: [] }, report())).toEqual(NOBODY);
  });

  test('and everybody who was asked about its environment has told', () => {
    const sources = [{ ...source, outbound: [{ ...row, sight: 'none' } as const] }];
    expect(wholePools({ egress: [record] }, report({ sources }))).toEqual(NOBODY);
    const elsewhere = [{ ...row, environment: 'preview', sight: 'none' } as const];
    const others = [{ ...source, outbound: elsewhere }];
    expect(wholePools({ egress: [record] }, report({ sources: others }))).toEqual(POOL);
  });
});

describe('under the key', () => {
  test('an address is kept as a digest, and told by it', () => {
    const kept = looked(concealed('203.0.113.9'), concealed('203.0.113.9'), concealed());
    expect(kept).toEqual([
      {
        environment: 'production',
        how: 'observed',
        family: 'ipv4',
        digest: keyFor().conceal('203.0.113.9'),
        events: ['2026-11-01 first', '2026-11-03 gone'],
      },
    ]);
    expect(JSON.stringify(kept)).not.toContain('203.0.113');
  });

  test('without it nothing is kept, and what was is not known', () => {
    const without: Look = { ...at('203.0.113.9'), addresses: false };
    expect(looked(without)).toEqual([]);
    const [one] = looked(concealed('203.0.113.9'), without);
    expect(one?.events).toEqual(['2026-11-01 first', '2026-11-02 lost']);
  });

  test('an address keeps its days while the key is changed, and when it may be written', () => {
    const both = keyFor(`${KEY},Zr4mW9tYb2KxN7vQ1sLpD8hJ5gFcA3uE6oXiTzVyBqM=`);
    const looks = [concealed('203.0.113.9'), { ...concealed('203.0.113.9'), key: both }];
    const [changed] = looked(...looks);
    expect(changed?.events).toEqual(['2026-11-01 first']);
    expect(Object.keys(changed?.digest ?? {})).toHaveLength(2);
    const written = looked(...looks, { ...at('203.0.113.9'), key: both });
    expect(written).toEqual([
      expect.objectContaining({ range: '203.0.113.9', events: ['2026-11-01 first'] }),
    ]);
  });
});

test('twice the same look is once, on any later day, also of what was cut', () => {
  const RANGES = ['203.0.113.9', '203.0.113.10', '203.0.113.64/28'];
  const someLook = fc
    .record({
      ranges: fc.subarray(RANGES),
      isWhole: fc.boolean(),
      addresses: fc.boolean(),
      hasKey: fc.boolean(),
    })
    .map(
      ({ ranges, isWhole, addresses, hasKey }): Look => ({
        ...at(...ranges),
        whole: isWhole ? POOL : NOBODY,
        addresses,
        ...(hasKey && { key: keyFor() }),
      }),
    );
  fc.assert(
    fc.property(fc.array(someLook, { minLength: 1, maxLength: 28 }), (looks) => {
      const last = {
        egress: [],
        whole: POOL,
        addresses: true,
        ...looks.at(-1),
        today: '2027-05-05',
      };
      const once = looked(...looks);
      expect(addressesAfter(once, last)).toEqual(once);
      const short = latestAddresses(once);
      expect(addressesAfter(short, last), 'what was cut does not come back').toEqual(short);
      for (const addresses of [once, short])
        expect(validateWatchHistory({ rotations: [], addresses })).toBe(true);
    }),
  );
});

test('it is bounded: what was is cut first, and what is there stays', () => {
  const some = (count: number, net: string) =>
    Array.from({ length: count }, (_, index) => `${net}.${Math.floor(index / 250)}.${index % 250}`);
  const kept = looked(at(...some(600, '10.0')), at(...some(600, '10.1')));
  expect(kept).toHaveLength(1_000);
  expect(kept.filter(({ range }) => range?.startsWith('10.1.'))).toHaveLength(600);
  const full = at(...some(1_100, '10.0'));
  expect(looked(full, full)).toEqual(looked(full));
});
