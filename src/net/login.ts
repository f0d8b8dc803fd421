import { createHash, randomBytes } from 'node:crypto';
import { keepSecret } from '../values/seen.ts';
import { type Address, resourceUrl } from './address.ts';
import { checkedAnswer, type Guard } from './answer.ts';
import { statusError } from './status.ts';

/** Says who asks where a header that stays does not: makes a `fetch` that does of one that does not. */
export type Login = (send: Fetch, address: Address) => Fetch;

type Fetch = typeof fetch;

/** What a service answers that gives out tokens: https://www.rfc-editor.org/rfc/rfc6749#section-5.1 */
export interface Granted {
  readonly access_token: string;
}

/** A token for an id and its secret, asked for once: https://www.rfc-editor.org/rfc/rfc6749#section-4.4 */
export function clientCredentials(
  id: string,
  secret: string,
  path: readonly string[],
  validate: Guard<Granted>,
): Login {
  keepSecret(secret);
  return (send, address) => {
    let token: Promise<string> | undefined;
    return async (input, init) => {
      token ??= ask(send, address).catch((error: unknown) => {
        // The next attempt may do better.
        token = undefined;
        throw error;
      });
      return send(withHeader(new Request(input, init), `Bearer ${await token}`));
    };
  };

  async function ask(send: Fetch, address: Address): Promise<string> {
    const url = resourceUrl(address, path, {});
    const response = await send(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': 'envparity',
      },
      body: 'grant_type=client_credentials',
    });
    if (!response.ok) throw await statusError(address, url, response, undefined, []);
    const { access_token } = await checkedAnswer(url, response, validate);
    keepSecret(access_token);
    return access_token;
  }
}

/** Answers the challenge to each request: https://www.rfc-editor.org/rfc/rfc7616 */
export function digestLogin(user: string, password: string): Login {
  keepSecret(password);
  return (send) => async (input, init) => {
    const request = new Request(input, init);
    const first = await send(request.clone());
    const challenge = first.status === 401 ? challengeOf(first.headers) : undefined;
    if (challenge === undefined) return first;
    const { pathname, search } = new URL(request.url);
    const call = { method: request.method, uri: pathname + search };
    const cnonce = randomBytes(16).toString('hex');
    return send(withHeader(request, digestAnswer(challenge, call, { user, password, cnonce })));
  };
}

function withHeader(request: Request, authorization: string): Request {
  const headers = new Headers(request.headers);
  headers.set('authorization', authorization);
  return new Request(request, { headers });
}

type Challenge = Readonly<Record<string, string>>;

/** Nothing where it is none that can be answered. */
function challengeOf(headers: Headers): Challenge | undefined {
  const [, list] = /^Digest\s+(.{1,2000})$/i.exec(headers.get('www-authenticate') ?? '') ?? [];
  const parts = (list ?? '').matchAll(/(\w{1,20})=(?:"([^"]*)"|([^\s,"]+))/g);
  const challenge = Object.fromEntries(
    [...parts].map(([, key = '', quoted, plain = '']) => [key.toLowerCase(), quoted ?? plain]),
  );
  return challenge.nonce === undefined || !(algorithmOf(challenge) in HASHES)
    ? undefined
    : challenge;
}

const HASHES: Readonly<Record<string, string>> = { MD5: 'md5', 'SHA-256': 'sha256' };

function algorithmOf({ algorithm = 'MD5' }: Challenge): string {
  return algorithm.toUpperCase();
}

/** The header that answers a challenge; of the older form where that asks for no `qop`. */
export function digestAnswer(
  challenge: Challenge,
  { method, uri }: { readonly method: string; readonly uri: string },
  { user, password, cnonce }: Readonly<Record<'user' | 'password' | 'cnonce', string>>,
): string {
  const { realm = '', nonce = '', opaque, algorithm, qop = '' } = challenge;
  const hash = (...parts: readonly string[]) =>
    createHash(HASHES[algorithmOf(challenge)] ?? 'md5')
      .update(parts.join(':'))
      .digest('hex');
  const isAuth = qop.split(/\s*,\s*/).includes('auth');
  const [secret, call] = [hash(user, realm, password), hash(method, uri)];
  const response = isAuth
    ? hash(secret, nonce, '00000001', cnonce, 'auth', call)
    : hash(secret, nonce, call);
  return [
    `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}"`,
    `response="${response}"`,
    ...(isAuth ? [`qop=auth, nc=00000001, cnonce="${cnonce}"`] : []),
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
  ].join(', ');
}
