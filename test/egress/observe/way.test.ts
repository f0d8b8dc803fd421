import { describe, expect, it, test } from 'vitest';
import type { Heard } from '../../../src/egress/observe/answer.ts';
import { gapIn } from '../../../src/egress/seen.ts';
import { fc } from '../../helpers/property.ts';
import { alike, explore, NAMES, random, seen } from './pool.ts';

const POOL = ['192.0.32.4', '192.0.32.5', '192.0.32.6'];
const [OTHERS, EVE] = [NAMES.slice(0, 4), 'Eve'];
const noRoute: Heard = { refused: 'cannot be reached from here (ENETUNREACH)', noRoute: true };

function ranges(list: readonly { readonly range: string }[]): readonly string[] {
  return list.map(({ range }) => range);
}

function rotating(pool: readonly string[], seed: number): () => Heard {
  const next = random(seed);
  return () => seen(pool[Math.floor(next() * pool.length)] ?? '');
}

function gap(way: Awaited<ReturnType<typeof explore>>): string | undefined {
  return gapIn({ path: 'direct', family: 'ipv4', ...way });
}

describe('a pool', () => {
  test('of three behind a rotating NAT is found whole, with any seed', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const way = await explore(alike(NAMES, rotating(POOL, seed)));
      expect(ranges(way.addresses), `seed ${seed}`).toEqual(POOL);
      expect([way.state, way.end, way.unseen, gap(way)]).toEqual(['seen', 'settled', 0, undefined]);
    }
  });

  test.each([2, 3, 4, 5])('of %i taken in turn is found whole', async (size) => {
    const pool = Array.from({ length: size }, (_, index) => `192.0.32.${index + 1}`);
    let count = 0;
    const inTurn = () => {
      count += 1;
      return seen(pool[count % size] ?? '');
    };
    for (const names of [NAMES.slice(0, 3), NAMES.slice(0, 4), NAMES]) {
      const way = await explore(alike(names, inTurn));
      expect(ranges(way.addresses)).toEqual(pool);
      expect([way.end, way.unseen, gap(way)]).toEqual(['settled', 0, undefined]);
    }
  });

  test('of one takes twelve rounds and no more', async () => {
    const way = await explore(alike(NAMES, () => seen('192.0.32.4')));
    expect(way).toMatchObject({ state: 'seen', end: 'settled', rounds: 12, unseen: 0 });
    expect(way.addresses).toEqual([
      {
        range: '192.0.32.4',
        addresses: ['192.0.32.4'],
        count: 60,
        operators: NAMES,
        first: 1,
        last: 12,
      },
    ]);
  });

  test('whose last address comes late is followed for eight more rounds', async () => {
    const way = await explore(
      alike(NAMES, (round) => seen(round < 11 ? '192.0.32.4' : '192.0.32.5')),
    );
    expect(way).toMatchObject({ end: 'settled', rounds: 19 });
    expect(ranges(way.addresses)).toEqual(['192.0.32.4', '192.0.32.5']);
  });

  test('far larger than anybody asks for is at least what was seen, and more', async () => {
    const next = random(7);
    const large = () => seen(`192.0.${32 + Math.floor(next() * 16)}.${Math.floor(next() * 256)}`);
    const way = await explore(alike(NAMES, large));
    expect(way.end).toBe('cut');
    expect(way.unseen).toBeGreaterThan(1000);
    expect(way.unseen).toBeLessThan(20_000);
    expect(gap(way)).toBe(
      way.state === 'seen'
        ? 'new addresses came until the end'
        : 'no two services saw the same address',
    );
  });

  test('too few rounds for it prove nothing', async () => {
    const way = await explore(alike(NAMES, rotating(POOL, 1)), { rounds: 3 });
    expect(way).toMatchObject({ end: 'cut', rounds: 3 });
    expect(gap(way)).toBe('new addresses came until the end');
  });

  it('never holds an address that only one operator saw, nor loses one that two saw', async () => {
    const answers = fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 }), {
      minLength: 3,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(answers, async (table) => {
        const behaviours = Object.fromEntries(
          table.map((row, index) => [
            NAMES[index] ?? '',
            (round: number) => seen(`192.0.32.${row[round - 1] ?? row[0]}`),
          ]),
        );
        const { addresses, unconfirmed } = await explore(behaviours, { rounds: 12 });
        const witnesses = (last: number) => table.filter((row) => row.includes(last)).length;
        const all = [0, 1, 2, 3, 4, 5];
        const named = (least: number, most: number) =>
          all
            .filter((last) => witnesses(last) >= least && witnesses(last) <= most)
            .map((last) => `192.0.32.${last}`);
        expect(ranges(addresses)).toEqual(named(2, 5));
        expect(ranges(unconfirmed)).toEqual(named(1, 1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a service that is wrong', () => {
  test('is outvoted, and told as such', async () => {
    const way = await explore({
      ...alike(OTHERS, rotating(POOL, 3)),
      [EVE]: () => seen('192.0.33.9'),
    });
    expect(ranges(way.addresses)).toEqual(POOL);
    expect(ranges(way.unconfirmed)).toEqual(['192.0.33.9']);
    expect(way.services.filter(({ outvoted }) => outvoted)).toMatchObject([{ operator: EVE }]);
    expect([way.unseen, gap(way)]).toEqual([0, 'one service alone saw 192.0.33.9']);
  });

  test('is outvoted even if it makes up a new address each time', async () => {
    const way = await explore({
      ...alike(OTHERS, () => seen('192.0.32.4')),
      [EVE]: (round) => seen(`192.0.33.${round}`),
    });
    expect(ranges(way.addresses)).toEqual(['192.0.32.4']);
    expect(way.unseen).toBe(0);
    expect(way.services.find(({ operator }) => operator === EVE)).toHaveProperty('outvoted');
  });

  test('is nobody where each of many sees an address of its own', async () => {
    const way = await explore(
      Object.fromEntries(NAMES.map((name, index) => [name, () => seen(`192.0.32.${index}`)])),
    );
    expect(way).toMatchObject({ state: 'unknown', addresses: [] });
    expect(way.unconfirmed).toHaveLength(5);
    expect(way.services.some(({ outvoted }) => outvoted)).toBe(false);
    expect(gap(way)).toBe('no two services saw the same address');
  });

  test('two against two are both believed', async () => {
    const way = await explore({
      ...alike(['Ada', 'Ben'], () => seen('192.0.32.4')),
      ...alike(['Cam', 'Dot'], () => seen('192.0.32.5')),
    });
    expect(ranges(way.addresses)).toEqual(['192.0.32.4', '192.0.32.5']);
  });

  test('two services of one operator are one witness', async () => {
    const way = await explore({ Ada: () => seen('192.0.32.4') });
    expect(way).toMatchObject({ state: 'unknown', end: 'silent', rounds: 0 });
  });
});

describe('a service that gives nothing', () => {
  const broken: Heard = { refused: 'answered 500' };

  test('is not asked a third time, and told', async () => {
    const way = await explore({ ...alike(OTHERS, () => seen('192.0.32.4')), [EVE]: () => broken });
    expect(way.asked.get(EVE)).toBe(2);
    expect(way.services.at(-1)).toEqual({
      operator: EVE,
      answers: 0,
      failures: [{ why: 'answered 500', count: 2 }],
    });
    expect([way.end, gap(way)]).toEqual(['settled', undefined]);
  });

  test('now and then is asked on', async () => {
    const way = await explore({
      ...alike(OTHERS, () => seen('192.0.32.4')),
      [EVE]: (round) => (round % 2 === 0 ? broken : seen('192.0.32.4')),
    });
    expect(way.asked.get(EVE)).toBe(12);
  });

  test('all of them: nothing is known', async () => {
    const way = await explore(alike(NAMES, () => broken));
    expect(way).toMatchObject({ state: 'unknown', end: 'silent', rounds: 2, addresses: [] });
    expect(gap(way)).toBe('no two services told an address');
  });

  test('all but one: one witness is none', async () => {
    const way = await explore({ ...alike(OTHERS, () => broken), [EVE]: () => seen('192.0.32.4') });
    expect(way).toMatchObject({ state: 'unknown', addresses: [], rounds: 2 });
    expect(gap(way)).toBe('no two services saw the same address');
  });

  test('later on: what they saw counts, and may not be all', async () => {
    const way = await explore(alike(NAMES, (round) => (round < 5 ? seen('192.0.32.4') : broken)));
    expect(way).toMatchObject({ state: 'seen', end: 'silent' });
    expect(gap(way)).toBe('too few services answered to the end');
  });
});

describe('no way there', () => {
  test('is an answer, after one round', async () => {
    const way = await explore(alike(NAMES, () => noRoute));
    expect(way).toMatchObject({ state: 'none', end: 'no-route', rounds: 1 });
    expect(gap(way)).toBeUndefined();
  });

  test('is not concluded from one service, nor where another answers', async () => {
    const [one, ...others] = NAMES;
    const mixed = await explore({
      [one ?? '']: () => noRoute,
      ...alike(others, () => ({ refused: 'did not answer within 3 s' })),
    });
    expect(mixed).toMatchObject({ state: 'unknown', end: 'silent' });
    const partly = await explore({
      ...alike(NAMES.slice(0, 3), () => noRoute),
      ...alike(NAMES.slice(3), () => seen('192.0.32.4')),
    });
    expect(partly).toMatchObject({ state: 'seen', end: 'settled' });
  });
});

describe('IPv6', () => {
  test('is compared by /64', async () => {
    const next = random(5);
    const fresh = () => seen(`2620:0:2d0:200::${Math.floor(next() * 0xffff).toString(16)}`);
    const way = await explore(alike(NAMES, fresh));
    expect(way).toMatchObject({ state: 'seen', end: 'settled', rounds: 12, unseen: 0 });
    expect(ranges(way.addresses)).toEqual(['2620:0:2d0:200::/64']);
    expect(way.addresses[0]?.addresses.length).toBeGreaterThan(50);
  });

  test('of two networks is a pool', async () => {
    const way = await explore(alike(NAMES, (round) => seen(`2620:0:2d0:${200 + (round % 2)}::7`)));
    expect(ranges(way.addresses)).toEqual(['2620:0:2d0:200::/64', '2620:0:2d0:201::/64']);
  });
});

test('whoever stops it gets what was seen so far', async () => {
  const controller = new AbortController();
  const rounds: string[] = [];
  const way = await explore(alike(NAMES, rotating(POOL, 2)), {
    signal: controller.signal,
    onRound(round, addresses) {
      rounds.push(`${round} ${addresses}`);
      if (round === 3) controller.abort();
    },
  });
  expect(way).toMatchObject({ state: 'seen', end: 'stopped', rounds: 4 });
  expect(gap(way)).toBe('it was stopped before all had been seen');
  expect(rounds).toHaveLength(3);
});
