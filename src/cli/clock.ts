import { UserError } from '../errors.ts';

/**
 * The one time of a run: `SOURCE_DATE_EPOCH` where it is set, so that a run can be repeated.
 * https://reproducible-builds.org/specs/source-date-epoch/
 *
 * @throws UserError `invalid-date`
 */
export function clock(env: Readonly<Record<string, string | undefined>>): Date {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return new Date();
  const date = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (Number.isNaN(date.getTime())) {
    throw new UserError('invalid-date', 'SOURCE_DATE_EPOCH is no number of seconds', {
      hint: 'Unset it, or set it to seconds since 1970',
    });
  }
  return date;
}
