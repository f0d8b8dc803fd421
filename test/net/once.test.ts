import { describe, expect, test } from 'vitest';
import { askOnce } from '../../src/net/once.ts';
import { pinnedTransport } from '../../src/net/pinned.ts';
import { selfSigned } from './certificate.ts';
import { deadPort, json, serve, serveBytes } from './server.ts';

function ask(url: string, family: 4 | 6 = 4, signal = new AbortController().signal) {
  const limits = { requestMs: 700, maxBytes: 1024 };
  return askOnce(new URL(url), { send: pinnedTransport(family), signal, ...limits });
}

/** Something that never answers, or never to the end. */
function hanging(first = '') {
  return serve((_, response) => {
    if (first !== '') response.write(first);
  });
}

test('asks with no token and no cookie, for no copy that somebody kept', async () => {
  const server = await serve(json({ ip: '192.0.32.7' }));
  expect(await ask(`${server.url}/ip?x=1`)).toEqual({
    status: 200,
    type: 'application/json',
    text: '{"ip":"192.0.32.7"}',
  });
  const [request] = server.requests;
  expect(request?.url).toBe('/ip?x=1');
  expect(request?.headers).toEqual({
    accept: 'text/plain, application/json;q=0.9',
    'cache-control': 'no-cache',
    'user-agent': 'envparity',
    host: `127.0.0.1:${server.port}`,
    connection: 'close',
  });
});

test('every question has a connection of its own', async () => {
  const ports = new Set<number | undefined>();
  const server = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('x');
  });
  for (let count = 0; count < 5; count++) await ask(server.url);
  expect(ports.size).toBe(5);
});

describe('what comes is told as it is', () => {
  test.each([204, 301, 302, 404, 500])('%i', async (status) => {
    const server = await serve((_, response) => {
      response.writeHead(status, { location: '/elsewhere' });
      response.end();
    });
    expect(await ask(server.url)).toMatchObject({ status });
    expect(server.requests).toHaveLength(1);
  });
});

describe('what gives nothing', () => {
  test.each<[string, () => Promise<{ readonly url: string }>, string]>([
    ['hangs', () => hanging(), 'did not answer within 1 s'],
    ['hangs in the middle', () => hanging('192.0.'), 'did not answer within 1 s'],
    [
      'is huge',
      () => serve((_, response) => response.end('x'.repeat(100_000))),
      'answered with far more than an address',
    ],
    [
      'never ends',
      () =>
        serve((_, response) => {
          const timer = setInterval(() => response.write('x'.repeat(100)), 1);
          response.on('close', () => clearInterval(timer));
        }),
      'answered with far more than an address',
    ],
    ['speaks no HTTP', () => serveBytes(Buffer.from('220 smtp ready\r\n')), 'could not be reached'],
    ['hangs up', () => serveBytes(Buffer.alloc(0)), 'could not be reached (ECONNRESET)'],
    [
      'is not there',
      async () => ({ url: `http://127.0.0.1:${await deadPort()}` }),
      '(ECONNREFUSED)',
    ],
    ['has a certificate of its own', () => serve(json({}), selfSigned()), 'is not trusted'],
  ])('%s', async (_, start, why) => {
    const { url } = await start();
    expect(await ask(url)).toEqual({ failure: expect.stringContaining(why) });
  });

  test('breaks off', async () => {
    const server = await serveBytes(
      Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n192.0.32.7'),
    );
    expect(await ask(server.url)).toEqual({ failure: expect.stringContaining('could not') });
  });

  test('whoever waits no longer is told at once', async () => {
    const server = await hanging();
    const controller = new AbortController();
    const asked = ask(server.url, 4, controller.signal);
    setTimeout(() => controller.abort(), 20);
    expect(await asked).toEqual({ failure: 'was not waited for' });
    expect(await ask(server.url, 4, controller.signal)).toEqual({ failure: 'was not waited for' });
  });
});
