import { expect } from 'vitest';
import type { Guard } from '../../src/net/answer.ts';
import { HttpError } from '../../src/net/errors.ts';
import { type Api, type ApiOptions, openApi } from '../../src/net/http.ts';

export const TOKEN = 'tok_canary_4f1d9c';
export const HEADER = 'hdr_canary_77aa01';
export const QUERY = 'qry_canary_b0b1e5';
export const BODY = 'bod_canary_c3c2c1';
const CANARIES = [TOKEN, HEADER, QUERY, BODY];

interface Item {
  readonly ok: string;
}

const validateItem: Guard<Item> = Object.assign(
  (value: unknown): value is Item =>
    typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'string',
  { errors: [{ instancePath: '/ok', keyword: 'type', message: 'must be string' }] },
);

/** A client of a local server, quick to give up and to try again. */
export function clientOf(url: string, options: Partial<ApiOptions> = {}): Api {
  return openApi({
    title: 'Acme',
    variable: 'ENVPARITY_ACME_API_URL',
    fallback: 'https://api.acme.test',
    token: TOKEN,
    headers: { 'x-acme': HEADER },
    env: { ENVPARITY_ACME_API_URL: url },
    offline: false,
    signal: new AbortController().signal,
    errorOf: (body) => vendorCode(body),
    ...options,
    limits: { attempts: 3, backoffMs: 1, ...options.limits },
  });
}

export function getItem(api: Api): Promise<Item> {
  return api.get(['v1', 'item'], { query: { q: QUERY }, validate: validateItem });
}

/** What a promise fails with: an HttpError in which nothing of what was sent or received stands. */
export async function failure(promise: Promise<unknown>): Promise<HttpError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HttpError);
  const found = error as HttpError;
  const shown = [JSON.stringify(found), found.message, found.hint, found.stack, found.cause];
  for (const canary of CANARIES) expect(shown.join('\n')).not.toContain(canary);
  expect(found.hint).toBeTruthy();
  return found;
}

function vendorCode(body: unknown): string | undefined {
  const error = (body as { error?: { code?: unknown } } | null)?.error;
  return typeof error?.code === 'string' ? error.code : undefined;
}
