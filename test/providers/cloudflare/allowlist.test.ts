import { describe, expect, it, test } from 'vitest';
import { cloudflare } from '../../../providers/cloudflare/allowlist.ts';
import { type CloudflareState, startCloudflare } from '../../fakes/cloudflare.ts';
import { answering, halfJson } from '../../fakes/faults.ts';
import { entries, readList, refusals } from '../lists.ts';

const TOKEN = 'cf_canary0123456789';
const asking = {
  source: cloudflare,
  setting: { token: 't1' },
  env: (url: string) => ({ CLOUDFLARE_API_TOKEN: TOKEN, ENVPARITY_CLOUDFLARE_API_URL: url }),
};

async function read(setting: Readonly<Record<string, string>>, state: CloudflareState) {
  return readList({ ...asking, setting }, await startCloudflare(TOKEN, state));
}

const restricted = (request_ip: object) => ({ tokens: { t1: { request_ip } } });

describe('a token', () => {
  test.each<[string, object, readonly string[]]>([
    [
      'from some addresses',
      { in: ['203.0.113.9', '2001:db8::/64'] },
      ['203.0.113.9', '2001:db8::/64'],
    ],
    [
      'from some with an exception',
      { in: ['203.0.113.0/30', '198.51.100.1'], not_in: ['203.0.113.1', '192.0.2.0/24'] },
      ['203.0.113.0', '203.0.113.2/31', '198.51.100.1'],
    ],
    ['from all but some', { not_in: ['128.0.0.0/1', '8000::/1'] }, ['0.0.0.0/1', '::/1']],
  ])('may be used %s', async (_, request_ip, expected) => {
    const told = await read({ token: 't1' }, restricted(request_ip));
    expect(entries(told)).toEqual(expected);
    expect(told.list.sight).toBe('complete');
    expect(told.list.open).toBeUndefined();
    expect(told.list.service).toBeUndefined();
  });

  test.each<[string, object | undefined]>([
    ['no condition', undefined],
    ['no addresses in it', {}],
    ['empty lists in it', { request_ip: { in: [], not_in: [] } }],
  ])('with %s may be used from everywhere', async (_, condition) => {
    const { list } = await read({ token: 't1' }, { tokens: { t1: condition } });
    expect(list).toMatchObject({ sight: 'complete', open: true, entries: [] });
  });

  test.each<[string, object]>([
    ['a restriction', { in: ['203.0.113.9', 'office'], not_in: ['192.0.2.1'] }],
    ['an exception', { in: ['203.0.113.9'], not_in: ['office'] }],
  ])('with %s that is no address is known in part', async (_, request_ip) => {
    const told = await read({ token: 't1' }, restricted(request_ip));
    expect(entries(told)).toEqual(['203.0.113.9']);
    expect(told.list.sight).toBe('partial');
  });

  it('may belong to an account', async () => {
    const tokens = { 'a1/t1': { request_ip: { in: ['203.0.113.9'] } } };
    expect(entries(await read({ account: 'a1', token: 't1' }, { tokens }))).toEqual([
      '203.0.113.9',
    ]);
  });
});

describe('a list of an account', () => {
  const setting = { account: 'a1', list: 'l1' };
  const items = [
    { ip: '203.0.113.9', comment: 'gateway a' },
    { ip: '2001:db8::/64' },
    { ip: '192.0.2.1' },
  ];

  it('is read to its last page, with comments', async () => {
    const told = await read(setting, { lists: { 'a1/l1': items }, pageSize: 2 });
    expect(entries(told)).toEqual(['203.0.113.9 gateway a', '2001:db8::/64', '192.0.2.1']);
    expect(told.list.sight).toBe('complete');
    expect(told.fake.requests).toHaveLength(2);
  });

  it('without items lets in nobody', async () => {
    const { list } = await read(setting, { lists: { 'a1/l1': [] } });
    expect(list).toMatchObject({ sight: 'complete', entries: [] });
    expect(list.open).toBeUndefined();
  });

  it('of other things is known in part', async () => {
    const lists = { 'a1/l1': [...items, { hostname: { url_hostname: 'acme.example' } }] };
    const { list } = await read(setting, { lists });
    expect(list).toMatchObject({ sight: 'partial', why: expect.any(String) });
  });

  it('that breaks off is known in part', async () => {
    const fake = await startCloudflare(TOKEN, { lists: { 'a1/l1': items }, pageSize: 2 });
    fake.fault('GET /accounts/a1/rules/lists/l1/items', (answer) => answer);
    fake.fault('GET /accounts/a1/rules/lists/l1/items', halfJson());
    const told = await readList({ ...asking, setting }, fake);
    expect(told.list.sight).toBe('partial');
    expect(told.list.entries).toHaveLength(2);
    expect(told.problems).toEqual(['http-invalid-answer']);
  });
});

describe('the access rules of a zone', () => {
  const rule = (target: string, value: string, mode = 'whitelist', notes = '') => ({
    mode,
    configuration: { target, value },
    notes,
  });
  const rules = [
    rule('ip', '203.0.113.9', 'whitelist', 'gateway a'),
    rule('ip', '192.0.2.1', 'block'),
    rule('ip_range', '203.0.113.0/24', 'managed_challenge'),
    rule('ip6', '2001:db8::1'),
    rule('country', 'DE', 'block'),
  ];

  it('are those that let in, to the last page', async () => {
    const told = await read({ zone: 'z1' }, { zones: { z1: rules }, pageSize: 2 });
    expect(entries(told)).toEqual(['203.0.113.9 gateway a', '2001:db8::1']);
    expect(told.list.sight).toBe('complete');
    expect(told.fake.requests).toHaveLength(3);
  });

  it('are known in part where they let in a country', async () => {
    const { list } = await read(
      { zone: 'z1' },
      { zones: { z1: [...rules, rule('country', 'FR')] } },
    );
    expect(list).toMatchObject({ sight: 'partial', why: expect.stringContaining('countries') });
  });

  it('are known in part where there are less than their number says', async () => {
    const fake = await startCloudflare(TOKEN, { zones: { z1: rules }, pageSize: 2 });
    const request = 'GET /zones/z1/firewall/access_rules/rules';
    const body = { success: true, result: [], result_info: { total_count: 5 } };
    fake.fault(request, (answer) => answer);
    fake.fault(request, answering({ status: 200, body }));
    const told = await readList({ ...asking, setting: { zone: 'z1' } }, fake);
    expect(told.list.sight).toBe('partial');
    expect(told.problems).toEqual(['http-endless']);
  });

  it('are not known where the plan has none', async () => {
    const told = await read({ zone: 'z1' }, { zones: { z1: 'not entitled' } });
    expect(told.list.sight).toBe('none');
    expect(told.hints[0]).toMatch(/plan/);
  });
});

test.each([
  { list: 'l1' },
  { account: 'a1' },
  { account: 'a1', zone: 'z1' },
  { token: 't1', zone: 'z1' },
])('nobody is asked with %j', async (setting) => {
  const told = await read(setting, {});
  expect(told.problems).toEqual(['allowlist-setting']);
  expect(told.fake.requests).toEqual([]);
});

it('a token that is refused may be restricted itself', async () => {
  const told = await readList(asking, await startCloudflare('another', {}));
  expect(told.hints[0]).toContain('from the address that the check leaves from');
});

refusals({
  ...asking,
  start: () => startCloudflare(TOKEN, restricted({ in: ['203.0.113.9'] })),
  request: 'GET /user/tokens/t1',
  strange: [
    [],
    { success: false, errors: [], result: { id: 't1' } },
    { success: true, result: { id: 't1', condition: { request_ip: { in: '203.0.113.9' } } } },
    { success: true, result: { id: 't1', condition: { request_ip: { not_in: [9] } } } },
  ],
});
