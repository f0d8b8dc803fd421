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
    expect(key(text).ids).toEqual(key(HEX).ids);
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
    ['a passphrase', 'correct horse battery staple, correct horse', 'holds more than 2 keys'],
    [
      'words that happen to be base64',
      'correcthorsebatterystaplecorrecthorsebattery',
      'is not random',
    ],
    ['words in a row', 'correct-horse.battery', 'is neither base64 nor hexa'],
    ['zeros', '0'.repeat(64), 'is not random'],
    ['a pattern', '0123456789abcdef'.repeat(4), 'is not random'],
  ])('%s is refused, with how to make one', (_, text, why) => {
    expect(() => keyOf({ ENVPARITY_KEY: text })).toThrow(
      expect.objectContaining({
        code: 'weak-key',
        message: expect.stringContaining(why),
        hint: expect.stringContaining('envparity key'),
      }),
    );
    expect(() => keyOf({ ENVPARITY_KEY: text })).not.toThrow(text.slice(0, 6));
  });

  test('every random key is taken', () => {
    for (let count = 0; count < 5_000; count++) {
      const bytes = randomBytes(32);
      expect(key(bytes.toString('base64')).ids).toEqual(key(bytes.toString('hex')).ids);
    }
  });
});

describe('digests', () => {
  test('equal values have one digest, under one key', () => {
    const value = 'a value long enough';
    expect(key(HEX).digest(value)).toEqual(key(BASE64).digest(value));
    const [digest, ...more] = Object.values(key(HEX).digest(value) ?? {});
    expect([digest, more]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), []]);
    const other = key(randomBytes(32).toString('hex'));
    expect(Object.values(other.digest(value) ?? {})).not.toContain(digest);
    expect(other.ids).not.toEqual(key(HEX).ids);
  });

  test.each(['', 'true', '3000', 'production', 'hunter2', 'aaaaaaaaaaaaaaaaaaaa', '000000000000'])(
    'none of what can be found by trying: %j',
    (value) => {
      expect(key(HEX).digest(value)).toBeUndefined();
    },
  );

  test('one purpose never gives what another does', () => {
    const { sign, digest, ids } = key(HEX);
    const [id = ''] = ids;
    const text = 'the same text for both';
    expect(sign(text, 'snapshot')[id]?.startsWith(digest(text)?.[id] ?? '')).toBe(false);
    expect(sign('', 'snapshot')[id]?.startsWith(id)).toBe(false);
  });

  test('only the right signature is taken', () => {
    const { ids, sign, verify } = key(HEX);
    const [id = ''] = ids;
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 63 }), (text, at) => {
        const right = sign(text, 'snapshot')[id] ?? '';
        const flipped = right[at] === '0' ? '1' : '0';
        expect(verify(text, { [id]: right }, 'snapshot')).toBe(true);
        expect(
          verify(text, { [id]: right.slice(0, at) + flipped + right.slice(at + 1) }, 'snapshot'),
        ).toBe(false);
        expect(verify(`${text}x`, { [id]: right }, 'snapshot')).toBe(false);
        expect(verify(text, { [id]: right.slice(0, at) }, 'snapshot')).toBe(false);
      }),
    );
  });

  test('nothing shows the key', () => {
    const shown = JSON.stringify(key(HEX)) + String(Object.values(key(HEX)));
    expect(shown).not.toContain(HEX.slice(0, 6));
  });
});

describe('two keys, while a project changes its own', () => {
  const OLD = HEX;
  const NEW = '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752';
  const value = 'a value long enough';

  test.each([
    ['a comma', `${OLD},${NEW}`],
    ['a comma and a blank', `${OLD}, ${NEW}`],
    ['a line each', `${OLD}\n${NEW}\n`],
    ['the other order', `${NEW} ${OLD}`],
    ['one of them twice in two forms is one', `${NEW} ${NEW.toUpperCase()}`, [NEW]],
  ])('%s', (_, text, keys = [OLD, NEW]) => {
    const each = keys.map((one) => key(one));
    expect(key(text).ids).toEqual(each.flatMap(({ ids }) => ids).sort());
    for (const { digest, sign } of each) {
      expect(key(text).digest(value)).toMatchObject(digest(value) ?? {});
      expect(key(text).sign(value, 'snapshot')).toMatchObject(sign(value, 'snapshot'));
    }
  });

  test('both have to be strong, and there is no third', () => {
    const refused = (text: string, message: string) =>
      expect(() => key(text)).toThrow(
        expect.objectContaining({ code: 'weak-key', message: expect.stringContaining(message) }),
      );
    refused(`${OLD},${'0'.repeat(64)}`, 'is not random');
    refused(`${OLD},${NEW},${BASE64}`, 'holds more than 2 keys');
  });

  test('every signature of a key that is held has to be right', () => {
    const both = key(`${OLD},${NEW}`);
    const signed = both.sign(value, 'snapshot');
    const [[id = '', hmac = ''] = []] = Object.entries(signed);
    const wrong = { ...signed, [id]: `${hmac.slice(1)}${hmac.at(0) === '0' ? '1' : '0'}` };
    expect(both.verify(value, signed, 'snapshot')).toBe(true);
    expect(key(OLD).verify(value, both.sign(value, 'snapshot'), 'snapshot')).toBe(true);
    expect(both.verify(value, key(OLD).sign(value, 'snapshot'), 'snapshot')).toBe(true);
    expect(both.verify(value, wrong, 'snapshot')).toBe(false);
    expect(both.verify(value, signed, 'observation')).toBe(false);
    expect(key(OLD).verify(value, key(NEW).sign(value, 'snapshot'), 'snapshot')).toBeUndefined();
    expect(key(OLD).verify(value, {}, 'snapshot')).toBeUndefined();
  });
});
