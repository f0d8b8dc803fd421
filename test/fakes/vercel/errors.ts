import type { Answer } from '../http.ts';

/** https://vercel.com/docs/rest-api/reference/errors */
export function refusal(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

export const forbidden = () => refusal(403, 'forbidden', 'Not authorized');

export function notFound(what: string, id: string): Answer {
  return refusal(404, 'not_found', `Could not find the ${what}: ${id}`);
}

/** More than a token is needed: https://datatracker.ietf.org/doc/html/rfc9470 */
export function challenge(code: string): Answer {
  const values = 'error="insufficient_user_authentication", acr_values="urn:vercel:loa:2"';
  return {
    ...refusal(403, code, 'This takes another authentication'),
    headers: { 'www-authenticate': `Bearer ${values}` },
  };
}

/** https://vercel.com/docs/rest-api/reference/errors#rate-limited */
export function tooMany(retryAfter: string, reset: number): Answer {
  const message = 'The rate limit of 120 exceeded';
  const limit = { remaining: 0, reset, resetMs: reset * 1000, total: 120 };
  return {
    status: 429,
    headers: {
      'retry-after': retryAfter,
      'x-ratelimit-limit': '120',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    },
    body: { error: { code: 'rate_limited', message, limit } },
  };
}
