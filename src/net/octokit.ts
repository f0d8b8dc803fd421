import { keepSecret } from '../values/seen.ts';
import type { Address } from './address.ts';
import { HttpError } from './errors.ts';
import { type Outside, openFetch } from './fetch.ts';
import { PATIENCE } from './retry.ts';

/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const HEADERS = { 'x-github-api-version': '2022-11-28' };
/** Wrong requests and refusals stay what they are; the throttling plugin waits where GitHub says so. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];

/** What GitHub answers; nobody has looked whether the data is what it should be. */
export interface GitHubAnswer {
  readonly data: unknown;
  readonly headers: { readonly link?: string; readonly location?: string };
}

/**
 * One request to GitHub.
 *
 * @param body of anything but a GET; what is sent may have been done even where no answer came, so
 *   that only a GET is tried again
 * @param redirect `manual` where a redirect is an answer, and not followed
 * @throws RequestError of Octokit, or a UserError of `openFetch`
 */
export type GitHubRequest = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  body?: Readonly<Record<string, unknown>>,
  redirect?: 'manual',
) => Promise<GitHubAnswer>;

/** GitHub's own client for https://docs.github.com/rest, which talks to one address with one token. */
export async function openGitHub(
  address: Address,
  token: string,
  outside: Outside,
): Promise<GitHubRequest> {
  keepSecret(token);
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const end = performance.now() + PATIENCE.budgetMs;
  const isWorthWaiting = (seconds: number, _options: object, _octokit: unknown, before: number) =>
    before + 1 < PATIENCE.attempts && performance.now() + seconds * 1000 < end;
  const silent = () => undefined;
  const octokit = new (Octokit.plugin(keepOwnErrors, retry, throttling))({
    auth: token,
    userAgent: 'envparity',
    baseUrl: address.base.href.replace(/\/+$/, ''),
    request: { fetch: openFetch(address, outside) },
    retry: {
      retries: PATIENCE.attempts - 1,
      retryAfterBaseValue: PATIENCE.backoffMs,
      doNotRetry: FINAL,
    },
    throttle: {
      // What one server takes of one token says nothing about another.
      id: JSON.stringify([address.base.href, token]),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting,
    },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  return (method, url, body, redirect) => {
    const request = { ...(method !== 'GET' && { retries: 0 }), ...(redirect && { redirect }) };
    return octokit.request({ method, url, headers: HEADERS, request, ...(body && { data: body }) });
  };
}

/** The part of Octokit that is needed here: https://github.com/octokit/core.js#hooks */
interface Hooked {
  readonly hook: { error(name: 'request', handle: (error: unknown) => never): void };
}

/**
 * An Octokit plugin, to stand before `retry` in the list: Octokit makes a RequestError with status
 * 500 of whatever `fetch` throws, which would be tried again and again even where it is final.
 * What may pass stays a RequestError; its `cause` is the HttpError.
 */
export function keepOwnErrors({ hook }: Hooked): void {
  hook.error('request', (error) => {
    const cause = error instanceof Error ? error.cause : undefined;
    throw cause instanceof HttpError && !cause.transient ? cause : error;
  });
}
