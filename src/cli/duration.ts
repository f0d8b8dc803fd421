import { repeated } from '../config/repeat.ts';
import { UserError } from '../errors.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/**
 * A length of time such as `24h`, in milliseconds.
 *
 * @throws UserError `wrong-use`
 */
export function durationOf(text: string, option: string): number {
  const [, count = '', unit = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const size = UNITS.get(unit);
  if (size !== undefined) return Number(count) * size;
  throw new UserError('wrong-use', `${repeated(text, [], 'that')} is no value of --${option}`, {
    hint: 'Write a number and s, m, h or d, such as 24h',
  });
}
