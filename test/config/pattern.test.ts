import { expect, test } from 'vitest';
import { compilePattern } from '../../src/config/pattern.ts';
import { UserError } from '../../src/errors.ts';

test.each([
  ['^sk_', 'sk_1', true],
  ['^sk_', 'pk_1', false],
  ['^(?!.*test).+$', 'live', true],
  ['^(?!.*test).+$', 'a test', false],
  ['^\\p{L}+$', 'größe', true],
  ['constructor', 'x', false],
])('%s on %s is %s', (pattern, value, expected) => {
  expect(compilePattern(pattern, 'NAME')(value)).toBe(expected);
});

test.each(['(a+)+$', '(a|a)*$', '^(.*?,){25}P'])(
  '%s cannot hang, and no value is told',
  (pattern) => {
    const value = pattern.includes(',') ? '1,'.repeat(40) : `${'a'.repeat(60)}!`;
    try {
      compilePattern(pattern, 'NAME')(value);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect(String(error)).toContain('for NAME takes too long');
      expect(String(error)).not.toContain(value);
      expect(String(error)).not.toContain(pattern);
    }
  },
);

test('only the head of a long value is tested', () => {
  expect(compilePattern('b', 'NAME')(`${'a'.repeat(4096)}b`)).toBe(false);
});
