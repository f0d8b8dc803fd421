import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS: Readonly<Record<string, string>> = {
  b62: `0123456789${LOWER.toUpperCase()}${LOWER}`,
  b64u: `0123456789${LOWER.toUpperCase()}${LOWER}-_`,
  lower: `${LOWER}0123456789`,
  hex: '0123456789abcdef',
  digits: '0123456789',
};

/**
 * A text with its recipes carried out, the same ones each time: `<b62:24>` becomes 24 characters of
 * that alphabet, `<checked:30>` as many and their checksum, `<jwt:{"role":"anon"}>` a signed token of those claims. No file of the repository
 * need then contain what looks like a credential.
 */
export function withSamples(text: string): string {
  return text
    .replace(/<(b62|b64u|lower|hex|digits):(\d+)>/g, (recipe, alphabet: string, length: string) =>
      characters(ALPHABETS[alphabet] ?? '', Number(length), recipe),
    )
    .replace(/<checked:(\d+)>/g, (recipe, length: string) =>
      checked(characters(ALPHABETS.b62 ?? '', Number(length), recipe)),
    )
    .replace(/<jwt:(\{[^>\n]*\})>/g, (recipe, claims: string) =>
      [
        encoded('{"alg":"HS256","typ":"JWT"}'),
        encoded(claims),
        characters(ALPHABETS.b64u ?? '', 43, recipe),
      ].join('.'),
    );
}

/** Six digits of base 62 at the end, as tokens of GitHub and npm have them. */
function checked(body: string): string {
  const digits = `0123456789${LOWER.toUpperCase()}${LOWER}`;
  const sum = crc32(body);
  const at = [5, 4, 3, 2, 1, 0].map((power) => Math.floor(sum / 62 ** power) % 62);
  return body + at.map((one) => digits.charAt(one)).join('');
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function characters(alphabet: string, length: number, seed: string): string {
  let made = '';
  for (let block = 0; made.length < length; block += 1) {
    const bytes = createHash('sha256').update(`${seed} ${block}`).digest();
    made += [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
  }
  return made.slice(0, length);
}
