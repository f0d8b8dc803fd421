import { UserError } from '../errors.ts';
import { addressMistake, download } from '../net/download.ts';
import { placeOf } from '../net/errors.ts';
import type { Outside } from '../net/fetch.ts';
import { MAX_SNAPSHOT_BYTES } from './open.ts';

/** @throws UserError `snapshot-address` where it is none that can be asked, or an HttpError */
export async function fetchSnapshot(address: string, outside: Outside): Promise<Uint8Array> {
  const mistake = addressMistake(address);
  if (mistake !== undefined)
    throw new UserError('snapshot-address', `the address of a snapshot ${mistake}`, {
      hint: 'Name a file, or an https address that needs no login',
    });
  const what = { what: 'the snapshot', accept: 'application/json', maxBytes: MAX_SNAPSHOT_BYTES };
  return download(address, what, outside);
}

/** Host and path of an address, for messages. */
export function addressTitle(address: string): string {
  return URL.canParse(address) ? placeOf(new URL(address)) : 'the address of the snapshot';
}
