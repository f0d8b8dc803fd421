import { expect, test } from 'vitest';
import { failureText } from '../../src/cli/failure.ts';
import { UserError } from '../../src/errors.ts';

test('what the user can mend is the cause and the next step', () => {
  const error = new UserError('x', 'a\u001b[31m\n  b', { hint: 'do\nthis' });
  expect(failureText(error, false)).toBe('error: a\\x1b[31m\n  b\n  do\\nthis\n');
});

test.each([false, true])('a defect tells nothing of its message, with --debug %s', (debug) => {
  const error = new TypeError('canary\n    at canary (x)', { cause: new Error('canary') });
  const text = failureText(error, debug);
  expect(text).toMatch(/^error: This is a defect in envparity \S+ \(TypeError\); please report it/);
  expect(text.includes('failure.test.ts')).toBe(debug);
  expect(text).not.toContain('canary');
});

test.each(['canary', undefined, { message: 'canary' }])('whatever is thrown: %j', (thrown) => {
  expect(failureText(thrown, true)).not.toContain('canary');
});
