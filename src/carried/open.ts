import { UserError } from '../errors.ts';
import { isRecord, member } from '../formats/shape.ts';
import type { Problem } from '../model/index.ts';
import type { Key } from '../values/key.ts';
import { canonical } from './canonical.ts';
import type { Carried, Kind, KindName } from './kind.ts';

/** What a machine's clock may be ahead of another's. */
const CLOCK_SKEW_MS = 5 * 60_000;

export interface OpenOptions {
  /** For messages. */
  readonly title: string;
  readonly key?: Key;
  readonly now: Date;
  /** In milliseconds; absent: however old. */
  readonly maxAge?: number;
}

/** A file that can be used, and what is to be said about it. */
export interface Opened<T extends Carried> {
  readonly title: string;
  readonly file: T;
  readonly problems: readonly Problem[];
}

/**
 * Reads what came from elsewhere.
 *
 * @throws UserError with the id of the kind before it: `…-too-large`, `…-empty`, `…-truncated`,
 *   `…-not-json`, `…-foreign`, `…-version`, `…-tampered`, `…-from-future` or `…-stale`
 */
export function openCarried<T extends Carried>(
  bytes: Uint8Array,
  kind: Kind<T>,
  options: OpenOptions,
): Opened<T> {
  const { title } = options;
  const refuse = refusalOf(kind, title);
  if (bytes.length > kind.maxBytes) throw refuse('too-large', `is larger than any ${kind.id}`);
  const data = parse(bytes, refuse);
  assertVersion(data, kind, refuse);
  if (!kind.validate(data)) throw foreign(kind, refuse);
  const problems = verify(data, kind, options, refuse);
  assertAge(data, kind, options, refuse);
  return { title, file: data, problems };
}

type Refuse = (code: string, what: string, hint?: string) => UserError;

function refusalOf({ id, command }: KindName, title: string): Refuse {
  const again = `Take it again with \`${command} --environment NAME --output FILE\``;
  return (code, what, hint = again) => new UserError(`${id}-${code}`, `${title} ${what}`, { hint });
}

function foreign({ id }: KindName, refuse: Refuse): UserError {
  return refuse('foreign', `is no ${id} of envparity`);
}

function parse(bytes: Uint8Array, refuse: Refuse): unknown {
  const text = textOf(bytes, refuse).trim();
  if (text === '') throw refuse('empty', 'is empty');
  try {
    return JSON.parse(text);
  } catch {
    if (text.startsWith('{') && !text.endsWith('}'))
      throw refuse('truncated', 'breaks off before its end');
    throw refuse('not-json', 'is not JSON');
  }
}

function textOf(bytes: Uint8Array, refuse: Refuse): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('not-json', 'is not JSON in UTF-8');
  }
}

function assertVersion(data: unknown, kind: KindName, refuse: Refuse): void {
  const version = member(data, 'schemaVersion');
  const known = isRecord(data) && ['takenAt', kind.holds].every((key) => Object.hasOwn(data, key));
  if (!known || typeof version !== 'number') throw foreign(kind, refuse);
  if (version === 1) return;
  throw refuse(
    'version',
    'has a format that is not known here',
    'Use the same version of envparity on both sides',
  );
}

/**
 * What says which keys it was signed with stands in the signed part and beside the signatures, so
 * that neither can be changed or taken out alone. Members that are not known are signed too.
 */
function verify(
  data: Carried,
  kind: KindName,
  { title, key }: OpenOptions,
  refuse: Refuse,
): readonly Problem[] {
  const { signatures, keyIds = [], ...rest } = data;
  const signers = Object.keys(signatures ?? {}).sort();
  const tampered = () => refuse('tampered', 'was changed after it was signed');
  if (signers.join() !== [...keyIds].sort().join()) throw tampered();
  if (signatures === undefined) return [unsigned(kind, title)];
  if (key === undefined) return [unverified(kind, title)];
  const text = canonicalOf({ keyIds, ...rest }, () => foreign(kind, refuse));
  const isWhole = key.verify(text, signatures, kind.id);
  if (isWhole === undefined) return [differentKeys(title)];
  if (!isWhole) throw tampered();
  return [];
}

function canonicalOf(data: unknown, otherwise: () => UserError): string {
  try {
    return canonical(data);
  } catch {
    throw otherwise();
  }
}

function unsigned({ id }: KindName, title: string): Problem {
  return {
    code: `${id}-unsigned`,
    message: `${title} is not signed, so anybody on its way may have changed it`,
    hint: 'Set ENVPARITY_KEY where it is taken and where it is checked',
  };
}

function unverified({ id }: KindName, title: string): Problem {
  return {
    code: `${id}-not-verified`,
    message: `${title} is signed, and there is no key here to verify it with`,
    hint: 'Set ENVPARITY_KEY to the key that it was taken under',
  };
}

function differentKeys(title: string): Problem {
  return {
    code: 'different-keys',
    message: `${title} was taken under another key: neither it nor its values can be compared with what is here`,
    hint: 'Set ENVPARITY_KEY to the same key on both sides, and take it again',
  };
}

function assertAge(
  { takenAt }: Carried,
  kind: KindName,
  { now, maxAge }: OpenOptions,
  refuse: Refuse,
): void {
  const age = now.getTime() - Date.parse(takenAt);
  if (Number.isNaN(age)) throw foreign(kind, refuse);
  if (age < -CLOCK_SKEW_MS)
    throw refuse(
      'from-future',
      `was taken at ${takenAt}, yet to come`,
      'Set the clock of the machine that took it, or of this one',
    );
  if (maxAge !== undefined && age > maxAge)
    throw refuse('stale', `is from ${takenAt}, older than --max-age`);
}
