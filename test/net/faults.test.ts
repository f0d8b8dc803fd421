import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BODY, clientOf, failure, getItem, TOKEN } from './client.ts';
import { deadPort, inTurn, json, serve } from './server.ts';

const fine = json({ ok: 'yes' });
const status = (code: number, body: unknown = { message: BODY }, headers = {}) =>
  json(body, headers, code);

/** A body of another kind, or under another type, than JSON. */
function raw(body: string | Buffer, headers: Record<string, string> = {}, code = 200) {
  const listener: RequestListener = (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
  return listener;
}

const reset: RequestListener = (request) => request.socket.resetAndDestroy();
const cutByLength: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write(`{"ok":"${BODY}`, () => response.destroy());
};
const cutChunk: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write(`{"ok":"${BODY}`, () => response.destroy());
};
const silent: RequestListener = () => undefined;
const dripping: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};
const flooding: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(1 << 20, ' ');
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', pour);
  pour();
};

/** Only these have to be given up. */
const hangs = (fault: RequestListener) => fault === silent || fault === dripping;

describe('what another attempt may mend', () => {
  test.each<[string, RequestListener]>([
    ['500', status(500)],
    ['502', raw('<html>', { 'content-type': 'text/html' }, 502)],
    ['503', status(503)],
    ['504', status(504)],
    ['408', status(408)],
    ['429', status(429)],
    ['429 that asks for no time', status(429, {}, { 'retry-after': '0' })],
    ['a reset connection', reset],
    ['a body cut off before its length', cutByLength],
    ['a body cut off between chunks', cutChunk],
    ['no answer', silent],
    ['a body that drips', dripping],
  ])('%s', async (_, fault) => {
    const server = await serve(inTurn(fault, fault, fine));
    const api = clientOf(server.url, { limits: { requestMs: hangs(fault) ? 1000 : 30_000 } });
    expect(await getItem(api)).toEqual({ ok: 'yes' });
    expect(server.requests).toHaveLength(3);
  });
});

describe('what stays as it is', () => {
  test.each<[string, RequestListener, number, object]>([
    ['500', status(500), 3, { code: 'http-server', status: 500 }],
    ['503', status(503), 3, { code: 'http-server', status: 503 }],
    ['501', status(501), 1, { code: 'http-server', status: 501 }],
    ['429', status(429), 3, { code: 'http-rate-limited', status: 429 }],
    ['400', status(400), 1, { code: 'http-refused', status: 400 }],
    ['401', status(401), 1, { code: 'http-unauthorized', status: 401 }],
    ['403', status(403), 1, { code: 'http-forbidden', status: 403 }],
    ['404', status(404), 1, { code: 'http-not-found', status: 404 }],
    ['410', status(410), 1, { code: 'http-not-found', status: 410 }],
    ['422', status(422), 1, { code: 'http-refused', status: 422 }],
    ['304', raw('', {}, 304), 1, { code: 'http-redirect', status: 304 }],
    ['a reset connection', reset, 3, { code: 'http-network', status: undefined }],
    ['half a page', cutByLength, 3, { code: 'http-network' }],
    ['half a chunked page', cutChunk, 3, { code: 'http-network' }],
    ['no answer', silent, 3, { code: 'http-timeout' }],
    ['a body that drips', dripping, 3, { code: 'http-timeout' }],
    [
      'a web page with 200',
      raw(`<html>${BODY}`, { 'content-type': 'text/html; charset=utf-8' }),
      1,
      { code: 'http-invalid-answer', status: 200, message: expect.stringContaining('a web page') },
    ],
    [
      'JSON as text',
      raw('{"ok":"1"}', { 'content-type': 'text/plain' }),
      1,
      invalid('not declared'),
    ],
    ['no type', raw('{"ok":"1"}', { 'content-type': '' }), 1, invalid('no declared type')],
    ['half of the JSON', raw(`{"ok":"${BODY}`), 1, invalid('not whole JSON')],
    ['nothing', raw(''), 1, invalid('not whole JSON')],
    ['204', raw('', {}, 204), 1, { code: 'http-invalid-answer', status: 204 }],
    ['no UTF-8', raw(Buffer.from('{"ok":"\xe4"}', 'latin1')), 1, invalid('not UTF-8')],
    ['another shape', json({ ok: [BODY] }), 1, invalid('/ok must be string')],
    ['a prototype', raw(`{"__proto__":{"ok":"${BODY}"}}`), 1, invalid('another shape')],
    ['endless nesting', raw('['.repeat(4_000_000)), 1, { code: 'http-invalid-answer' }],
    ['deep nesting', raw('['.repeat(2e6) + ']'.repeat(2e6)), 1, invalid('another shape')],
    ['a body without end', flooding, 1, { code: 'http-too-large', status: 200 }],
    [
      'a length beyond the limit',
      raw('{}', { 'content-length': String(2 ** 40) }),
      1,
      { code: 'http-too-large' },
    ],
    [
      'little that unpacks to much',
      raw(gzipSync(Buffer.alloc(64 << 20)), { 'content-encoding': 'gzip' }),
      1,
      { code: 'http-too-large' },
    ],
    [
      'no gzip where it says so',
      raw('{}', { 'content-encoding': 'gzip' }),
      3,
      { code: 'http-network' },
    ],
    ['a token as its code', status(403, { error: { code: TOKEN } }), 1, { vendorCode: undefined }],
    [
      'a code of its own',
      status(403, { error: { code: 'not_you' } }),
      1,
      { vendorCode: 'not_you' },
    ],
    [
      'words as its code',
      status(403, { error: { code: '::error::x' } }),
      1,
      { vendorCode: undefined },
    ],
  ])('%s', async (_, fault, requests, expected) => {
    const server = await serve(fault);
    const requestMs = hangs(fault) ? 100 : 30_000;
    const error = await failure(getItem(clientOf(server.url, { limits: { requestMs } })));
    expect(error).toMatchObject(expected);
    expect(server.requests).toHaveLength(requests);
  });
});

function invalid(part: string) {
  return { code: 'http-invalid-answer', message: expect.stringContaining(part) };
}

test('what is packed, begins with a mark of order or has a type of its own is read', async () => {
  const packed = raw(gzipSync('{"ok":"yes"}'), { 'content-encoding': 'gzip' });
  const marked = raw('\uFEFF{"ok":"yes"}');
  const typed = raw('{"ok":"yes"}', { 'content-type': 'Application/vnd.acme+JSON; charset=utf-8' });
  for (const listener of [packed, marked, typed])
    expect(await getItem(clientOf((await serve(listener)).url))).toEqual({ ok: 'yes' });
});

test('a message says what, where and what next', async () => {
  const server = await serve(status(403, { error: { code: 'forbidden' } }));
  const error = await failure(getItem(clientOf(server.url)));
  expect(error.message).toBe(
    `127.0.0.1:${server.port}/v1/item answered 403 (forbidden): the token may not see this`,
  );
  expect(error.hint).toBe('Use a token of Acme that may read this');
});

test('404 is nothing where nothing may be there; anything else stays an error', async () => {
  const api = clientOf((await serve(inTurn(status(404), status(403)))).url);
  const find = () => api.find(['item'], { validate: validateNothing });
  expect(await find()).toBeUndefined();
  expect(await failure(find())).toMatchObject({ code: 'http-forbidden' });
});

const validateNothing = Object.assign((_: unknown): _ is never => false, { errors: null });

test('no server at all', async () => {
  const gone = clientOf(`http://127.0.0.1:${await deadPort()}`);
  expect(await failure(getItem(gone))).toMatchObject({
    code: 'http-network',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});
