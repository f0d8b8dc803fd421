import { expect, it, test } from 'vitest';
import { digitalocean } from '../../../providers/digitalocean/allowlist.ts';
import { type Rule, startDigitalOcean } from '../../fakes/digitalocean.ts';
import { entries, readList, refusals } from '../lists.ts';

const TOKEN = 'dop_v1_canary0123456789';
const ID = '9cc10173-e9ea-4176-9dbc-a4cee4c4ff30';
const asking = {
  source: digitalocean,
  setting: { database: ID },
  env: (url: string) => ({
    DIGITALOCEAN_ACCESS_TOKEN: TOKEN,
    ENVPARITY_DIGITALOCEAN_API_URL: url,
  }),
};
const start = (...rules: readonly Rule[]) => startDigitalOcean(TOKEN, { [ID]: rules });
const gateway: Rule = { type: 'ip_addr', value: '203.0.113.9', description: 'gateway' };

it('tells addresses and blocks, with what is said of them', async () => {
  const fake = await start(gateway, { type: 'ip_addr', value: '198.51.100.0/28' });
  const told = await readList(asking, fake);
  expect(entries(told)).toEqual(['203.0.113.9 gateway', '198.51.100.0/28']);
  expect(told.list).toMatchObject({
    ...{ sight: 'complete', service: 'digitalocean', guards: 'connections' },
    families: ['ipv4'],
  });
  expect(told.list.open).toBeUndefined();
  expect(told.problems).toEqual([]);
});

test.each<[string, readonly Rule[], object]>([
  ['no trusted source at all', [], { sight: 'complete', open: true, entries: [] }],
  [
    'sources without addresses',
    [gateway, { type: 'app', value: 'app-1' }, { type: 'tag', value: 'web' }],
    {
      ...{ sight: 'partial', why: expect.stringMatching(/ of app app-1, tag web$/) },
      entries: [{ range: '203.0.113.9' }],
    },
  ],
  [
    'no source with an address',
    [{ type: 'k8s', value: 'cluster-1' }],
    { sight: 'partial', entries: [] },
  ],
  ['everybody', [{ type: 'ip_addr', value: '0.0.0.0/0' }], { entries: [{ range: '0.0.0.0/0' }] }],
  ['what is no range', [{ type: 'ip_addr', value: 'office' }], { sight: 'partial', entries: [] }],
])('%s', async (_, rules, expected) => {
  const { list } = await readList(asking, await start(...rules));
  expect(list).toMatchObject(expected);
  if (!('open' in expected)) expect(list.open).toBeUndefined();
});

it('is asked with the other usual variable too', async () => {
  const env = (url: string) => ({ DIGITALOCEAN_TOKEN: TOKEN, ENVPARITY_DIGITALOCEAN_API_URL: url });
  const { list } = await readList({ ...asking, env }, await start(gateway));
  expect(list.sight).toBe('complete');
});

refusals({
  ...asking,
  start: () => start(gateway),
  request: `GET /v2/databases/${ID}/firewall`,
  strange: [[], { rules: {} }, { rules: [{ type: 'ip_addr', value: 9 }] }, { rules: ['a'] }],
});
