import { describe, expect, test } from 'vitest';
import type { Guard } from '../../src/net/answer.ts';
import { readPages } from '../../src/net/pages.ts';
import { clientOf, failure } from './client.ts';
import { json, serve } from './server.ts';

interface Page {
  readonly items: readonly number[];
  readonly next: number | null;
}

const validate: Guard<Page> = Object.assign(
  (value: unknown): value is Page =>
    typeof value === 'object' && value !== null && 'items' in value && 'next' in value,
  { errors: null },
);

/** A list whose page after number n is `next(n)`; a page that is in `broken` answers 403. */
async function list(next: (n: number) => number | null, broken: readonly number[] = []) {
  const server = await serve((request, response) => {
    const n = Number(new URL(request.url ?? '', 'http://x').searchParams.get('from') ?? 0);
    const listener = broken.includes(n) ? json({}, {}, 403) : json({ items: [n], next: next(n) });
    listener(request, response);
  });
  const pages = (mostPages = 20) =>
    clientOf(server.url).pages(['list'], {
      query: { team: 't' },
      validate,
      next: (page) => (page.next === null ? undefined : { from: page.next }),
      mostPages,
    });
  return { server, pages };
}

describe('a list', () => {
  test('is read to its end, with the same query on every page', async () => {
    const { server, pages } = await list((n) => (n < 3 ? n + 1 : null));
    const { pages: found, stopped } = await readPages(pages());
    expect(stopped).toBeUndefined();
    expect(found.flatMap(({ items }) => items)).toEqual([0, 1, 2, 3]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/list?team=t',
      '/list?team=t&from=1',
      '/list?team=t&from=2',
      '/list?team=t&from=3',
    ]);
  });

  test.each<[string, (n: number) => number, number]>([
    ['comes back to a page before', (n) => (n + 1) % 3 || 1, 3],
    ['names the same page for ever', () => 7, 2],
    ['never ends', (n) => n + 1, 20],
  ])('that %s stops, and what was read is kept', async (_, next, requests) => {
    const { server, pages } = await list(next);
    const { pages: found, stopped } = await readPages(pages());
    expect(stopped).toMatchObject({ code: 'http-endless' });
    expect(found).toHaveLength(requests);
    expect(server.requests).toHaveLength(requests);
  });

  test('that fails on a later page is known up to there', async () => {
    const { pages } = await list((n) => n + 1, [2]);
    const { pages: found, stopped } = await readPages(pages());
    expect(found.flatMap(({ items }) => items)).toEqual([0, 1]);
    expect(stopped).toMatchObject({ code: 'http-forbidden' });
  });

  test('that fails on its first page fails', async () => {
    const { pages } = await list((n) => n + 1, [0]);
    expect(await failure(readPages(pages()))).toMatchObject({ code: 'http-forbidden' });
  });

  test('nobody reads on is not asked for', async () => {
    const { server, pages } = await list((n) => n + 1);
    for await (const page of pages()) if (page.items.includes(1)) break;
    expect(server.requests).toHaveLength(2);
  });
});
