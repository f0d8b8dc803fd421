import { UserError } from '../errors.ts';
import { HttpError, placeOf } from '../net/errors.ts';
import { type Outside, openFetch } from '../net/fetch.ts';
import { MAX_SNAPSHOT_BYTES } from './open.ts';

/**
 * What an address answers. No token is sent, and nothing but the host and the path of the address
 * is ever shown: its query can be what lets one in.
 *
 * @throws UserError `snapshot-address` where it is none that can be asked, or an HttpError
 */
export async function fetchSnapshot(address: string, outside: Outside): Promise<Uint8Array> {
  const url = addressOf(address);
  const origin = { title: placeOf(url), variable: 'the address', base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: MAX_SNAPSHOT_BYTES });
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
  const { status } = response;
  throw new HttpError('http-refused', `${placeOf(url)} answered ${status}`, {
    status,
    hint: 'Check that the snapshot is there, and that the address alone lets one in: no token is sent',
  });
}

/** Host and path of an address, for messages. */
export function addressTitle(address: string): string {
  return URL.canParse(address) ? placeOf(new URL(address)) : 'the address of the snapshot';
}

function addressOf(address: string): URL {
  if (!URL.canParse(address)) throw refused('is no address');
  const url = new URL(address);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback))
    throw refused('is not https');
  if (url.username !== '' || url.password !== '') throw refused('holds a name or a password');
  return url;
}

function refused(why: string): UserError {
  return new UserError('snapshot-address', `the address of a snapshot ${why}`, {
    hint: 'Name a file, or an https address that needs no login',
  });
}
