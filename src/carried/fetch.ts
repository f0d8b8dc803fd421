import { UserError } from '../errors.ts';
import { addressMistake, download } from '../net/download.ts';
import { placeOf } from '../net/errors.ts';
import type { Outside } from '../net/fetch.ts';
import type { KindName } from './kind.ts';

/** @throws UserError `…-address` where it is none that can be asked, or an HttpError */
export async function fetchCarried(
  address: string,
  { id, maxBytes }: KindName,
  outside: Outside,
): Promise<Uint8Array> {
  const mistake = addressMistake(address);
  if (mistake !== undefined)
    throw new UserError(`${id}-address`, `the address of ${articled(id)} ${mistake}`, {
      hint: 'Name a file, or an https address that needs no login',
    });
  const what = { what: `the ${id}`, accept: 'application/json', maxBytes };
  return download(address, what, outside);
}

export function isAddress(at: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(at);
}

/** Host and path of an address, for messages. */
export function addressTitle(address: string, { id }: KindName): string {
  return URL.canParse(address) ? placeOf(new URL(address)) : `the address of the ${id}`;
}

/** `a snapshot`, `an observation`. */
export function articled(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
