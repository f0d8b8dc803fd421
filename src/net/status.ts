import type { Address } from './address.ts';
import { readJsonBody } from './answer.ts';
import { HttpError, type HttpErrorCode, placeOf } from './errors.ts';
import { spoken, wantedPause } from './retry.ts';

/** Finds a platform's own name of an error in the body of its answer. */
export type ErrorOf = (body: unknown) => string | undefined;

/** What an answer that is an error means, from its status. */
export async function statusError(
  { title, variable }: Address,
  url: URL,
  response: Response,
  errorOf: ErrorOf | undefined,
  secrets: readonly string[],
): Promise<HttpError> {
  const { status } = response;
  const vendorCode = await vendorCodeOf(response, errorOf, secrets);
  const { code, meaning, hint } = meaningOf(status, title, variable);
  const pause = wantedPause(response);
  return new HttpError(
    code,
    `${placeOf(url)} answered ${status}${vendorCode === undefined ? '' : ` (${vendorCode})`}: ${meaning}`,
    {
      status,
      vendorCode,
      hint: pause === undefined ? hint : `Try again ${spoken(pause)}`,
      transient: code === 'http-server' || code === 'http-rate-limited',
    },
  );
}

interface Meaning {
  readonly code: HttpErrorCode;
  readonly meaning: string;
  readonly hint: string;
}

function meaningOf(status: number, title: string, variable: string): Meaning {
  const rights = `Use a token of ${title} that may read this`;
  if (status === 401)
    return { code: 'http-unauthorized', meaning: 'the token is not valid', hint: rights };
  if (status === 403)
    return { code: 'http-forbidden', meaning: 'the token may not see this', hint: rights };
  if (status === 404 || status === 410)
    return {
      code: 'http-not-found',
      meaning: 'it does not exist, or the token may not see it',
      hint: `Check the ids of the project and team, and what the token may read`,
    };
  if (status === 429)
    return {
      code: 'http-rate-limited',
      meaning: 'too many requests',
      hint: 'Try again in some minutes',
    };
  if (status >= 500)
    return { code: 'http-server', meaning: `${title} has a fault of its own`, hint: 'Try again' };
  if (status >= 300 && status < 400)
    return {
      code: 'http-redirect',
      meaning: 'it is elsewhere, and does not say where',
      hint: `Check ${variable}`,
    };
  return {
    code: 'http-refused',
    meaning: 'the request was refused',
    hint: `Check the ids of the project and team, and ${variable}`,
  };
}

/** A hostile or careless platform may send a token back in place of a code. */
async function vendorCodeOf(
  response: Response,
  errorOf: ErrorOf | undefined,
  secrets: readonly string[],
): Promise<string | undefined> {
  if (errorOf === undefined) return undefined;
  const body = await readJsonBody(response);
  const code = body.ok ? errorOf(body.value) : undefined;
  if (code === undefined || !/^[\w.-]{1,64}$/.test(code)) return undefined;
  return secrets.some((secret) => secret.includes(code) || code.includes(secret))
    ? undefined
    : code;
}
