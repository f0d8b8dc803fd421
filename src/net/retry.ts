import { HttpError } from './errors.ts';

/** How long one client may take in all, and how it tries again. */
export interface Patience {
  readonly attempts: number;
  /** Before the second attempt; doubled before each one after it. */
  readonly backoffMs: number;
  /** For all requests of a client together. */
  readonly budgetMs: number;
}

/** So that even three attempts that time out end before the deadline that a source has. */
export const PATIENCE: Patience = { attempts: 3, backoffMs: 300, budgetMs: 50_000 };

const WORTH_ANOTHER: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** What an attempt ended in: an answer that is an error, or an error without an answer. */
export type Attempt = { readonly response: Response } | { readonly error: unknown };

/**
 * How long to wait before the next attempt, in milliseconds; nothing where none is worth it, or
 * the platform wants more patience than is left.
 */
export function pauseBefore(
  attempt: Attempt,
  nth: number,
  { backoffMs }: Patience,
  leftMs: number,
): number | undefined {
  if ('error' in attempt) {
    const { error } = attempt;
    if (!(error instanceof HttpError) || !error.transient) return undefined;
  } else if (!WORTH_ANOTHER.has(attempt.response.status)) return undefined;
  // A little chance keeps clients that failed together from coming back together.
  const backoff = backoffMs * 2 ** (nth - 1) * (1 + Math.random() / 4);
  const wanted = 'response' in attempt ? wantedPause(attempt.response) : undefined;
  const pause = Math.max(backoff, wanted ?? 0);
  return pause < leftMs ? pause : undefined;
}

/**
 * What the platform asks for, in milliseconds: `Retry-After` in seconds or as a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), or the moment in `X-RateLimit-Reset`
 * in seconds since 1970 where nothing remains. Moments are taken against the clock of the platform,
 * so that a wrong one here does no harm.
 */
export function wantedPause({ status, headers }: Response): number | undefined {
  const after = headers.get('retry-after')?.trim();
  if (after !== undefined && /^\d{1,12}$/.test(after)) return Number(after) * 1000;
  const clock = Date.parse(headers.get('date') ?? '');
  const reset = headers.get('x-ratelimit-reset')?.trim() ?? '';
  const spent = status === 429 && headers.get('x-ratelimit-remaining')?.trim() === '0';
  if (after === undefined && !spent) return undefined;
  const moment = after === undefined ? seconds(reset) : dateOf(after);
  return Number.isNaN(moment - clock) ? undefined : Math.max(0, moment - clock);
}

/** The engine would also take `-5` for a date. */
function dateOf(text: string): number {
  return /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text) : Number.NaN;
}

function seconds(text: string): number {
  return /^\d{1,12}$/.test(text) ? Number(text) * 1000 : Number.NaN;
}

const UNITS = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
] as const;
const DAY_MS = 86_400_000;

/** "in 3 minutes", rounded up. */
export function spoken(ms: number): string {
  if (ms > 2 * DAY_MS) return 'in some days';
  const [unit, name] = UNITS.find(([size]) => ms > size) ?? [1000, 'second'];
  const count = Math.max(1, Math.ceil(ms / unit));
  return `in ${count} ${name}${count === 1 ? '' : 's'}`;
}
