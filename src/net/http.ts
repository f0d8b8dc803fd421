import { UserError } from '../errors.ts';
import { keepSecret } from '../values/seen.ts';
import { type Address, addressOf, type Query, resourceUrl, type Service } from './address.ts';
import { checkedAnswer, type Guard } from './answer.ts';
import { HttpError } from './errors.ts';
import { endedError, networkError } from './failure.ts';
import { type Limits, type Outside, openFetch } from './fetch.ts';
import type { Login } from './login.ts';
import { type PageOptions, pagesOf } from './pages.ts';
import { PATIENCE, type Patience, pauseBefore } from './retry.ts';
import { type ErrorOf, statusError } from './status.ts';

export interface ApiOptions extends Service, Outside {
  /** Sent as `Authorization: Bearer`, to this service and nowhere else. */
  readonly token?: string;
  /** For a platform that takes its token in another header. No value of one is ever shown. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For a platform that tells the versions of its answers apart by it. */
  readonly accept?: string;
  /** For a platform that wants more than a header. */
  readonly login?: Login;
  readonly errorOf?: ErrorOf;
  readonly limits?: Partial<Limits & Patience>;
}

export interface GetOptions<T> {
  readonly query?: Query;
  readonly validate: Guard<T>;
}

/** One platform's API, read only. Every method throws a UserError, most often an HttpError. */
export interface Api {
  /** @param path segments, each of any text: they are encoded here */
  get<T>(path: readonly string[], options: GetOptions<T>): Promise<T>;
  /** The same for a question that is sent as JSON, as GraphQL is asked. It changes nothing, and may be sent twice. */
  ask<T>(path: readonly string[], question: unknown, options: GetOptions<T>): Promise<T>;
  /** The same as `get`, with nothing where the platform answers 404. */
  find<T>(path: readonly string[], options: GetOptions<T>): Promise<T | undefined>;
  /** Page after page; see `PageOptions` for when it ends. */
  pages<T>(path: readonly string[], options: PageOptions<T>): AsyncGenerator<T, void>;
}

/**
 * A client for one platform and one token. It retries what may pass, within a budget for the whole
 * source, and hands out only answers that are valid.
 *
 * @throws HttpError `http-address` or `http-token` where it cannot be made
 */
export function openApi(options: ApiOptions): Api {
  const address = addressOf(options, options.env);
  const headers = headersOf(options, address);
  const secrets = secretsOf(options);
  for (const secret of secrets) keepSecret(secret);
  const patience = { ...PATIENCE, ...options.limits };
  const end = performance.now() + patience.budgetMs;
  const plain = openFetch(address, options, options.limits);
  const whole: Client = {
    address,
    headers,
    secrets,
    signal: options.signal,
    fetch: options.login?.(plain, address) ?? plain,
    errorOf: options.errorOf,
    patience,
    leftMs: () => end - performance.now(),
  };
  const get: Api['get'] = async (path, { query = {}, validate }) => {
    const url = resourceUrl(address, path, query);
    return checkedAnswer(url, await respond(whole, url), validate);
  };
  return {
    get,
    ask: async (path, question, { query = {}, validate }) => {
      const url = resourceUrl(address, path, query);
      return checkedAnswer(url, await respond(whole, url, question), validate);
    },
    find: (path, request) => get(path, request).catch(nothingAt404),
    pages: (path, request) =>
      pagesOf(address, (query) => get(path, { ...request, query }), request),
  };
}

const SHORTEST_TOKEN = 8;

interface Client {
  readonly address: Address;
  readonly headers: Headers;
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  readonly errorOf: ErrorOf | undefined;
  readonly patience: Patience;
  readonly leftMs: () => number;
}

/** @param question sent as JSON; absent: nothing is sent */
async function respond(client: Client, url: URL, question?: unknown): Promise<Response> {
  const { address, headers, signal, patience, leftMs } = client;
  const { default: ky, HTTPError } = await import('ky');
  let pause = 0;
  try {
    return await ky(url, {
      ...(question === undefined ? {} : { method: 'post', json: question }),
      fetch: client.fetch,
      headers,
      signal,
      // `fetch` has the deadline: ky's ends before the body does.
      timeout: false,
      retry: {
        limit: patience.attempts - 1,
        methods: ['get', 'post'],
        delay: () => pause,
        shouldRetry: ({ error, retryCount }) => {
          const attempt = error instanceof HTTPError ? { response: error.response } : { error };
          const next = pauseBefore(attempt, retryCount, patience, leftMs());
          pause = next ?? 0;
          return next !== undefined;
        },
      },
    });
  } catch (error) {
    if (error instanceof HTTPError)
      throw await statusError(address, url, error.response, client.errorOf, client.secrets);
    if (error instanceof UserError) throw error;
    throw signal.aborted ? endedError(signal, address) : networkError(error, address, url);
  }
}

function headersOf({ token, headers = {}, accept }: ApiOptions, { title }: Address): Headers {
  const result = new Headers({ accept: accept ?? 'application/json', 'user-agent': 'envparity' });
  const given = token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` };
  for (const [name, value] of Object.entries(given)) {
    // What `Headers` throws quotes the value.
    if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value))
      throw new HttpError(
        'http-token',
        `the token of ${title} is empty or holds what no token can`,
        {
          hint: 'Set it again, without blanks, quotes or line ends around it',
        },
      );
    result.set(name, value);
  }
  return result;
}

/** The parts of what is sent that are long enough to be a token. */
function secretsOf({ token = '', headers = {} }: ApiOptions): readonly string[] {
  const parts = Object.values(headers).flatMap((value) => value.split(' '));
  return [token, ...parts].filter(({ length }) => length >= SHORTEST_TOKEN);
}

function nothingAt404(error: unknown): undefined {
  if (error instanceof HttpError && error.status === 404) return undefined;
  throw error;
}
