import { createHmac, timingSafeEqual } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Digest } from '../model/index.ts';

/** The project's key. It is closed over, so that nothing can print it. */
export interface Key {
  /** Tells keys apart, and nothing about them. */
  readonly id: string;
  /** Nothing where the value is so short that whoever has the key could find it by trying. */
  digest(value: string): Digest | undefined;
  /** The signature of a text, 256 bits in hexadecimal. */
  sign(text: string): string;
  /** Takes as long for a wrong signature as for a right one. */
  verify(text: string, signature: string): boolean;
}

/** What SHA-256 can use: https://www.rfc-editor.org/rfc/rfc2104#section-3 */
const KEY_BYTES = 32;
/** 32 random bytes have fewer distinct ones than this about once in 10^14 keys. */
const FEWEST_DISTINCT = 16;
/** An attacker with the key tries some 10^10 values a second: that is all of 8 characters in hours. */
const SHORTEST_VALUE = 12;
const FEWEST_CHARACTERS = 6;
/** 128 and 64 bits. */
const DIGEST_LENGTH = 32;
const ID_LENGTH = 16;

/**
 * The key in `ENVPARITY_KEY`: at least 32 random bytes as base64 or hexadecimal.
 *
 * @returns nothing where the variable is absent or empty, as a secret is in the run of a fork
 * @throws UserError `weak-key`
 */
export function keyOf(env: Readonly<Record<string, string | undefined>>): Key | undefined {
  const text = env.ENVPARITY_KEY?.trim() ?? '';
  if (text === '') return undefined;
  const bytes = decoded(text);
  if (bytes === undefined) throw weak('is neither base64 nor hexadecimal');
  if (bytes.length < KEY_BYTES) throw weak(`has fewer than ${KEY_BYTES} bytes`);
  if (new Set(bytes).size < FEWEST_DISTINCT || isWords(text)) throw weak('is not random');
  return keyFrom(bytes);
}

function keyFrom(bytes: Buffer): Key {
  const sign = (text: string) => mac(bytes, 'snapshot', text);
  const id = mac(bytes, 'key-id', '').slice(0, ID_LENGTH);
  return {
    id,
    digest: (value) =>
      isGuessable(value)
        ? undefined
        : { keyId: id, hmac: mac(bytes, 'value', value).slice(0, DIGEST_LENGTH) },
    sign,
    verify(text, signature) {
      const [right, given] = [Buffer.from(sign(text)), Buffer.from(signature)];
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
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
    hint: 'Make one with `openssl rand -base64 32`, and set it wherever values are to be compared',
  });
}
