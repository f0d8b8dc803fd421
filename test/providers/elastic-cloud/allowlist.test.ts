import { expect, it, test } from 'vitest';
import { elasticCloud } from '../../../providers/elastic-cloud/allowlist.ts';
import { type Filter, startElastic } from '../../fakes/elastic-cloud.ts';
import { entries, readList, refusals } from '../lists.ts';

const KEY = 'canary-key-0123456789==';
const asking = {
  source: elasticCloud,
  setting: { deployment: 'shop' },
  env: (url: string) => ({ EC_API_KEY: KEY, ENVPARITY_ELASTIC_CLOUD_API_URL: url }),
};
const start = (...filters: readonly Filter[]) => startElastic(KEY, ['shop', 'other'], filters);
const ip: Filter = {
  ...{ name: 'offices', type: 'ip', holdsFor: ['shop'] },
  rules: [{ source: '203.0.113.9', description: 'gateway' }, { source: '198.51.100.0/28' }],
};
const endpoint: Filter = {
  ...ip,
  name: 'from the VPC',
  type: 'vpce',
  rules: [{ source: 'vpce-1' }],
};

it('tells all filters of the deployment together, with what is said of them', async () => {
  const more: Filter = { ...ip, name: 'partner', rules: [{ source: '192.0.2.9' }] };
  const told = await readList(asking, await start(ip, { ...ip, holdsFor: ['other'] }, more));
  expect(entries(told)).toEqual([
    '203.0.113.9 gateway',
    '198.51.100.0/28 offices',
    '192.0.2.9 partner',
  ]);
  expect(told.list.sight).toBe('complete');
  expect(told.list.open).toBeUndefined();
  expect(told.fake.requests).toHaveLength(1);
});

test.each<[string, readonly Filter[], object]>([
  ['everybody, without any filter', [], { sight: 'complete', open: true, entries: [] }],
  [
    'everybody, where filters hold for others',
    [
      { ...ip, holdsFor: ['other'] },
      { ...ip, holdsFor: [] },
    ],
    { sight: 'complete', open: true },
  ],
  [
    'everybody, where they are for what goes out',
    [{ ...ip, type: 'egress_firewall' }],
    { sight: 'complete', open: true },
  ],
  [
    'nobody, where a filter has no rules',
    [{ ...ip, rules: [] }],
    { sight: 'complete', entries: [] },
  ],
  [
    'a private connection',
    [endpoint],
    { sight: 'partial', why: expect.stringMatching(/ of from the VPC$/), entries: [] },
  ],
  [
    'a private connection and addresses',
    [endpoint, ip],
    { sight: 'partial', entries: [{ range: '203.0.113.9' }, { range: '198.51.100.0/28' }] },
  ],
  ['what is no range', [{ ...ip, rules: [{ source: 'office' }] }], { sight: 'partial' }],
  ['what has no source', [{ ...ip, rules: [{}] }], { sight: 'partial', entries: [] }],
])('lets in %s', async (_, filters, expected) => {
  const { list } = await readList(asking, await start(...filters));
  expect(list).toMatchObject(expected);
  if (!('open' in expected)) expect(list.open).toBeUndefined();
});

it('does not take a deployment that is not there for one without filters', async () => {
  const told = await readList({ ...asking, setting: { deployment: 'shpo' } }, await start(ip));
  expect(told.problems).toEqual(['http-not-found']);
  expect(told.list).toMatchObject({ sight: 'none', entries: [] });
  expect(told.list.open).toBeUndefined();
});

refusals({
  ...asking,
  start: () => start(ip),
  request: 'GET /api/v1/deployments/traffic-filter/rulesets',
  strange: [
    [],
    { rulesets: {} },
    { rulesets: [{ name: 'a', type: 'ip', rules: [{ source: 9 }] }] },
    { rulesets: [{ name: 'a', type: 'ip', rules: [], associations: ['shop'] }] },
  ],
});
