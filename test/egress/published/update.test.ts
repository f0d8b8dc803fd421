import { afterEach, beforeEach, expect, it } from 'vitest';
import { geofeed } from '../../../src/egress/published/forms/geofeed.ts';
import type { PublishedList } from '../../../src/egress/published/lists.ts';
import { updateList } from '../../../src/egress/published/update.ts';
import { answering, html, redirectTo, serverError } from '../../fakes/faults.ts';
import type { Answer } from '../../fakes/http.ts';
import { type FakeServer, startServer } from '../../fakes/server.ts';
import { startTrap } from '../../fakes/trap.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-11-27T12:00:00Z');
const CSV = '203.0.113.0/24,NL,,Amsterdam,\n';

let server: FakeServer;
let answer: Answer;

/** As the stores behind such lists do: https://www.rfc-editor.org/rfc/rfc9110#name-304-not-modified */
const start = () =>
  startServer({
    routes: [
      {
        method: 'GET',
        path: '/list.csv',
        query: [],
        answer: ({ headers }) =>
          headers['if-none-match'] !== undefined &&
          headers['if-none-match'] === answer.headers?.etag
            ? { status: 304, headers: { etag: answer.headers.etag } }
            : answer,
      },
    ],
    headers: { 'user-agent': /^envparity$/, accept: /text\/csv/ },
  });

beforeEach(async () => {
  server = await start();
  answer = { status: 200, headers: { 'content-type': 'text/csv', etag: '"v1"' }, text: CSV };
});
afterEach(() => server[Symbol.asyncDispose]());

const list = (...urls: readonly string[]): PublishedList => ({
  id: 'made',
  title: 'Made',
  urls: urls.length === 0 ? [`${server.url}/list.csv`] : urls,
  form: geofeed,
  docs: 'https://made.example/docs',
});
const outside = (now: Date, offline = false) => ({
  env: {},
  offline,
  signal: new AbortController().signal,
  now,
});

it('brings a list, and asks for it again only if it is another', async () => {
  const first = await updateList(list(), undefined, outside(NOW));
  expect(first.kept).toMatchObject({ fetchedAt: NOW.toISOString(), etag: '"v1"', list: 'made' });
  const again = await updateList(list(), first.kept, outside(LATER));
  expect(again).toEqual({
    kept: { ...first.kept, fetchedAt: LATER.toISOString() },
    unchanged: true,
  });
  expect(server.exchanges.map((one) => one.answer.status)).toEqual([200, 304]);
  answer = { ...answer, headers: { etag: '"v2"' }, text: '198.51.100.0/24,DE,,,\n' };
  const next = await updateList(list(), again.kept, outside(LATER));
  expect(next.unchanged).toBeUndefined();
  expect(next.kept).toMatchObject({ etag: '"v2"', groups: [{ label: 'DE' }] });
});

it('asks by the date where there is no tag, and sends nothing where there is neither', async () => {
  const dated = { etag: '', 'last-modified': 'Fri, 20 Nov 2026 00:00:00 GMT' };
  answer = { ...answer, headers: dated };
  const { kept } = await updateList(list(), undefined, outside(NOW));
  await updateList(list(), kept, outside(LATER));
  expect(server.requests.map(({ headers }) => headers['if-modified-since'])).toEqual([
    undefined,
    'Fri, 20 Nov 2026 00:00:00 GMT',
  ]);
  answer = { status: 200, text: CSV };
  const plain = await updateList(list(), undefined, outside(NOW));
  expect(plain.kept.etag).toBeUndefined();
});

it.each([
  ['a login page', html(), 'published-form'],
  ['a fault', serverError(), 'http-refused'],
  ['nothing new, though nothing is known', answering({ status: 304 }), 'http-refused'],
  ['nothing', answering({ status: 200, text: '' }), 'published-form'],
])('refuses %s', async (_, fault, code) => {
  server.fault('GET /list.csv', fault);
  const refusal = await updateList(list(), undefined, outside(NOW)).catch((error) => error);
  expect(refusal).toMatchObject({ code, hint: expect.stringMatching(/\S/) });
  expect(refusal.message).not.toContain('Sign in');
});

it('follows no redirect to another host, and asks the next address of the list', async () => {
  const trap = await startTrap([]);
  server.fault('GET /list.csv', redirectTo(trap.url));
  const twice = list(`${server.url}/list.csv`, `${server.url}/list.csv`);
  const { kept } = await updateList(twice, undefined, outside(NOW));
  expect(kept.groups).toHaveLength(1);
  expect(trap.requests).toEqual([]);
  await trap.close();
});

it('asks nobody offline, nor for a list without an address', async () => {
  await expect(updateList(list(), undefined, outside(NOW, true))).rejects.toMatchObject({
    code: 'offline',
  });
  const none = { ...list(), urls: [] };
  await expect(updateList(none, undefined, outside(NOW))).rejects.toMatchObject({
    code: 'published-no-address',
  });
  expect(server.requests).toEqual([]);
});
