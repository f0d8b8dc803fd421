import type { Answer } from '../http.ts';

const DOCS = 'https://docs.github.com/rest';

function error(status: number, message: string, docs = DOCS): Answer {
  return { status, body: { message, documentation_url: docs, status: String(status) } };
}

/** Bodies and headers of refusals: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export const notFound = (docs?: string) => error(404, 'Not Found', docs);
export const badCredentials = () => error(401, 'Bad credentials');
export const needsAuthentication = (docs?: string) => error(401, 'Requires authentication', docs);
export const badVersion = () =>
  error(400, 'The REST API version that was asked for is not supported');

export function notAccessible(holder: string, accepted: string, docs: string): Answer {
  const answer = error(403, `Resource not accessible by ${holder}`, docs);
  return { ...answer, headers: { 'x-accepted-github-permissions': accepted } };
}

/** For tokens with scopes. */
export function missingScope(scopes: readonly string[], accepted: string, docs: string): Answer {
  const answer = error(403, 'Must have admin rights to Repository.', docs);
  const headers = { 'x-oauth-scopes': scopes.join(', '), 'x-accepted-oauth-scopes': accepted };
  return { ...answer, headers };
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function rateLimited(status: number): Answer {
  return error(
    status,
    'API rate limit exceeded for user ID 1.',
    `${DOCS}/overview/rate-limits-for-the-rest-api`,
  );
}

export function secondaryLimited(status: number, retryAfter: number | undefined): Answer {
  const answer = error(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    `${DOCS}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
  );
  return retryAfter === undefined
    ? answer
    : { ...answer, headers: { 'retry-after': String(retryAfter) } };
}

export function validationFailed(): Answer {
  const errors = [{ resource: 'Secret', field: 'per_page', code: 'invalid' }];
  const body = { message: 'Validation Failed', documentation_url: DOCS, errors };
  return { status: 422, body };
}

/** To the number of a repository that has another name now. */
export function moved(location: string): Answer {
  const body = { message: 'Moved Permanently', url: location, documentation_url: DOCS };
  return { status: 301, headers: { location }, body };
}
