import { expect, it, test } from 'vitest';
import { render } from '../../../providers/render/allowlist.ts';
import { type Resources, type Rule, startRender } from '../../fakes/render.ts';
import { entries, readList, refusals } from '../lists.ts';

const TOKEN = 'rnd_canary0123456789';
const asking = {
  source: render,
  setting: { postgres: 'dpg-1' },
  env: (url: string) => ({ RENDER_API_KEY: TOKEN, ENVPARITY_RENDER_API_URL: url }),
};
const rules: readonly Rule[] = [
  { cidrBlock: '203.0.113.9/32', description: 'gateway' },
  { cidrBlock: '198.51.100.0/28', description: '' },
];

test.each<[Readonly<Record<string, string>>, Resources, string | undefined]>([
  [{ postgres: 'dpg-1' }, { postgres: { 'dpg-1': rules } }, 'connections'],
  [{ keyValue: 'red-1' }, { 'key-value': { 'red-1': rules } }, 'connections'],
  [{ environment: 'evm-1' }, { environments: { 'evm-1': rules } }, undefined],
  [{ workspace: 'tea-1' }, { owners: { 'tea-1': rules } }, undefined],
])('tells the rules of %j', async (setting, resources, guards) => {
  const told = await readList({ ...asking, setting }, await startRender(TOKEN, resources));
  expect(entries(told)).toEqual(['203.0.113.9 gateway', '198.51.100.0/28']);
  expect(told.list).toMatchObject({ sight: 'complete', service: 'render' });
  expect(told.list.guards).toBe(guards);
  expect(told.list.open).toBeUndefined();
});

const start = (own?: readonly Rule[]) => startRender(TOKEN, { postgres: { 'dpg-1': own } });

test.each<[string, readonly Rule[] | undefined, object]>([
  ['nobody, where there is no rule', [], { sight: 'complete', entries: [] }],
  ['nothing is known where none can be made', undefined, { sight: 'partial', entries: [] }],
  [
    'everybody',
    [{ cidrBlock: '0.0.0.0/0', description: 'everywhere' }],
    { sight: 'complete', entries: [{ range: '0.0.0.0/0', note: 'everywhere' }] },
  ],
  [
    'what is no range',
    [{ cidrBlock: 'office', description: '' }],
    { sight: 'partial', entries: [] },
  ],
])('%s', async (_, own, expected) => {
  const { list } = await readList(asking, await start(own));
  expect(list).toMatchObject(expected);
  expect(list.open).toBeUndefined();
});

it('does not take a datastore for one of another kind', async () => {
  const told = await readList({ ...asking, setting: { keyValue: 'dpg-1' } }, await start(rules));
  expect(told.problems).toEqual(['http-not-found']);
});

refusals({
  ...asking,
  start: () => start(rules),
  request: 'GET /v1/postgres/dpg-1',
  strange: [[], { ipAllowList: {} }, { ipAllowList: ['203.0.113.9'] }, { ipAllowList: [{}] }],
});
