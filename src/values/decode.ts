import { isRecord, member } from '../formats/shape.ts';
import { zlib } from './builtins.ts';
import type { Checksum, DecodeRule } from './kind-row.ts';

/** Deeper than any credential nests; JSON.parse takes any depth, and this only looks at the top. */
const LONGEST = 65_536;

/** Whether a value, once decoded, is what its kind says. */
export function holds(rule: DecodeRule, value: string): boolean {
  if (rule.format === 'base64') return holdsOfText(rule, base64Text(afterLast(value, rule.after)));
  const decoded = decodedObject(rule.format, value);
  if (decoded === undefined) return false;
  for (const key of rule.keys ?? []) if (member(decoded, key) === undefined) return false;
  for (const [key, allowed] of Object.entries(rule.members ?? {})) {
    const found = member(decoded, key) ?? '';
    if (typeof found !== 'string' || !allowed.includes(found)) return false;
  }
  return true;
}

type Claims = Readonly<Record<string, unknown>>;

/** Several kinds, the expiry and the project are asked of one token after the other. */
let last: { readonly token: string; readonly claims: Claims | undefined } | undefined;

/** The claims of a JSON Web Token; nothing where it is none. https://www.rfc-editor.org/rfc/rfc7519 */
export function claimsOf(value: string): Claims | undefined {
  if (last?.token !== value) last = { token: value, claims: decodedClaims(value) };
  return last.claims;
}

function decodedClaims(value: string): Claims | undefined {
  if (value.length > LONGEST) return undefined;
  const parts = value.split('.');
  if (parts.length !== 3) return undefined;
  const [header = '', claims = ''] = parts;
  if (member(jsonObject(base64Text(header)), 'alg') === undefined) return undefined;
  return jsonObject(base64Text(claims));
}

/** The object that a text of JSON is; nothing where it is none. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** What base64 or base64url says, as text. */
export function base64Text(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/**
 * Whether the last digits are the CRC-32 of the body in base 62, as of GitHub's tokens
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
export function checksumHolds({ start, length, digits }: Checksum, value: string): boolean {
  if (value.length !== start + length + digits) return true;
  const body = value.slice(start, start + length);
  return base62(zlib().crc32(body)).padStart(digits, '0') === value.slice(start + length);
}

function decodedObject(format: DecodeRule['format'], value: string) {
  if (format === 'jwt') return claimsOf(value);
  return jsonObject(format === 'json' ? value : base64Text(value));
}

function holdsOfText({ start = '', contains = '', end = '' }: DecodeRule, text: string): boolean {
  return text.startsWith(start) && text.includes(contains) && text.endsWith(end);
}

function afterLast(value: string, separator: string | undefined): string {
  return separator === undefined ? value : value.slice(value.lastIndexOf(separator) + 1);
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    text = DIGITS.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}
