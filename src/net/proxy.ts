import type { Env } from './address.ts';
import { HttpError } from './errors.ts';

/** One exchange, redirects not followed. */
export type Transport = (url: URL, init: TransportInit) => Promise<TransportResponse>;

export interface TransportInit {
  readonly method: string;
  readonly headers: [string, string][];
  readonly body: ArrayBuffer | null;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** What Node's own `Response` and that of undici have in common. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null };
  readonly body: AsyncIterable<unknown> | null;
}

/**
 * The way out of this machine. Node 20's own `fetch` knows no proxies, so undici is loaded where
 * the environment names one: https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 *
 * @throws HttpError `http-proxy` where a variable holds no address of a proxy
 */
export async function transportOf(env: Env): Promise<Transport> {
  const httpProxy = proxyOf(env, 'http_proxy');
  const httpsProxy = proxyOf(env, 'https_proxy');
  if (httpProxy === '' && httpsProxy === '') return (url, init) => fetch(url, init);
  // The bundle has no other export of a CommonJS package than this one.
  const { default: undici } = await import('undici');
  // Empty, not absent: for what is absent, undici would look into the process itself.
  const options = { httpProxy, httpsProxy, noProxy: chosen(env, 'no_proxy') };
  const dispatcher = new undici.EnvHttpProxyAgent(options);
  return (url, init) => undici.fetch(url, { ...init, dispatcher });
}

/** An address without a protocol is one of HTTP, as with curl. */
function proxyOf(env: Env, name: string): string {
  const text = chosen(env, name);
  if (text === '') return '';
  const address = text.includes('://') ? text : `http://${text}`;
  if (isProxy(address)) return address;
  throw new HttpError('http-proxy', `${name.toUpperCase()} holds no address of a proxy`, {
    hint: 'Set it to an address such as http://proxy.example:3128, or remove it',
  });
}

/** User and password are decoded for the proxy: https://www.rfc-editor.org/rfc/rfc3986#section-2.4 */
function isProxy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  try {
    decodeURIComponent(`${username}:${password}`);
  } catch {
    return false;
  }
  return /^https?:$/.test(protocol);
}

/** The lower-case name wins, as with curl: https://curl.se/docs/manpage.html#ENVIRONMENT */
function chosen(env: Env, name: string): string {
  return (env[name] ?? env[name.toUpperCase()] ?? '').trim();
}
