import { expect, test } from 'vitest';
import { visible, visibleJson, visibleLines } from '../../src/report/escape.ts';
import { fc } from '../helpers/property.ts';

test.each([
  ['plain äöü 漢字 🎉', 'plain äöü 漢字 🎉'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
  ['\u009b31m', '\\x9b31m'],
  ['\u001b]8;;http://x\u0007link', '\\x1b]8;;http://x\\x07link'],
  ['a\u202eb\u2066c\u200f', 'a\\u{202e}b\\u{2066}c\\u{200f}'],
  ['zero\u200bwidth\ufeff\u00ad', 'zero\\u{200b}width\\u{feff}\\xad'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['filler\u3164', 'filler\\u{3164}'],
  ['lone\ud800', 'lone\\u{d800}'],
  ['\u0000\u007f\b', '\\x00\\x7f\\x08'],
])('%j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test('whatever the text, nothing that controls a terminal is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});

test('line breaks of our own stay', () => {
  expect(visibleLines('a\nb\u001b')).toBe('a\nb\\x1b');
});

test('JSON keeps its meaning and its own line breaks', () => {
  const value = { file: 'a\u009b31m\u202eb\u{e0001}c\u001b\n' };
  const json = visibleJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/[^\n -~]/u);
});

test('no text is longer than a person reads', () => {
  expect(visible('x'.repeat(2_000_000))).toBe(`${'x'.repeat(2000)}…`);
});
