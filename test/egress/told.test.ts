import { describe, expect, test } from 'vitest';
import type { ObservationFile, ObservedWay } from '../../src/egress/observation.gen.js';
import { told } from '../../src/egress/told.ts';

const seen = {
  range: '192.0.32.4',
  addresses: ['192.0.32.4'],
  count: 24,
  operators: ['Ada', 'Ben'],
  first: 1,
  last: 12,
};
const WAY: ObservedWay = {
  path: 'direct',
  family: 'ipv4',
  state: 'seen',
  end: 'settled',
  rounds: 12,
  unseen: 0,
  addresses: [seen],
  unconfirmed: [],
  services: [{ operator: 'Ada', answers: 12, failures: [] }],
};

function tell(part: Partial<ObservedWay>, proxies: ObservationFile['proxies'] = []) {
  const [first] = told({
    schemaVersion: 1,
    takenAt: '2027-01-02T03:04:05Z',
    environment: 'production',
    version: '1.2.3',
    proxies,
    ways: [{ ...WAY, ...part }],
  });
  return first;
}

describe('what came of a way', () => {
  test.each<[Partial<ObservedWay>, string]>([
    [{}, 'one address, and no new one for long (12 rounds)'],
    [
      { addresses: [seen, { ...seen, range: '192.0.32.5' }] },
      'a pool of 2, and no new one for long (12 rounds)',
    ],
    [{ unseen: 4 }, 'at least 1, one address so far: some 4 more are likely'],
    [{ end: 'cut', unseen: 4 }, 'at least 1, one address so far: new addresses came until the end'],
    [{ end: 'stopped' }, 'one address so far: it was stopped before all had been seen'],
    [{ state: 'none', end: 'no-route', addresses: [] }, 'there is no way out'],
    [
      { state: 'unknown', end: 'silent', addresses: [], services: [] },
      'nothing is known, since nobody was asked',
    ],
  ])('%j', (part, verdict) => {
    expect(tell(part)?.verdict).toBe(verdict);
  });

  test('failures that are alike are one note, and none where there is no way', () => {
    const failures = [{ why: 'answered 500', count: 2 }];
    const services = ['Ada', 'Ben'].map((operator) => ({ operator, answers: 0, failures }));
    expect(tell({ services })?.notes).toEqual(['Ada, Ben answered 500']);
    expect(tell({ services, state: 'none' })?.notes).toEqual([]);
  });

  test('what one alone saw is said not to count', () => {
    const alone = { ...seen, range: '192.0.33.9', operators: ['Eve'] };
    const services = [{ operator: 'Eve', answers: 12, outvoted: true, failures: [] }] as const;
    expect(tell({ unconfirmed: [alone] })?.notes).toEqual([
      'Eve alone saw 192.0.33.9, which does not count',
    ]);
    expect(tell({ unconfirmed: [alone], services })?.notes).toEqual([
      'Eve alone saw 192.0.33.9, which does not count: it is wrong, or the way out depends on where it leads',
    ]);
  });

  test('IPv6 is told by the block, with what was seen of it', () => {
    const block = { ...seen, range: '2620:0:2d0:200::/64', addresses: ['2620:0:2d0:200::7'] };
    const one = tell({ family: 'ipv6', addresses: [block] });
    expect(one).toMatchObject({
      title: 'IPv6',
      addresses: [{ remark: 'as 2620:0:2d0:200::7, seen 24 times by Ada, Ben' }],
      notes: [expect.stringContaining('compared by /64')],
    });
    const addresses = ['2620:0:2d0:200::7', '2620:0:2d0:200::8'];
    expect(tell({ family: 'ipv6', addresses: [{ ...block, addresses }] })).toMatchObject({
      addresses: [{ remark: '2 addresses of it, seen 24 times by Ada, Ben' }],
    });
  });

  test('DNS is told beside it', () => {
    const dns = [
      { operator: 'One', range: '192.0.32.4', agrees: true },
      { operator: 'Two', range: '192.0.33.1', agrees: false },
      { operator: 'Three', why: 'gave nothing (ETIMEOUT)' },
    ];
    expect(tell({ dns })?.notes).toEqual([
      'by DNS One saw 192.0.32.4 too',
      'by DNS Two saw 192.0.33.1, which no service did: DNS leaves by another way here',
      'by DNS Three gave nothing (ETIMEOUT)',
    ]);
  });

  test('where a proxy is set, whose way it is', () => {
    expect(tell({}, ['NO_PROXY', 'NODE_USE_ENV_PROXY'])?.notes).toEqual([]);
    expect(tell({}, ['HTTPS_PROXY', 'NO_PROXY'])?.notes).toEqual([
      'programs that do not look at HTTPS_PROXY, such as fetch of Node, leave like this',
    ]);
    expect(tell({ path: 'proxy' }, ['https_proxy'])).toMatchObject({
      title: 'Through the proxy',
      notes: ['programs that look at https_proxy, such as curl, leave like this'],
    });
  });
});
