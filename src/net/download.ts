import { HttpError, placeOf } from './errors.ts';
import { type Outside, openFetch } from './fetch.ts';

/** Why nothing is asked of an address, as the end of "the address …"; nothing where it can be asked. */
export function addressMistake(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is no address';
  const url = new URL(text);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return 'is not https';
  return url.username === '' && url.password === '' ? undefined : 'holds a name or a password';
}

interface Wanted {
  /** For messages: `the snapshot`. */
  readonly what: string;
  readonly accept: string;
  readonly maxBytes: number;
}

/**
 * What an address without a mistake answers. No token is sent, and nothing but the host and the path
 * of the address is ever shown: its query can be what lets one in.
 *
 * @throws HttpError
 */
export async function download(
  address: string,
  { what, accept, maxBytes }: Wanted,
  outside: Outside,
): Promise<Uint8Array> {
  const url = new URL(address);
  const origin = { title: placeOf(url), variable: 'the address', base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: maxBytes });
  const response = await fetch(url, { headers: { accept } });
  if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
  const { status } = response;
  throw new HttpError('http-refused', `${placeOf(url)} answered ${status}`, {
    status,
    hint: `Check that ${what} is there, and that the address alone lets one in: no token is sent`,
  });
}
