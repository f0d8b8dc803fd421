import { describe, expect, it, test } from 'vitest';
import type { Context } from '../../providers/types.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { parsed } from '../../src/egress/address.ts';
import { configuredLists, isOwn } from '../../src/egress/configured.ts';
import { setOf } from '../../src/egress/set.ts';
import { contextOf } from '../helpers/context.ts';
import { growth } from '../helpers/growth.ts';
import { memoryTree } from '../helpers/memory-tree.ts';
import { serve } from '../net/server.ts';

async function read(
  list: string,
  files: Readonly<Record<string, string>> = {},
  part: Partial<Context> = {},
) {
  const text = `allowlists:\n  - { name: Acme, ${list} }\n  - { name: Other, entries: [192.0.2.1] }\n`;
  const { allowlists } = parseConfig({ file: 'envparity.yaml', text, under: [] }, []);
  const source = configuredLists(allowlists.filter(isOwn));
  const found = await source.read(contextOf(memoryTree(files), part), []);
  const [acme, other] = found.allowlists;
  expect(other).toMatchObject({ title: 'Other', sight: 'complete' });
  return { acme, codes: found.problems.map(({ code }) => code), found };
}

const online = { offline: false };
const ranges = (of: Awaited<ReturnType<typeof read>>) =>
  of.acme?.entries.map(({ range, note }) => (note === undefined ? range : `${range} ${note}`));

describe('a file', () => {
  it('has one entry in a line, with notes, comments and any line end', async () => {
    const text = '# Acme\r\n203.0.113.9\r\n\r\n 203.0.113.0/28 # gateway # 2\r\n2001:DB8::1';
    const of = await read('file: acme.txt', { 'acme.txt': text });
    expect(ranges(of)).toEqual(['203.0.113.9', '203.0.113.0/28 gateway # 2', '2001:db8::1']);
    expect(of.acme).toMatchObject({ id: 'config Acme', sight: 'complete' });
    expect(of.acme?.entries[1]?.place).toEqual({ file: 'acme.txt', line: 4, column: 1 });
    expect(of.codes).toEqual([]);
  });

  it('may be a list of JSON', async () => {
    const of = await read('file: acme.json', { 'acme.json': ' ["203.0.113.9", "2001:db8::/32"]' });
    expect(ranges(of)).toEqual(['203.0.113.9', '2001:db8::/32']);
  });

  it('is partly known where an entry is none', async () => {
    const of = await read('file: a.txt', { 'a.txt': '203.0.113.9\n1.2.3\nacme.example\n' });
    expect(ranges(of)).toEqual(['203.0.113.9']);
    expect(of.acme).toMatchObject({ sight: 'partial', why: expect.any(String) });
    expect(of.found.problems).toMatchObject([
      {
        message:
          '"1.2.3" has not the four parts of an IPv4 address, so that not all of a.txt is known',
        place: { file: 'a.txt', line: 2, column: 1 },
      },
      { place: { file: 'a.txt', line: 3, column: 1 } },
    ]);
  });

  it('that is something else altogether is a few problems, not thousands', async () => {
    const of = await read('file: a.html', { 'a.html': '<p>\n'.repeat(10_000) });
    expect(of.acme).toMatchObject({ sight: 'partial', entries: [] });
    expect(of.found.problems).toHaveLength(6);
    expect(of.found.problems.at(-1)?.message).toBe('a.html has 9995 more such entries');
  });

  test.each([
    ['is not there', 'file: gone.txt', 'allowlist-missing'],
    ['begins as JSON and is none', 'file: broken.json', 'allowlist-not-json'],
  ])('that %s is not known at all', async (_, list, code) => {
    const of = await read(list, { 'broken.json': '["203.0.113.9"' });
    expect(of.acme).toMatchObject({ sight: 'none', entries: [], why: expect.any(String) });
    expect(of.codes).toEqual([code]);
  });

  it('of 200,000 entries is read and sorted in time that grows with it', async () => {
    const readList = async (length: number) => {
      const lines = Array.from({ length }, (_, index) => {
        const [a, b] = [index >> 8, index & 255];
        return `11.${a >> 8}.${a & 255}.${b}/31`;
      });
      const of = await read('file: a.txt', { 'a.txt': lines.join('\n') });
      expect(of.acme?.entries).toHaveLength(length);
      expect(setOf(parsed(of.acme?.entries ?? [])).ipv4).toHaveLength(1);
    };
    expect(await growth(readList, [25_000, 200_000])).toBeLessThan(4);
  });
});

describe('an address', () => {
  it('is asked without a token, and its query is told to nobody', async () => {
    const server = await serve((_, response) => response.end('203.0.113.9 # one\n'));
    const url = `${server.url}/ips?key=aBcDeF`;
    const of = await read(`url: "${url}"`, {}, { ...online, env: { ACME_TOKEN: 't' } });
    expect(ranges(of)).toEqual(['203.0.113.9 one']);
    expect(
      server.requests.map(({ url: asked, headers }) => [asked, headers.authorization]),
    ).toEqual([['/ips?key=aBcDeF', undefined]]);
    expect(JSON.stringify(of.found)).not.toContain('aBcDeF');
  });

  test.each([
    ['a login page', 'http-refused', (): [number, string] => [403, '<html>']],
    ['more than any list', 'http-too-large', (): [number, string] => [200, '#'.repeat(9e6)]],
  ])('that answers with %s is not known', async (_, code, answer) => {
    const server = await serve((_request, response) => {
      const [status, body] = answer();
      response.writeHead(status).end(body);
    });
    const of = await read(`url: "${server.url}"`, {}, online);
    expect(of.acme).toMatchObject({ sight: 'none', entries: [] });
    expect(of.codes).toEqual([code]);
  });

  test.each<[string, Partial<Context>, string]>([
    ['offline', { offline: true }, 'offline'],
    ['in a pull request', { ...online, pullRequest: true }, 'allowlist-not-fetched'],
  ])('is not asked %s', async (_, part, code) => {
    const server = await serve((_request, response) => response.end('203.0.113.9'));
    const of = await read(`url: "${server.url}"`, {}, part);
    expect(of.acme).toMatchObject({ sight: 'none', entries: [] });
    expect(of.codes).toEqual([code]);
    expect(server.requests).toEqual([]);
  });
});
