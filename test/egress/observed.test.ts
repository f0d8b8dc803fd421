import { describe, expect, test } from 'vitest';
import { emptyConfig } from '../../src/config/types.ts';
import type { ObservationFile, ObservedWay } from '../../src/egress/observation.gen.js';
import { observedEgress } from '../../src/egress/observed.ts';
import { seenIn } from '../../src/egress/seen.ts';
import { contextOf } from '../helpers/context.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

const TAKEN = '2027-01-02T03:04:05.000Z';

function way(part: Partial<ObservedWay>, ...ranges: readonly string[]): ObservedWay {
  return {
    path: 'direct',
    family: 'ipv4',
    state: ranges.length > 0 ? 'seen' : 'none',
    end: ranges.length > 0 ? 'settled' : 'no-route',
    rounds: 12,
    unseen: 0,
    addresses: ranges.map((range) => ({
      range,
      addresses: [range],
      count: 36,
      operators: ['Ada', 'Ben', 'Cam'],
      first: 1,
      last: 12,
    })),
    unconfirmed: [],
    services: [{ operator: 'Ada', answers: 12, failures: [] }],
    ...part,
  };
}

const NO_IPV6 = way({ family: 'ipv6' });

function observation(ways: readonly ObservedWay[], part: Partial<ObservationFile> = {}) {
  const file: ObservationFile = {
    schemaVersion: 1,
    takenAt: TAKEN,
    environment: 'production',
    version: '1.2.3',
    proxies: [],
    ways,
    ...part,
  };
  return file;
}

describe('how much one tells', () => {
  test.each<[string, readonly ObservedWay[], string, string | undefined]>([
    ['all of IPv4, and no IPv6', [way({}, '192.0.32.4'), NO_IPV6], 'complete', undefined],
    [
      'both',
      [way({}, '192.0.32.4'), way({ family: 'ipv6' }, '2620:0:2d0:200::/64')],
      'complete',
      undefined,
    ],
    ['IPv4 alone', [way({}, '192.0.32.4')], 'partial', 'IPv6: nobody was asked'],
    [
      'nothing of IPv6',
      [way({}, '192.0.32.4'), way({ family: 'ipv6', state: 'unknown', end: 'silent' })],
      'partial',
      'IPv6: no two services told an address',
    ],
    [
      'more that was not seen',
      [way({ unseen: 2 }, '192.0.32.4'), NO_IPV6],
      'partial',
      'IPv4: some 2 more are likely',
    ],
    [
      'rounds that were used up',
      [way({ end: 'cut' }, '192.0.32.4'), NO_IPV6],
      'partial',
      'IPv4: new addresses came until the end',
    ],
    ['no way out at all', [way({}), NO_IPV6], 'none', undefined],
  ])('%s', (_, ways, sight, why) => {
    const seen = seenIn(observation(ways), 'production');
    expect(seen).toMatchObject({ sight, besides: [] });
    expect(seen.why).toBe(why);
    expect(seen.egress?.sight).toBe(sight === 'none' ? undefined : sight);
  });

  test('is a record of what was observed, when and where', () => {
    const file = observation([way({ unseen: 3 }, '192.0.32.4'), NO_IPV6], {
      component: 'apps/web',
      phase: 'run',
    });
    expect(seenIn(file, 'live').egress).toEqual({
      environment: 'live',
      component: 'apps/web',
      phase: 'run',
      how: 'observed',
      ranges: [{ range: '192.0.32.4' }],
      stability: 'fixed',
      sight: 'partial',
      unseen: 3,
      at: TAKEN,
      place: { source: 'the observation of live' },
    });
  });

  test.each([
    ['railway', 'railway'],
    ['aws-lambda', 'aws-sam'],
  ])('on %s what was seen once need not stay', (platform, id) => {
    const file = observation([way({}, '192.0.32.4'), NO_IPV6], { platform });
    expect(seenIn(file, 'production').egress).toMatchObject({
      stability: 'dynamic',
      platform: id,
      offers: { url: expect.stringMatching(/^https:/) },
    });
    const other = observation([way({}, '192.0.32.4'), NO_IPV6], { platform: 'kubernetes' });
    expect(seenIn(other, 'production').egress?.stability).toBe('fixed');
  });
});

describe('a proxy', () => {
  const proxied = way({ path: 'proxy' }, '192.0.33.1');

  test('is beside what gets past it', () => {
    const seen = seenIn(observation([way({}, '192.0.32.4'), NO_IPV6, proxied]), 'production');
    expect(seen.egress?.ranges).toEqual([{ range: '192.0.32.4' }]);
    expect(seen).toMatchObject({ sight: 'partial', besides: ['192.0.33.1'] });
    expect(seen.why).toBe('what uses the proxy leaves from 192.0.33.1');
  });

  test('is the only way where nothing gets past it', () => {
    const seen = seenIn(observation([way({}), NO_IPV6, proxied]), 'production');
    const note = 'by way of the proxy';
    expect(seen.egress?.ranges).toEqual([{ range: '192.0.33.1', note }]);
    expect(seen).toMatchObject({ sight: 'complete', besides: [] });
  });

  test('that leaves from the same address is no news', () => {
    const same = way({ path: 'proxy' }, '192.0.32.4');
    expect(
      seenIn(observation([way({}, '192.0.32.4'), NO_IPV6, same]), 'production').besides,
    ).toEqual([]);
  });
});

describe('those of an environment', () => {
  async function read(files: Readonly<Record<string, object>>) {
    const tree = memoryTree({
      ...Object.fromEntries(
        Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]),
      ),
      'package.json': '{ "name": "shop" }',
    });
    const place = { file: 'envparity.yaml', line: 1, column: 1 };
    const observed = Object.keys(files).map((at) => ({ at }));
    const production = { name: 'production', aliases: [], place };
    return observedEgress(
      {
        ...emptyConfig,
        environments: new Map([
          ['production', { ...production, egress: { ranges: [], observed, place } }],
        ]),
      },
      contextOf(tree, { now: new Date(TAKEN) }),
    );
  }

  test('are one pool, as old as the oldest and as whole as the least', async () => {
    const { egress, rows } = await read({
      'a.json': observation([way({}, '192.0.32.4', '192.0.32.5'), NO_IPV6]),
      'b.json': observation([way({ unseen: 1 }, '192.0.32.5', '192.0.32.6'), NO_IPV6], {
        takenAt: '2027-01-01T00:00:00Z',
      }),
    });
    expect(egress).toMatchObject([
      {
        ranges: [{ range: '192.0.32.4' }, { range: '192.0.32.5' }, { range: '192.0.32.6' }],
        sight: 'partial',
        unseen: 1,
        at: '2027-01-01T00:00:00Z',
      },
    ]);
    expect(rows.map(({ sight, addresses }) => [sight, addresses])).toEqual([
      ['complete', 2],
      ['partial', 2],
    ]);
  });

  test('of builds and of what runs are two', async () => {
    const ways = [way({}, '192.0.32.4'), NO_IPV6];
    const { egress } = await read({
      'a.json': observation(ways, { phase: 'build' }),
      'b.json': observation(ways, { phase: 'run' }),
    });
    expect(egress.map(({ phase }) => phase)).toEqual(['build', 'run']);
  });

  test.each<[string, object, string]>([
    ['of another environment', { environment: 'staging' }, 'observation-environment'],
    ['of a component that is not here', { component: 'apps/nope' }, 'observation-component'],
    ['of the future', { takenAt: '2028-01-01T00:00:00Z' }, 'observation-from-future'],
    ['with addresses that are none', { ways: [way({}, 'nowhere')] }, 'observation-foreign'],
  ])('one %s tells nothing, and the others what they tell', async (_, part, code) => {
    const fine = observation([way({}, '192.0.32.4'), NO_IPV6]);
    const { egress, rows, problems } = await read({
      'a.json': fine,
      'b.json': { ...fine, ...part },
    });
    expect(egress).toMatchObject([{ ranges: [{ range: '192.0.32.4' }] }]);
    expect(rows.map(({ sight }) => sight)).toEqual(['complete', 'none']);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test('one that is not there is told', async () => {
    const { rows, problems } = await read({});
    expect([rows, problems]).toEqual([[], []]);
    const place = { file: 'envparity.yaml', line: 1, column: 1 };
    const production = { name: 'production', aliases: [], place };
    const egress = { ranges: [], observed: [{ at: 'nope.json' }], place };
    const told = await observedEgress(
      { ...emptyConfig, environments: new Map([['production', { ...production, egress }]]) },
      contextOf(memoryTree({})),
    );
    expect(told.problems).toMatchObject([{ code: 'observation-missing' }]);
  });

  test('one at an address is not asked for in a pull request, whoever names it', async () => {
    const place = { file: 'envparity.yaml', line: 1, column: 1 };
    const observed = [{ at: 'https://ops.example/o.json' }];
    const egress = { ranges: [], observed, place };
    const production = { name: 'production', aliases: [], place, egress };
    const told = await observedEgress(
      { ...emptyConfig, environments: new Map([['production', production]]) },
      contextOf(memoryTree({}), { pullRequest: true, sourcesOfBase: true, offline: false }),
    );
    expect(told.problems).toMatchObject([{ code: 'observation-not-fetched' }]);
  });

  test('what only a proxy showed is told', async () => {
    const { problems } = await read({
      'a.json': observation([way({}, '192.0.32.4'), NO_IPV6, way({ path: 'proxy' }, '192.0.33.1')]),
    });
    expect(problems.map(({ code }) => code)).toEqual(['observation-unsigned', 'egress-by-proxy']);
    expect(problems[1]?.message).toContain('192.0.33.1');
  });
});
