import { describe, expect, test } from 'vitest';
import { HttpError } from '../../src/net/errors.ts';
import { fc } from '../helpers/property.ts';
import { clientOf, failure, getItem } from './client.ts';
import { serveBytes } from './server.ts';

const JSON_HEAD = 'content-type: application/json\r\n';
const end = '\r\n{"ok":"yes"}';

test('an answer with any byte changed is an answer or an HttpError', async () => {
  const head = `HTTP/1.1 200 OK\r\n${JSON_HEAD}retry-after: 1\r\ncontent-length: 12\r\n`;
  const whole = Buffer.from(head + end, 'latin1');
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of list) bytes[at] = value;
      const server = await serveBytes(bytes);
      const limits = { requestMs: 300, attempts: 1 };
      const outcome = await getItem(clientOf(server.url, { limits })).catch((error) => error);
      expect(outcome instanceof HttpError || 'ok' in outcome).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Bytes instead of an answer. Whatever a server sends, the outcome is an answer or an HttpError. */
describe('an answer that is no HTTP', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'http-network'],
    ['a greeting', '220 smtp ready\r\n', 'http-network'],
    ['no version', `200 OK\r\n\r\n`, 'http-network'],
    ['bytes', '\0\x01\x02\xff\xfe\r\n\r\n', 'http-network'],
    [
      'a status beyond all',
      `HTTP/1.1 999 Odd\r\n${JSON_HEAD}content-length: 12\r\n${end}`,
      'http-invalid-answer',
    ],
    ['a status that is a word', `HTTP/1.1 abc\r\n${JSON_HEAD}${end}`, 'http-network'],
    [
      'two lengths',
      `HTTP/1.1 200 OK\r\n${JSON_HEAD}content-length: 2\r\ncontent-length: 9\r\n${end}`,
      'http-network',
    ],
    [
      'a chunk of no size',
      `HTTP/1.1 200 OK\r\n${JSON_HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`,
      'http-network',
    ],
    ['headers without end', `HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(20_000)}`, 'http-network'],
    ['a break in a header', `HTTP/1.1 200 OK\r\nx: a\0b\r\n${JSON_HEAD}${end}`, 'http-network'],
  ])('%s', async (_, bytes, code) => {
    const server = await serveBytes(Buffer.from(bytes, 'latin1'));
    const error = await failure(getItem(clientOf(server.url, { limits: { requestMs: 2000 } })));
    expect(error).toMatchObject({ code });
  });

  test.each<[string, string]>([
    ['words of any bytes after the status', 'HTTP/1.1 200 \xe4\xff\r\n'],
    [
      'hints before the answer',
      'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n',
    ],
    [
      'headers of any bytes',
      'HTTP/1.1 200 OK\r\nx-a: \xe4\xff\r\nset-cookie: a\r\nset-cookie: b\r\n',
    ],
  ])('%s do no harm', async (_, head) => {
    const bytes = Buffer.from(`${head}${JSON_HEAD}content-length: 12\r\n${end}`, 'latin1');
    const server = await serveBytes(bytes);
    expect(await getItem(clientOf(server.url))).toEqual({ ok: 'yes' });
  });
});
