import { createContext, Script } from 'node:vm';
import { UserError } from '../errors.ts';

/** No variable that a pattern could describe is longer; of longer values only this much is tested. */
const MAX_TESTED_LENGTH = 4096;

/** A test takes microseconds; only a pattern that backtracks without end comes here. */
const TIMEOUT_MS = 200;

/**
 * A pattern of the configuration as a test of a value.
 *
 * JavaScript's engine can backtrack for years on a short value, so the test runs under the
 * deadline that V8 offers: https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options
 *
 * @param variable the name or glob that it is for; a pattern can spell out a value, so it is not shown
 * @throws UserError `pattern-too-slow` from the test, with no part of the value in it
 */
export function compilePattern(pattern: string, variable: string): (value: string) => boolean {
  const sandbox = createContext(Object.assign(Object.create(null), { pattern, value: '' }));
  const script = new Script('new RegExp(pattern, "u").test(value)');
  return (value) => {
    sandbox.value = value.slice(0, MAX_TESTED_LENGTH);
    try {
      return script.runInContext(sandbox, { timeout: TIMEOUT_MS }) === true;
    } catch (error) {
      throw new UserError(
        'pattern-too-slow',
        `the pattern that the configuration has for ${variable} takes too long`,
        {
          hint: 'Avoid repetitions inside repetitions, such as `(a+)+`',
          cause: error,
        },
      );
    } finally {
      sandbox.value = '';
    }
  };
}

/** Why a text is no regular expression; nothing where it is one. */
export function patternMistake(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(': ').at(-1) : undefined;
    return `is not a regular expression (${(reason ?? 'unknown reason').toLowerCase()})`;
  }
}
