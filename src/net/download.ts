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
  wanted: Wanted,
  outside: Outside,
): Promise<Uint8Array> {
  const response = await ask(address, wanted, {}, outside);
  if (response.status !== 200) throw refusal(address, wanted, response);
  return new Uint8Array(await response.arrayBuffer());
}

/** By what an owner tells versions apart: https://www.rfc-editor.org/rfc/rfc9110#name-validator-fields */
export interface Version {
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * The same, unless it is still the version that is known.
 *
 * @throws HttpError
 */
export async function downloadIfChanged(
  address: string,
  wanted: Wanted,
  known: Version,
  outside: Outside,
): Promise<(Version & { readonly bytes: Uint8Array }) | 'unchanged'> {
  const conditions = {
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
  const response = await ask(address, wanted, conditions, outside);
  if (response.status === 304 && Object.keys(conditions).length > 0) return 'unchanged';
  if (response.status !== 200) throw refusal(address, wanted, response);
  const etag = sendable(response.headers.get('etag'));
  const lastModified = sendable(response.headers.get('last-modified'));
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** It comes back as a header. */
function sendable(text: string | null): string | undefined {
  return text !== null && /^[\x20-\x7e]{1,100}$/.test(text) ? text : undefined;
}

function ask(
  address: string,
  { accept, maxBytes }: Wanted,
  headers: Readonly<Record<string, string>>,
  outside: Outside,
): Promise<Response> {
  const url = new URL(address);
  const origin = { title: placeOf(url), variable: 'the address', base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: maxBytes });
  return fetch(url, { headers: { accept, 'user-agent': 'envparity', ...headers } });
}

function refusal(address: string, { what }: Wanted, { status }: Response): HttpError {
  return new HttpError('http-refused', `${placeOf(new URL(address))} answered ${status}`, {
    status,
    hint: `Check that ${what} is there, and that the address alone lets one in: no token is sent`,
  });
}
