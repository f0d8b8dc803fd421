import { HttpError } from './errors.ts';

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
