import { createHmac, timingSafeEqual } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Digest } from '../model/index.ts';
import { keepSecret } from './seen.ts';

/** What can be signed; a signature of one is none of the other. */
export type Signed = 'snapshot' | 'observation';

/** What is held to compare and sign with. It is closed over, so that nothing can print it. */
export interface Key {
  /** Tells keys apart, and nothing about them; two while the project changes its key. */
  readonly ids: readonly string[];
  /** Nothing where the value is so short that whoever has the key could find it by trying. */
  digest(value: string): Digest | undefined;
  /** The same of an address or a list, however short: whoever holds the key may know where it runs. */
  conceal(text: string): Digest;
  /** The signatures of a text by the ids of the keys, 256 bits in hexadecimal each. */
  sign(text: string, what: Signed): Readonly<Record<string, string>>;
  /**
   * Takes as long for a wrong signature as for a right one.
   *
   * @returns nothing where none of the signatures is of a key that is held
   */
  verify(
    text: string,
    signatures: Readonly<Record<string, string>>,
    what: Signed,
  ): boolean | undefined;
}

/** One key of those in `ENVPARITY_KEY`. */
interface One {
  readonly id: string;
  mac(purpose: string, text: string): string;
}

/** What SHA-256 can use: https://www.rfc-editor.org/rfc/rfc2104#section-3 */
export const KEY_BYTES = 32;
/** The new one and the old one: whoever holds more has lost track. */
const MOST_KEYS = 2;
/** 32 random bytes have fewer distinct ones than this about once in 10^14 keys. */
const FEWEST_DISTINCT = 16;
/** An attacker with the key tries some 10^10 values a second: that is all of 8 characters in hours. */
const SHORTEST_VALUE = 12;
const FEWEST_CHARACTERS = 6;
/** 128 and 64 bits. */
const DIGEST_LENGTH = 32;
const ID_LENGTH = 16;

/**
 * The key in `ENVPARITY_KEY`: at least 32 random bytes as base64 or hexadecimal. While a project
 * changes its key there are two, in any order, with a comma or white space between them.
 *
 * @returns nothing where the variable is absent or empty, as a secret is in the run of a fork
 * @throws UserError `weak-key`
 */
export function keyOf(env: Readonly<Record<string, string | undefined>>): Key | undefined {
  const texts = (env.ENVPARITY_KEY ?? '').split(/[\s,]+/).filter((text) => text !== '');
  if (texts.length === 0) return undefined;
  for (const text of texts) keepSecret(text);
  if (texts.length > MOST_KEYS) throw weak(`holds more than ${MOST_KEYS} keys`);
  return keyFrom(texts.map(bytesOf));
}

function bytesOf(text: string): Buffer {
  const bytes = decoded(text);
  if (bytes === undefined) throw weak('is neither base64 nor hexadecimal');
  if (bytes.length < KEY_BYTES) throw weak(`has fewer than ${KEY_BYTES} bytes`);
  if (new Set(bytes).size < FEWEST_DISTINCT || isWords(text)) throw weak('is not random');
  return bytes;
}

/** The order in which the keys stand means nothing, so that nobody has to tell the new one by it. */
function keyFrom(texts: readonly Buffer[]): Key {
  const byId = new Map(texts.map(oneFrom).map((one) => [one.id, one]));
  const keys = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const digests = (purpose: string, text: string): Digest =>
    Object.fromEntries(keys.map(({ id, mac }) => [id, mac(purpose, text).slice(0, DIGEST_LENGTH)]));
  return {
    ids: keys.map(({ id }) => id),
    digest: (value) => (isGuessable(value) ? undefined : digests('value', value)),
    conceal: (text) => digests('address', text),
    sign: (text, what) => Object.fromEntries(keys.map(({ id, mac }) => [id, mac(what, text)])),
    verify(text, signatures, what) {
      const held = keys.filter(({ id }) => Object.hasOwn(signatures, id));
      if (held.length === 0) return undefined;
      return held.every(({ id, mac }) => isEqual(mac(what, text), signatures[id] ?? ''));
    },
  };
}

function oneFrom(bytes: Buffer): One {
  const id = mac(bytes, 'key-id', '').slice(0, ID_LENGTH);
  return { id, mac: (purpose, text) => mac(bytes, purpose, text) };
}

function isEqual(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Each part stands behind its length, so that no two inputs of any two purposes are alike. */
function mac(key: Buffer, purpose: string, text: string): string {
  const hmac = createHmac('sha256', key);
  for (const part of ['envparity', '1', purpose, text]) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(8);
    length.writeBigUInt64BE(BigInt(bytes.length));
    hmac.update(length).update(bytes);
  }
  return hmac.digest('hex');
}

function isGuessable(value: string): boolean {
  return value.length < SHORTEST_VALUE || new Set(value).size < FEWEST_CHARACTERS;
}

function decoded(text: string): Buffer | undefined {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[\w+/-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

/** Random base64 of this length without a capital occurs once in 10^9 keys; a passphrase has none. */
function isWords(text: string): boolean {
  return !/^[0-9a-f]+$/i.test(text) && !(/[A-Z]/.test(text) && /[a-z]/.test(text));
}

function weak(why: string): UserError {
  return new UserError('weak-key', `ENVPARITY_KEY ${why}`, {
    hint: 'Make one with `envparity key`, and set it wherever values are to be compared',
  });
}
