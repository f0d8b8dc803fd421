import { expect, it, test } from 'vitest';
import { githubOrganization } from '../../../providers/github/allowlist.ts';
import { answering, html } from '../../fakes/faults.ts';
import { type Organization, startGraphQL } from '../../fakes/github-graphql.ts';
import { entries, readList, refusals } from '../lists.ts';

const TOKEN = 'ghp_canary0123456789';
const asking = {
  source: githubOrganization,
  setting: { organization: 'acme' },
  env: (url: string) => ({ ENVPARITY_GITHUB_TOKEN: TOKEN, GITHUB_API_URL: url }),
};
const ENTRIES = [
  { value: '203.0.113.9', name: 'gateway a' },
  { value: '203.0.113.16/28' },
  { value: '198.51.100.1', name: 'the old office', active: false },
];
const start = (part: Partial<Organization> = {}, basePath = '') =>
  startGraphQL(TOKEN, { acme: { enabled: true, entries: ENTRIES, ...part } }, basePath);

it('tells the active entries of an organization', async () => {
  const told = await readList(asking, await start());
  expect(entries(told)).toEqual(['203.0.113.9 gateway a', '203.0.113.16/28']);
  expect(told.list.sight).toBe('complete');
  expect(told.list.service).toBeUndefined();
});

it('lets in everybody where the list is not enabled', async () => {
  const { list } = await readList(asking, await start({ enabled: false }));
  expect(list).toMatchObject({ sight: 'complete', open: true, entries: [] });
});

it('lets in nobody where it is enabled and empty', async () => {
  const { list } = await readList(asking, await start({ entries: [] }));
  expect(list).toMatchObject({ sight: 'complete', entries: [] });
  expect(list.open).toBeUndefined();
});

it('is found on GitHub Enterprise Server', async () => {
  const fake = await start({}, '/api');
  const env = (url: string) => ({ ...asking.env(url), GITHUB_API_URL: `${url}/v3` });
  expect((await readList({ ...asking, env }, fake)).list.sight).toBe('complete');
});

const many = Array.from({ length: 150 }, (_, index) => ({ value: `203.0.113.${index}` }));

it('is read to its last page', async () => {
  const { list, fake } = await readList(asking, await start({ entries: many }));
  expect(list.entries).toHaveLength(150);
  expect(list.sight).toBe('complete');
  expect(fake.requests).toHaveLength(2);
});

test.each([
  ['a login page', html(), 'http-invalid-answer'],
  ['the first page again', undefined, 'http-endless'],
])('is known in part where the second page is %s', async (_, fault, code) => {
  const fake = await start({ entries: many });
  let first: unknown;
  fake.fault('POST /graphql', (answer) => {
    first = answer.body;
    return answer;
  });
  fake.fault('POST /graphql', fault ?? ((answer) => ({ ...answer, body: first })));
  const told = await readList(asking, fake);
  expect(told.list).toMatchObject({ sight: 'partial', why: expect.any(String) });
  expect(told.problems).toEqual([code]);
});

test.each([
  ['NOT_FOUND', 'http-not-found', /^Check `organization`/],
  ['INSUFFICIENT_SCOPES', 'http-forbidden', /admin:org/],
  ['FORBIDDEN', 'http-forbidden', /an address that the list lets in/],
])('a refusal that is answered with 200: %s', async (type, code, hint) => {
  const fake = await start();
  const body = { data: { organization: null }, errors: [{ type, message: 'No' }] };
  fake.fault('POST /graphql', answering({ status: 200, body }));
  const told = await readList(asking, fake);
  expect(told.list).toMatchObject({ sight: 'none', entries: [] });
  expect(told.problems).toEqual([code]);
  expect(told.hints[0]).toMatch(hint);
});

it('is not known while GitHub takes no more', async () => {
  const fake = await start();
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  const body = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'No' }] };
  fake.fault('POST /graphql', answering({ status: 200, headers, body }));
  const told = await readList(asking, fake);
  expect(told.list).toMatchObject({ sight: 'none', entries: [] });
  expect(told.problems).toEqual(['http-rate-limited']);
});

it('is no list of an organization that is not there', async () => {
  const told = await readList({ ...asking, setting: { organization: 'gone' } }, await start());
  expect(told.problems).toEqual(['http-not-found']);
});

refusals({
  ...asking,
  start,
  request: 'POST /graphql',
  strange: [
    [],
    { data: { organization: { ipAllowListEnabledSetting: true } } },
    { data: { organization: { ipAllowListEnabledSetting: 'ENABLED', ipAllowListEntries: {} } } },
  ],
});
