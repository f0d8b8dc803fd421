import { expect, it, test } from 'vitest';
import { redisCloud } from '../../../providers/redis-cloud/allowlist.ts';
import { type Database, startRedisCloud } from '../../fakes/redis-cloud.ts';
import { entries, readList, refusals } from '../lists.ts';

const KEYS = ['A-canary-account-key', 'S-canary-secret-key'] as const;
const asking = {
  source: redisCloud,
  setting: { subscription: 123456, database: 98765 },
  env: (url: string) => ({
    REDISCLOUD_ACCESS_KEY: KEYS[0],
    REDISCLOUD_SECRET_KEY: KEYS[1],
    ENVPARITY_REDIS_CLOUD_API_URL: url,
  }),
};
const start = (database: Database) => startRedisCloud(KEYS, { '123456/98765': database });
const some = { security: { sourceIps: ['203.0.113.9/32', '198.51.100.0/28'] } };

it('tells addresses and blocks, and nothing else of the database', async () => {
  const told = await readList(asking, await start(some));
  expect(entries(told)).toEqual(['203.0.113.9', '198.51.100.0/28']);
  expect(told.list.sight).toBe('complete');
  expect(told.list.open).toBeUndefined();
  expect(JSON.stringify(told.reading)).not.toContain('canary');
});

test.each<[string, Database, object]>([
  ['an empty list', { security: { sourceIps: [] } }, { sight: 'partial', entries: [] }],
  ['no list', { security: {} }, { sight: 'partial', entries: [] }],
  [
    'a list for each region',
    { crdbDatabases: [{ region: 'eu-west-1', security: some.security }] },
    { sight: 'partial', why: expect.stringContaining('regions'), entries: [] },
  ],
  [
    'everybody',
    { security: { sourceIps: ['0.0.0.0/0'] } },
    { sight: 'complete', entries: [{ range: '0.0.0.0/0' }] },
  ],
  ['what is no range', { security: { sourceIps: ['office'] } }, { sight: 'partial' }],
])('%s', async (_, database, expected) => {
  const { list } = await readList(asking, await start(database));
  expect(list).toMatchObject(expected);
  expect(list.open).toBeUndefined();
});

refusals({
  ...asking,
  start: () => start(some),
  request: 'GET /v1/subscriptions/123456/databases/98765',
  strange: [
    [],
    { security: { sourceIps: ['203.0.113.9/32'] } },
    { databaseId: 98765, security: { sourceIps: '203.0.113.9/32' } },
    { databaseId: 98765, security: { sourceIps: [9] } },
  ],
});
