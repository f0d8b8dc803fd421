import { expect, it, test } from 'vitest';
import { neon } from '../../../providers/neon/allowlist.ts';
import { answering } from '../../fakes/faults.ts';
import { startNeon } from '../../fakes/neon.ts';
import { entries, readList, refusals } from '../lists.ts';

const TOKEN = 'napi_canary0123456789';
const asking = {
  source: neon,
  setting: { project: 'cool-frost-1' },
  env: (url: string) => ({ NEON_API_KEY: TOKEN, ENVPARITY_NEON_API_URL: url }),
};
const start = (settings?: object) =>
  startNeon(TOKEN, {
    'cool-frost-1': {
      ...(settings && { settings }),
      branches: { 'br-main': true, 'br-test': false },
    },
  });
const ips = ['203.0.113.9', '203.0.113.16/28', '203.0.113.40-203.0.113.42', '2001:db8::1'];
const listed = (part = {}) =>
  start({ allowed_ips: { ips, protected_branches_only: false, ...part } });

it('tells addresses, blocks and ranges of both families', async () => {
  const told = await readList(asking, await listed());
  expect(entries(told)).toEqual(ips);
  expect(told.list).toMatchObject({ sight: 'complete', service: 'neon', guards: 'connections' });
  expect(told.fake.requests.map(({ target }) => target)).toEqual(['/api/v2/projects/cool-frost-1']);
});

test.each<[string, object | undefined]>([
  ['without settings', undefined],
  ['without a list', {}],
  ['with an empty list', { allowed_ips: { ips: [], protected_branches_only: true } }],
])('a project %s lets in everybody', async (_, settings) => {
  const { list } = await readList(asking, await start(settings));
  expect(list).toMatchObject({ sight: 'complete', open: true, entries: [] });
});

it('lets in nobody who comes from the internet, where that is blocked', async () => {
  const settings = { allowed_ips: { ips }, block_public_connections: true };
  const { list } = await readList(asking, await start(settings));
  expect(list).toMatchObject({ sight: 'complete', entries: [] });
  expect(list.open).toBeUndefined();
});

test.each<[string, object, object]>([
  ['no branch', {}, { sight: 'partial', mend: expect.stringContaining('`branch`') }],
  ['a protected branch', { branch: 'br-main' }, { sight: 'complete' }],
  ['another branch', { branch: 'br-test' }, { sight: 'complete', open: true }],
  ['a branch that is not there', { branch: 'br-gone' }, { sight: 'none' }],
])('of a list for protected branches, with %s', async (_, part, expected) => {
  const setting = { ...asking.setting, ...part };
  const { list } = await readList(
    { ...asking, setting },
    await listed({ protected_branches_only: true }),
  );
  expect(list).toMatchObject(expected);
  if (!('open' in expected)) expect(list.open).toBeUndefined();
});

it('a branch of another shape leaves the list unknown', async () => {
  const fake = await listed({ protected_branches_only: true });
  const setting = { ...asking.setting, branch: 'br-main' };
  fake.fault(
    'GET /projects/cool-frost-1/branches/br-main',
    answering({ status: 200, body: { branch: { protected: 'no' } } }),
  );
  const told = await readList({ ...asking, setting }, fake);
  expect(told.list.sight).toBe('none');
  expect(told.problems).toEqual(['http-invalid-answer']);
});

refusals({
  ...asking,
  start: listed,
  request: 'GET /projects/cool-frost-1',
  strange: [
    { project: null },
    { project: { settings: { allowed_ips: { ips: '203.0.113.9' } } } },
    { project: { settings: { allowed_ips: { ips: [203] } } } },
    { project: { settings: { block_public_connections: 'yes' } } },
  ],
});
