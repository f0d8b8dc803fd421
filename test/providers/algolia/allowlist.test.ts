import { expect, it, test } from 'vitest';
import { algolia } from '../../../providers/algolia/allowlist.ts';
import { type Source, startAlgolia } from '../../fakes/algolia.ts';
import { entries, readList, refusals } from '../lists.ts';

const APP = 'ABCDE12345';
const KEY = 'canary0123456789canary0123456789';
const asking = {
  source: algolia,
  setting: { application: APP },
  env: (url: string) => ({
    ALGOLIA_API_KEY: KEY,
    ALGOLIA_APPLICATION_ID: APP,
    ENVPARITY_ALGOLIA_API_URL: url,
  }),
};
const gateway: Source = { source: '203.0.113.9/32', description: 'gateway' };
const start = (...sources: readonly Source[]) => startAlgolia(APP, KEY, sources);

it('tells its sources, with what is said of them, and not its own people', async () => {
  const fake = await start(gateway, { source: 'ALGOLIA_SUPPORT' }, { source: '2001:db8::/64' });
  const told = await readList(asking, fake);
  expect(entries(told)).toEqual(['203.0.113.9 gateway', '2001:db8::/64']);
  expect(told.list).toMatchObject({ sight: 'complete', service: 'algolia' });
  expect(told.list.open).toBeUndefined();
});

test.each<[string, readonly Source[], object]>([
  ['everybody, where no source is named', [], { sight: 'complete', open: true, entries: [] }],
  [
    'nobody but its own people',
    [{ source: 'ALGOLIA_SUPPORT' }],
    { sight: 'complete', entries: [] },
  ],
  ['what is no range', [{ source: 'office' }], { sight: 'partial', entries: [] }],
])('lets in %s', async (_, sources, expected) => {
  const { list } = await readList(asking, await start(...sources));
  expect(list).toMatchObject(expected);
  if (!('open' in expected)) expect(list.open).toBeUndefined();
});

it('is asked with the other usual variables too', async () => {
  const env = (url: string) => ({
    ...{ ALGOLIA_ADMIN_KEY: KEY, ALGOLIA_APP_ID: APP },
    ENVPARITY_ALGOLIA_API_URL: url,
  });
  const { list } = await readList({ ...asking, env }, await start(gateway));
  expect(list.sight).toBe('complete');
});

test.each(['evil.example/', 'evil.example:443', 'a@evil.example'])(
  'the key does not go to %s',
  async (application) => {
    const told = await readList({ ...asking, setting: { application } }, await start());
    expect(told.problems).toEqual(['allowlist-setting']);
    expect(told.fake.requests).toEqual([]);
  },
);

refusals({
  ...asking,
  start: () => start(gateway),
  request: 'GET /1/security/sources',
  strange: [{}, ['203.0.113.9'], [{ source: 9 }], [{ description: 'gateway' }]],
});
