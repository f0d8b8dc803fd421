import { describe, expect, test } from 'vitest';
import { addressOf, resourceUrl } from '../../src/net/address.ts';
import { openFetch } from '../../src/net/fetch.ts';
import { clientOf, failure, getItem, HEADER, QUERY, TOKEN } from './client.ts';
import { json, serve } from './server.ts';

const fine = json({ ok: 'yes' });
const to = (location: string, status = 302) => json({}, { location }, status);
const service = { title: 'Acme', variable: 'ACME', fallback: 'https://api.acme.test/base' };

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%i within the origin is followed', async (status) => {
    const server = await serve((request, response) => {
      const moved = request.url?.startsWith('/v1/item') === true;
      (moved ? to('/repositories/42/item?x=1', status) : fine)(request, response);
    });
    expect(await getItem(clientOf(server.url))).toEqual({ ok: 'yes' });
    expect(server.requests.map(({ url }) => url)).toEqual([
      `/v1/item?q=${QUERY}`,
      '/repositories/42/item?x=1',
    ]);
    expect(server.requests[1]?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
  });

  test.each([
    ['another port', (port: number) => `http://127.0.0.1:${port}/`],
    ['another name of the host', (port: number) => `http://localhost:${port}/`],
    ['another host without a scheme', (port: number) => `//localhost:${port}/`],
    ['a name with a user', (port: number) => `http://127.0.0.1@localhost:${port}/`],
  ])('to %s is not followed, and nothing arrives there', async (_, elsewhere) => {
    const trap = await serve(fine);
    const server = await serve(to(elsewhere(trap.port)));
    const error = await failure(getItem(clientOf(server.url)));
    expect(error).toMatchObject({ code: 'http-redirect' });
    expect(error.message).not.toContain(String(trap.port));
    expect(server.requests).toHaveLength(1);
    expect(trap.requests).toEqual([]);
  });

  test('to the same host by another protocol is not followed', async () => {
    const server = await serve(to('https://127.0.0.1/'));
    expect(await failure(getItem(clientOf(server.url)))).toMatchObject({ code: 'http-redirect' });
  });

  test.each([
    ['to itself', to('/v1/item'), 6],
    ['to no address', to('http://['), 1],
    ['to a script', to('javascript:1'), 1],
    ['to a file', to('file:///etc/passwd'), 1],
    ['to nowhere', json({}, {}, 302), 1],
  ])('%s is an error', async (_, listener, requests) => {
    const server = await serve(listener);
    expect(await failure(getItem(clientOf(server.url)))).toMatchObject({ code: 'http-redirect' });
    expect(server.requests).toHaveLength(requests);
  });

  test('is an answer for who asks for it, and nothing arrives there', async () => {
    const trap = await serve(fine);
    const server = await serve(to(`${trap.url}/blob?sig=1`));
    const send = openFetch(addressOf(service, { ACME: server.url }), outside());
    const { status, headers } = await send(`${server.url}/zip`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, `${trap.url}/blob?sig=1`]);
    expect(trap.requests).toEqual([]);
  });

  test('of what is no GET is not followed', async () => {
    const server = await serve(to('/elsewhere', 307));
    const send = openFetch(addressOf(service, { ACME: server.url }), outside());
    const request = send(`${server.url}/issues`, { method: 'POST', body: '{}' });
    expect(await failure(request)).toMatchObject({ code: 'http-redirect' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('one owner of a token', () => {
  test('an address outside the origin is not asked', async () => {
    const trap = await serve(fine);
    const server = await serve(fine);
    const send = openFetch(addressOf(service, { ACME: server.url }), outside());
    const request = send(`${trap.url}/next`, { headers: { authorization: TOKEN } });
    expect(await failure(request)).toMatchObject({ code: 'http-foreign-host' });
    expect(trap.requests).toEqual([]);
  });

  test('the token and the headers go to the service', async () => {
    const server = await serve(fine);
    await getItem(clientOf(server.url));
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      'x-acme': HEADER,
      accept: 'application/json',
      'user-agent': 'envparity',
    });
  });

  test.each([
    '',
    ' ',
    `${TOKEN}\n`,
    `"${TOKEN}\u00e9"`,
    `${TOKEN}\r\nx: y`,
    `${TOKEN}\0`,
    'a\u2028b',
  ])('a token that is none is never sent or shown: %j', async (token) => {
    const server = await serve(fine);
    const open = async () => getItem(clientOf(server.url, { token }));
    expect(await failure(open())).toMatchObject({ code: 'http-token' });
    expect(server.requests).toEqual([]);
  });

  test('what Octokit would put into a header neither', async () => {
    const server = await serve(fine);
    const send = openFetch(addressOf(service, { ACME: server.url }), outside());
    const request = send(server.url, { headers: { authorization: `${TOKEN}\nx` } });
    expect(await failure(request)).toMatchObject({ code: 'http-token' });
  });
});

test('offline nothing is connected', async () => {
  const server = await serve(fine);
  const error = await failure(getItem(clientOf(server.url, { offline: true })));
  expect(error).toMatchObject({ code: 'offline' });
  expect(server.requests).toEqual([]);
});

describe('an address', () => {
  test.each([
    [undefined, 'https://api.acme.test/base'],
    ['', 'https://api.acme.test/base'],
    [' https://ghe.corp/api/v3/ ', 'https://ghe.corp/api/v3/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://127.8.9.1', 'http://127.8.9.1/'],
    ['http://localhost:1', 'http://localhost:1/'],
    ['http://[::1]:3000', 'http://[::1]:3000/'],
    // An address in one number is the same as in four.
    ['http://2130706433/', 'http://127.0.0.1/'],
  ])('%j is taken', (value, expected) => {
    expect(addressOf(service, { ACME: value }).base.href).toBe(expected);
  });

  test.each([
    'acme',
    'ftp://acme.test',
    'file:///etc/passwd',
    'javascript:1',
    'http://api.acme.test',
    'http://127.0.0.1.acme.test',
    'http://localhost.acme.test',
    'http://169.254.169.254',
    `https://user:${TOKEN}@acme.test`,
    `https://acme.test/?key=${TOKEN}`,
    'https://acme.test/#x',
  ])('%s is refused', async (value) => {
    const open = async () => clientOf(value);
    expect(await failure(open())).toMatchObject({ code: 'http-address' });
  });

  const address = addressOf(service, {});
  test.each([
    [['v1', 'a/b'], 'https://api.acme.test/base/v1/a%2Fb'],
    [['v1', 'a?b#c&d=e'], 'https://api.acme.test/base/v1/a%3Fb%23c%26d%3De'],
    [['%2e%2e', 'x'], 'https://api.acme.test/base/%252e%252e/x'],
    [['...', '\0\n\u202e'], 'https://api.acme.test/base/.../%00%0A%E2%80%AE'],
    [['\\..\\x'], 'https://api.acme.test/base/%5C..%5Cx'],
    [['@evil.test', ':80'], 'https://api.acme.test/base/%40evil.test/%3A80'],
    [['__proto__'], 'https://api.acme.test/base/__proto__'],
  ])('a segment stays a segment: %j', (path, expected) => {
    expect(resourceUrl(address, path, {}).href).toBe(expected);
  });

  test.each(['', '.', '..', '\ud800'])('%j is no segment', async (segment) => {
    const make = async () => resourceUrl(address, ['v1', segment], {});
    expect(await failure(make())).toMatchObject({ code: 'http-path' });
  });

  test('a query holds what is given and nothing else', () => {
    const url = resourceUrl(address, ['x'], { a: 'b&c', limit: 3, all: true, none: undefined });
    expect(url.search).toBe('?a=b%26c&limit=3&all=true');
  });
});

function outside() {
  return { env: {}, offline: false, signal: new AbortController().signal };
}
