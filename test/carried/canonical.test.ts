import { expect, test } from 'vitest';
import { canonical } from '../../src/carried/canonical.ts';
import { fc } from '../helpers/property.ts';

test('keys are sorted by code units, as https://www.rfc-editor.org/rfc/rfc8785#section-3.2.3 shows', () => {
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const data = Object.fromEntries(keys.map((key) => [key, 0]));
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
  const members = sorted.map((key) => `${JSON.stringify(key)}:0`);
  expect(canonical(data)).toBe(`{${members.join(',')}}`);
});

test('it says the same as the data, and the order of keys makes no difference', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const data: unknown = JSON.parse(text);
      const once = canonical(data);
      expect(canonical(JSON.parse(once))).toBe(once);
      expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test('what is not set is left out, and a key like any other is one', () => {
  expect(canonical({ b: undefined, a: JSON.parse('{"__proto__":1}') })).toBe(
    '{"a":{"__proto__":1}}',
  );
});

test('what nests without end is no snapshot', () => {
  expect(() => canonical(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)))).toThrow(RangeError);
});
