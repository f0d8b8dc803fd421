import { expect, it, test } from 'vitest';
import { mailgun } from '../../../providers/mailgun/allowlist.ts';
import { type Address, startMailgun } from '../../fakes/mailgun.ts';
import { entries, readList, refusals } from '../lists.ts';

const KEY = 'key-canary0123456789';
const asking = {
  source: mailgun,
  setting: { region: 'eu' },
  env: (url: string) => ({ MAILGUN_API_KEY: KEY, ENVPARITY_MAILGUN_API_URL: url }),
};
const gateway: Address = { ip_address: '203.0.113.9', description: 'gateway' };
const start = (...addresses: readonly Address[]) => startMailgun(KEY, addresses);

it('tells addresses and blocks, with what is said of them', async () => {
  const fake = await start(gateway, { ip_address: '198.51.100.0/28', description: '' });
  const told = await readList(asking, fake);
  expect(entries(told)).toEqual(['203.0.113.9 gateway', '198.51.100.0/28']);
  expect(told.list).toMatchObject({ sight: 'complete', service: 'mailgun' });
  expect(told.list.open).toBeUndefined();
});

test.each([[null], [[]]])('%j lets everybody in', async (addresses) => {
  const { list } = await readList(asking, await startMailgun(KEY, addresses));
  expect(list).toMatchObject({ sight: 'complete', open: true, entries: [] });
});

it('is not wholly known where an entry is no range', async () => {
  const { list } = await readList(asking, await start({ ...gateway, ip_address: 'office' }));
  expect(list).toMatchObject({ sight: 'partial', entries: [] });
  expect(list.open).toBeUndefined();
});

it('is not known where the key is another one', async () => {
  const told = await readList(asking, await startMailgun('key-of-somebody-else', []));
  expect(told.problems).toEqual(['http-unauthorized']);
  expect(told.list).toMatchObject({ sight: 'none' });
});

refusals({
  ...asking,
  start: () => start(gateway),
  request: 'GET /v2/ip_whitelist',
  strange: [[], {}, { addresses: {} }, { addresses: ['203.0.113.9'] }],
});
