import { createHmac, generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Checksum } from '../../src/values/kind-row.ts';

/** A random number from 0 up to, and without, the given one. */
export type Random = (below: number) => number;

/** The same numbers on every run. https://en.wikipedia.org/wiki/Xorshift */
export function randomFrom(seed: number): Random {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const ALPHABETS: Readonly<Record<string, string>> = {
  b62: UPPER + LOWER + DIGITS,
  b64: `${UPPER}${LOWER}${DIGITS}+/`,
  b64u: `${UPPER}${LOWER}${DIGITS}_-`,
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  dig: DIGITS,
  low: LOWER,
  lown: LOWER + DIGITS,
  upn: UPPER + DIGITS,
  upx: '0123456789ABCDEFGHJKMNPQRSTVWXYZ',
  b32: `${LOWER}234567`,
  B32: `${UPPER}234567`,
};

/** A value by its recipe in the kinds' files. */
export function sampleOf(recipe: string, random: Random, checksum?: Checksum): string {
  const value = recipe.replace(/<([a-zA-Z0-9-]+)(?::((?:\{.*?\}|[^>])*))?>/g, (_, how, what) =>
    part(how, what ?? '', random),
  );
  return checksum === undefined ? value : withChecksum(value, checksum);
}

function part(how: string, what: string, random: Random): string {
  const alphabet = ALPHABETS[how];
  if (alphabet !== undefined) return text(alphabet, Number(what), random);
  switch (how) {
    case 'uuid':
      return [8, 4, 4, 4, 12].map((length) => part('hex', String(length), random)).join('-');
    case 'jwt':
      return jwt(what, random);
    case 'signed':
      return signedJwt(what);
    case 'der':
      return generateKeyPairSync('ec', { namedCurve: what })
        .publicKey.export({ type: 'spki', format: 'der' })
        .toString('base64');
    case 'b64json':
      return Buffer.from(what).toString('base64');
    case 'clerk-host':
      return Buffer.from(`${part('low', '8', random)}.clerk.accounts.dev$`).toString('base64');
    case 'service-account':
      return JSON.stringify({
        type: 'service_account',
        project_id: 'acme',
        private_key: pem('PRIVATE KEY', random),
      });
    case 'pem':
      return pem(what, random);
    case 'pemb64':
      return Buffer.from(pem(what, random)).toString('base64');
    default:
      throw new Error(`unknown recipe ${how}`);
  }
}

export function jwt(claims: string, random: Random): string {
  const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
  const body = Buffer.from(claims).toString('base64url');
  return `${header}.${body}.${text(ALPHABETS.b64u ?? '', 86, random)}`;
}

/** Of `secret {claims}`. */
function signedJwt(what: string): string {
  const [secret = '', claims = ''] = what.split(/ (.*)/s);
  const parts = ['{"alg":"HS256","typ":"JWT"}', claims].map((text) =>
    Buffer.from(text).toString('base64url'),
  );
  const signed = parts.join('.');
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function pem(label: string, random: Random): string {
  if (label === 'PUBLIC KEY')
    return generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
  const lines = Array.from({ length: 6 }, () => text(ALPHABETS.b64 ?? '', 64, random));
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function text(alphabet: string, length: number, random: Random): string {
  let made = '';
  while (made.length < length) made += alphabet.charAt(random(alphabet.length));
  return made;
}

const BASE62 = DIGITS + UPPER + LOWER;

function withChecksum(value: string, { start, length, digits }: Checksum): string {
  if (value.length !== start + length + digits) return value;
  let rest = crc32(value.slice(start, start + length));
  let sum = '';
  for (let digit = 0; digit < digits; digit++) {
    sum = BASE62.charAt(rest % 62) + sum;
    rest = Math.floor(rest / 62);
  }
  return value.slice(0, start + length) + sum;
}
