import type { Address, Env } from './address.ts';
import { readBody, wholeResponse } from './body.ts';
import { HttpError, placeOf } from './errors.ts';
import { endedError, networkError } from './failure.ts';
import { type Transport, type TransportResponse, transportOf } from './proxy.ts';

/** What a run says about going out; a provider's context fits. */
export interface Outside {
  readonly env: Env;
  readonly offline: boolean;
  /** Ends everything that is under way. */
  readonly signal: AbortSignal;
  /** What was answered in this run; absent: every question is asked anew. */
  readonly answered?: Answered;
}

/** Good answers to what only reads, so that two states of one tree are judged by one state of a platform. */
export type Answered = Map<string, Promise<Response>>;

export interface Limits {
  /** For one exchange, from the connection to the last byte, redirects included. */
  readonly requestMs: number;
  /** Of one body, decompressed. */
  readonly bodyBytes: number;
}

const LIMITS: Limits = { requestMs: 15_000, bodyBytes: 32 * 1024 * 1024 };

/** https://fetch.spec.whatwg.org/#http-redirect-fetch allows 20; an API that needs five is broken. */
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * A `fetch` that never leaves one origin, so that what is in its headers never does: other
 * addresses and redirects to them are errors. It goes through the proxies of the environment, has
 * a deadline and a limit of size, and returns responses that are wholly here. With
 * `redirect: 'manual'` a redirect is an answer. Made for `request.fetch` of Octokit, see `keepOwnErrors`; other APIs have `openApi`.
 *
 * It fails only with a UserError, most often an HttpError.
 */
export function openFetch(
  address: Address,
  outside: Outside,
  limits: Partial<Limits> = {},
): typeof fetch {
  let transport: Promise<Transport> | undefined;
  return async (input, init) => {
    if (outside.offline)
      throw new HttpError('offline', `${address.title} was not asked: envparity runs offline`, {
        hint: 'Run without --offline',
      });
    const request = requestOf(address, input, init);
    transport ??= transportOf(outside.env);
    const send = await transport;
    const whole = { address, send, outside, limits: { ...LIMITS, ...limits } };
    const { answered } = outside;
    if (answered === undefined || request.method !== 'GET') return exchange(request, whole);
    return remembered(answered, request, () => exchange(request, whole));
  };
}

/** What failed may do better the next time, and is no answer. */
async function remembered(
  answered: Answered,
  { url, headers }: Request,
  ask: () => Promise<Response>,
): Promise<Response> {
  const key = JSON.stringify([url, ...headers]);
  const asked = answered.get(key) ?? ask();
  answered.set(key, asked);
  const forget = () => {
    if (answered.get(key) === asked) answered.delete(key);
  };
  try {
    const response = await asked;
    if (!response.ok) forget();
    return response.clone();
  } catch (error) {
    forget();
    throw error;
  }
}

interface Exchange {
  readonly address: Address;
  readonly send: Transport;
  readonly outside: Outside;
  readonly limits: Limits;
}

/** The message of what the constructor throws quotes the header or address that it refuses. */
function requestOf(
  { title }: Address,
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): Request {
  try {
    return new Request(input, init);
  } catch {
    throw new HttpError('http-token', `a request to ${title} holds what no header can`, {
      hint: 'Check the token for line ends and characters outside ASCII',
    });
  }
}

async function exchange(request: Request, whole: Exchange): Promise<Response> {
  const { address, outside, limits } = whole;
  const url = new URL(request.url);
  const controller = new AbortController();
  const abort = () => controller.abort();
  const signals = [outside.signal, request.signal];
  for (const signal of signals) signal.addEventListener('abort', abort, { once: true });
  if (signals.some(({ aborted }) => aborted)) abort();
  const timer = setTimeout(abort, limits.requestMs);
  try {
    return await follow(request, url, whole, controller.signal);
  } catch (error) {
    const ended = signals.find(({ aborted }) => aborted);
    if (ended !== undefined) throw endedError(ended, address);
    if (controller.signal.aborted) throw tooSlow(url, limits);
    throw networkError(error, address, url);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener('abort', abort);
    // Lets go of the connection of a body that nobody reads on.
    abort();
  }
}

async function follow(
  request: Request,
  start: URL,
  { address, send, limits }: Exchange,
  signal: AbortSignal,
): Promise<Response> {
  const safe = request.method === 'GET' || request.method === 'HEAD';
  const body = safe ? null : await request.arrayBuffer();
  const { method } = request;
  let url = start;
  for (let hops = 0; ; hops++) {
    if (url.origin !== address.base.origin) throw foreign(address, start, hops);
    const headers = [...request.headers];
    const response = await send(url, { method, headers, body, redirect: 'manual', signal });
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null || request.redirect === 'manual') return received(url, response, limits);
    await response.body?.[Symbol.asyncIterator]().return?.();
    if (!safe || hops >= MOST_REDIRECTS || !URL.canParse(location, url.href))
      throw new HttpError('http-redirect', `${placeOf(start)} redirects and is not followed`, {
        status: response.status,
        hint: `Check ${address.variable}`,
      });
    url = new URL(location, url);
  }
}

async function received(url: URL, response: TransportResponse, limits: Limits): Promise<Response> {
  const bytes = await readBody(response, limits.bodyBytes);
  const { status } = response;
  if (bytes === undefined)
    throw new HttpError('http-too-large', `${placeOf(url)} answered more than anyone can use`, {
      status,
      hint: 'Check that the address is that of the API',
    });
  if (status < 200 || status > 599)
    throw new HttpError('http-invalid-answer', `${placeOf(url)} answered with no known status`, {
      hint: 'Check whether a proxy stands before the API',
    });
  return wholeResponse(url, response, bytes);
}

function foreign({ title, variable, base }: Address, start: URL, hops: number): HttpError {
  return hops === 0
    ? new HttpError('http-foreign-host', `${title} names a page outside ${base.host}`, {
        hint: `Check ${variable}: the token is only ever sent to that address`,
      })
    : new HttpError('http-redirect', `${placeOf(start)} redirects to another host`, {
        hint: `Check ${variable} and whether a login page or proxy stands before it; the token was not sent there`,
      });
}

function tooSlow(url: URL, { requestMs }: Limits): HttpError {
  const seconds = Math.round(requestMs / 1000);
  return new HttpError('http-timeout', `${placeOf(url)} did not answer within ${seconds} s`, {
    hint: 'Try again',
    transient: true,
  });
}
