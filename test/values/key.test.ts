import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Key, keyOf } from '../../src/values/key.ts';
import { fc } from '../helpers/property.ts';

const HEX = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const BASE64 = 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=';

function key(text: string): Key {
  const found = keyOf({ ENVPARITY_KEY: text });
  if (found === undefined) throw new Error('There is no key');
  return found;
}

describe('which keys are taken', () => {
  test.each([
    ['hexadecimal', HEX],
    ['hexadecimal in capitals', HEX.toUpperCase()],
    ['base64', BASE64],
    ['base64 without padding', BASE64.replace('=', '')],
    ['base64url', BASE64.replaceAll('+', '-').replaceAll('/', '_')],
    ['with the line end that a file adds', `${BASE64}\n`],
  ])('%s', (_, text) => {
    expect(key(text).id).toBe(key(HEX).id);
  });

  test.each([
    ['absent', undefined],
    ['empty', ''],
    ['blank', ' \n'],
  ])('%s is none', (_, text) => {
    expect(keyOf({ ENVPARITY_KEY: text })).toBeUndefined();
  });

  test.each([
    ['short', 'c2hvcnQgYnV0IEJhc2U2NA==', 'has fewer than 32 bytes'],
    ['31 bytes', HEX.slice(2), 'has fewer than 32 bytes'],
    ['a passphrase', 'correct horse battery staple, correct horse', 'is neither base64 nor hexa'],
    [
      'words that happen to be base64',
      'correcthorsebatterystaplecorrecthorsebattery',
      'is not random',
    ],
    ['zeros', '0'.repeat(64), 'is not random'],
    ['a pattern', '0123456789abcdef'.repeat(4), 'is not random'],
  ])('%s is refused, with how to make one', (_, text, why) => {
    expect(() => keyOf({ ENVPARITY_KEY: text })).toThrow(
      expect.objectContaining({
        code: 'weak-key',
        message: expect.stringContaining(why),
        hint: expect.stringContaining('openssl rand -base64 32'),
      }),
    );
    expect(() => keyOf({ ENVPARITY_KEY: text })).not.toThrow(text.slice(0, 6));
  });

  test('every random key is taken', () => {
    for (let count = 0; count < 5_000; count++) {
      const bytes = randomBytes(32);
      expect(key(bytes.toString('base64')).id).toBe(key(bytes.toString('hex')).id);
    }
  });
});

describe('digests', () => {
  test('equal values have one digest, under one key', () => {
    const value = 'a value long enough';
    expect(key(HEX).digest(value)).toEqual(key(BASE64).digest(value));
    expect(key(HEX).digest(value)?.hmac).toMatch(/^[0-9a-f]{32}$/);
    const other = key(randomBytes(32).toString('hex'));
    expect(other.digest(value)?.hmac).not.toBe(key(HEX).digest(value)?.hmac);
    expect(other.id).not.toBe(key(HEX).id);
  });

  test.each(['', 'true', '3000', 'production', 'hunter2', 'aaaaaaaaaaaaaaaaaaaa', '000000000000'])(
    'none of what can be found by trying: %j',
    (value) => {
      expect(key(HEX).digest(value)).toBeUndefined();
    },
  );

  test('one purpose never gives what another does', () => {
    const { sign, digest, id } = key(HEX);
    const text = 'the same text for both';
    expect(sign(text).startsWith(digest(text)?.hmac ?? '')).toBe(false);
    expect(sign('').startsWith(id)).toBe(false);
  });

  test('only the right signature is taken', () => {
    const { sign, verify } = key(HEX);
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 63 }), (text, at) => {
        const right = sign(text);
        const flipped = right[at] === '0' ? '1' : '0';
        expect(verify(text, right)).toBe(true);
        expect(verify(text, right.slice(0, at) + flipped + right.slice(at + 1))).toBe(false);
        expect(verify(`${text}x`, right)).toBe(false);
        expect(verify(text, right.slice(0, at))).toBe(false);
      }),
    );
  });

  test('nothing shows the key', () => {
    const shown = JSON.stringify(key(HEX)) + String(Object.values(key(HEX)));
    expect(shown).not.toContain(HEX.slice(0, 6));
  });
});
