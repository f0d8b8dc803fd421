import { expect, it, test } from 'vitest';
import { supabase } from '../../../providers/supabase/allowlist.ts';
import { type Restrictions, startSupabase } from '../../fakes/supabase.ts';
import { entries, readList, refusals } from '../lists.ts';

const TOKEN = 'sbp_canary0123456789';
const REF = 'abcdefghijklmnopqrst';
const asking = {
  source: supabase,
  setting: { project: REF },
  env: (url: string) => ({ SUPABASE_ACCESS_TOKEN: TOKEN, ENVPARITY_SUPABASE_API_URL: url }),
};
const start = (part: Partial<Restrictions> = {}) =>
  startSupabase(TOKEN, {
    [REF]: { entitlement: 'allowed', config: {}, status: 'applied', ...part },
  });
const restricted = { dbAllowedCidrs: ['203.0.113.9/32'], dbAllowedCidrsV6: ['2001:DB8::/64'] };

it('tells both families', async () => {
  const told = await readList(asking, await start({ config: restricted }));
  expect(entries(told)).toEqual(['203.0.113.9', '2001:db8::/64']);
  expect(told.list).toMatchObject({
    sight: 'complete',
    service: 'supabase',
    guards: 'connections',
  });
  expect(told.list.open).toBeUndefined();
  expect(told.problems).toEqual([]);
});

test.each<[string, Partial<Restrictions>, object]>([
  ['no restrictions in the plan', { entitlement: 'disallowed' }, { sight: 'complete', open: true }],
  ['none that were ever applied', { status: 'stored' }, { sight: 'complete', open: true }],
  [
    'a change that is not applied yet',
    { status: 'stored', config: restricted },
    { sight: 'partial', why: expect.stringContaining('not applied') },
  ],
  ['an empty list', { config: { dbAllowedCidrs: [] } }, { sight: 'partial', entries: [] }],
  [
    'everybody',
    { config: { dbAllowedCidrs: ['0.0.0.0/0'], dbAllowedCidrsV6: ['::/0'] } },
    { sight: 'complete', entries: [{ range: '0.0.0.0/0' }, { range: '::/0' }] },
  ],
  [
    'what is no range',
    { config: { dbAllowedCidrs: ['203.0.113.9/32', 'office'] } },
    { sight: 'partial', entries: [{ range: '203.0.113.9' }] },
  ],
])('%s', async (_, part, expected) => {
  const { list } = await readList(asking, await start(part));
  expect(list).toMatchObject(expected);
  if (!('open' in expected)) expect(list.open).toBeUndefined();
});

refusals({
  ...asking,
  start: () => start({ config: restricted }),
  request: `GET /v1/projects/${REF}/network-restrictions`,
  strange: [
    [],
    { entitlement: 'allowed', status: 'applied', config: { dbAllowedCidrs: '203.0.113.9/32' } },
    { entitlement: 'allowed', status: 'applied', config: { dbAllowedCidrs: [9] } },
  ],
});
