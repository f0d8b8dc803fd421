import { HttpError } from '../../../src/net/errors.ts';
import { spoken, wantedPause } from '../../../src/net/retry.ts';

/** What Octokit throws: https://github.com/octokit/request-error.js */
interface Failure extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/**
 * Why a list could not be read, in words of our own: what GitHub says in the body is not repeated.
 *
 * @param what such as `the secrets of acme/shop`
 * @throws what is no failure of a request
 */
export function refusalOf(error: unknown, what: string): HttpError {
  if (error instanceof HttpError) return error;
  if (!isFailure(error)) throw error;
  if (error.cause instanceof HttpError) return error.cause;
  const { status } = error;
  const headers = headersOf(error);
  if (isLimited(error, headers)) return limited(status, headers);
  if (status === 401)
    return new HttpError('http-unauthorized', 'the token of GitHub is not valid', {
      status,
      hint: 'Make another one at https://github.com/settings/personal-access-tokens',
    });
  if (status === 403) return forbidden(what, headers);
  if (status === 404 || status === 410)
    return new HttpError('http-not-found', `${what} are not there, or the token may not see them`, {
      status,
      hint: 'Check the name, and that the token is for this repository',
    });
  const code = status >= 500 ? 'http-server' : 'http-refused';
  return new HttpError(code, `GitHub answered ${status} when asked for ${what}`, {
    status,
    hint: 'Try again; check GITHUB_API_URL where it is set',
  });
}

function headersOf({ response }: Failure): Headers {
  const entries = Object.entries(response?.headers ?? {});
  return new Headers(entries.map(([name, value]) => [name, String(value)]));
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimited({ status, message }: Failure, headers: Headers): boolean {
  if (status !== 403 && status !== 429) return false;
  return (
    status === 429 ||
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /\bsecondary rate\b/i.test(message)
  );
}

function limited(status: number, headers: Headers): HttpError {
  const pause = wantedPause(new Response(null, { status: 429, headers }));
  return new HttpError('http-rate-limited', 'GitHub takes no more requests of this token for now', {
    status,
    hint: `Try again ${pause === undefined ? 'in some minutes' : spoken(pause)}`,
  });
}

/**
 * What would do: a comma means both, a semicolon either.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function forbidden(what: string, headers: Headers): HttpError {
  const permissions = plain(headers.get('x-accepted-github-permissions'));
  const scopes = plain(headers.get('x-accepted-oauth-scopes'));
  const lacks =
    permissions === undefined
      ? scopes === undefined
        ? ''
        : `: it needs the scope ${scopes}`
      : `: it needs the permission ${permissions}`;
  return new HttpError('http-forbidden', `the token may not list ${what}${lacks}`, {
    status: 403,
    hint: 'Set ENVPARITY_GITHUB_TOKEN to a fine-grained token with read access to Secrets, Variables and Environments',
  });
}

function plain(text: string | null): string | undefined {
  const trimmed = text?.trim() ?? '';
  return /^[\w:=,; ]{1,200}$/.test(trimmed) ? trimmed : undefined;
}
