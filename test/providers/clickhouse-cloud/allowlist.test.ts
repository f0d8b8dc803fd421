import { expect, it, test } from 'vitest';
import { clickhouseCloud } from '../../../providers/clickhouse-cloud/allowlist.ts';
import { type Entry, startClickHouse } from '../../fakes/clickhouse-cloud.ts';
import { entries, readList, refusals } from '../lists.ts';

const PAIR = ['canary-key-0123456789', '4b1d-canary-secret-0123456789'] as const;
const asking = {
  source: clickhouseCloud,
  setting: { organization: 'org-1', service: 'srv-1' },
  env: (url: string) => ({
    CLICKHOUSE_CLOUD_API_KEY: PAIR[0],
    CLICKHOUSE_CLOUD_API_SECRET: PAIR[1],
    ENVPARITY_CLICKHOUSE_CLOUD_API_URL: url,
  }),
};
const start = (...list: readonly Entry[]) => startClickHouse(PAIR, { 'org-1/srv-1': list });
const gateway: Entry = { source: '203.0.113.9', description: 'gateway' };

it('tells addresses and blocks, with what is said of them', async () => {
  const told = await readList(
    asking,
    await start(gateway, { source: '198.51.100.0/28', description: '' }),
  );
  expect(entries(told)).toEqual(['203.0.113.9 gateway', '198.51.100.0/28']);
  expect(told.list.sight).toBe('complete');
});

test.each<[string, readonly Entry[], object]>([
  ['nobody, where it is empty', [], { sight: 'complete', entries: [] }],
  [
    'everybody',
    [{ source: '0.0.0.0/0', description: 'Anywhere' }],
    { sight: 'complete', entries: [{ range: '0.0.0.0/0' }] },
  ],
  ['what is no range', [{ source: 'office', description: '' }], { sight: 'partial', entries: [] }],
])('lets in %s', async (_, list, expected) => {
  const told = await readList(asking, await start(...list));
  expect(told.list).toMatchObject(expected);
  expect(told.list.open).toBeUndefined();
});

it('is asked with the other usual variables too', async () => {
  const env = (url: string) => ({
    ...{ CLICKHOUSE_TOKEN_KEY: PAIR[0], CLICKHOUSE_TOKEN_SECRET: PAIR[1] },
    ENVPARITY_CLICKHOUSE_CLOUD_API_URL: url,
  });
  const { list } = await readList({ ...asking, env }, await start(gateway));
  expect(list.sight).toBe('complete');
});

refusals({
  ...asking,
  start: () => start(gateway),
  request: 'GET /v1/organizations/org-1/services/srv-1',
  strange: [
    [],
    { result: {} },
    { result: { ipAccessList: {} } },
    { result: { ipAccessList: ['203.0.113.9'] } },
  ],
});
