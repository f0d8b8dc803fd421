import { expect, it, test } from 'vitest';
import { planetscale } from '../../../providers/planetscale/allowlist.ts';
import { html } from '../../fakes/faults.ts';
import { type Rule, startPlanetScale } from '../../fakes/planetscale.ts';
import { entries, readList, refusals } from '../lists.ts';

const TOKEN = 'pscale_tkn_canary0123456789';
const PATH = 'GET /v1/organizations/acme/databases/shop/cidrs';
const asking = {
  source: planetscale,
  setting: { organization: 'acme', database: 'shop' },
  env: (url: string) => ({
    PLANETSCALE_SERVICE_TOKEN_ID: 'abcdef012345',
    PLANETSCALE_SERVICE_TOKEN: TOKEN,
    ENVPARITY_PLANETSCALE_API_URL: url,
  }),
};
const RULES: readonly Rule[] = [
  { cidrs: ['203.0.113.9/32', '203.0.113.16/28'], description: 'gateways' },
  { cidrs: ['198.51.100.1/32'] },
  { cidrs: ['192.0.2.1/32'], deleted_at: '2026-03-01T00:00:00.000Z' },
];
const start = (rules = RULES, pageSize?: number) =>
  startPlanetScale(`abcdef012345:${TOKEN}`, { 'acme/shop': rules }, pageSize);

test.each([undefined, 1])('tells the rules that are there, in pages of %s', async (pageSize) => {
  const told = await readList(asking, await start(RULES, pageSize));
  expect(entries(told)).toEqual([
    '203.0.113.9 gateways',
    '203.0.113.16/28 gateways',
    '198.51.100.1',
  ]);
  expect(told.list).toMatchObject({
    sight: 'complete',
    service: 'planetscale',
    guards: 'connections',
    families: ['ipv4'],
  });
  expect(told.fake.requests).toHaveLength(pageSize === undefined ? 1 : 3);
});

it.each([[[]], [RULES.slice(2)]])('without rules lets in everybody', async (rules) => {
  const { list } = await readList(asking, await start(rules));
  expect(list).toMatchObject({ sight: 'complete', open: true, entries: [] });
});

test.each([{ role: 'app' }, { schema: 'public' }])(
  'is known in part with a rule for %j',
  async (part) => {
    const rules = [...RULES, { cidrs: ['192.0.2.9/32'], ...part }];
    const { list } = await readList(asking, await start(rules));
    expect(list).toMatchObject({ sight: 'partial', why: expect.any(String) });
    expect(list.entries).toHaveLength(3);
  },
);

it('that breaks off before its first rule does not let in everybody', async () => {
  const fake = await start([...RULES.slice(2), ...RULES], 1);
  fake.fault(PATH, (answer) => answer);
  fake.fault(PATH, html());
  const { list } = await readList(asking, fake);
  expect(list).toMatchObject({ sight: 'partial', entries: [] });
  expect(list.open).toBeUndefined();
});

it('needs both parts of a token', async () => {
  const env = { PLANETSCALE_SERVICE_TOKEN_ID: 'abcdef012345' };
  const told = await readList(asking, await start(), { env });
  expect(told.reading.problems[0]?.message).toMatch(/PLANETSCALE_SERVICE_TOKEN is not set$/);
  expect(told.fake.requests).toEqual([]);
});

refusals({
  ...asking,
  start,
  request: PATH,
  strange: [
    [],
    { data: {} },
    { data: [{ cidrs: '203.0.113.9' }] },
    { data: [{ cidrs: [9] }] },
    { data: [], next_page: 'two' },
  ],
});
