import type { Dummy } from '../model/index.ts';
import { crypto } from './builtins.ts';

const SUPABASE: Dummy = {
  id: 'supabase-demo-jwt',
  what: 'demo key of Supabase, signed with a secret that everybody knows',
  harm: 'public-secret',
};
const SAMPLE: Dummy = {
  id: 'sample-jwt',
  what: 'token signed with a secret that everybody knows',
  harm: 'public-secret',
};

/** What manuals sign their tokens with. */
const SECRETS: ReadonlyMap<string, Dummy> = new Map([
  // https://supabase.com/docs/guides/local-development
  ['super-secret-jwt-token-with-at-least-32-characters-long', SUPABASE],
  // https://supabase.com/docs/guides/self-hosting/docker
  ['your-super-secret-jwt-token-with-at-least-32-characters-long', SUPABASE],
  // https://www.jwt.io/
  ['your-256-bit-secret', SAMPLE],
  ['a-string-secret-at-least-256-bits-long', SAMPLE],
]);
export const signedDummies: readonly Dummy[] = [SUPABASE, SAMPLE];

/** Of HMAC with SHA-256, in Base64. */
const SIGNATURE_LENGTH = 43;
const LONGEST = 4096;

/**
 * The dummy that a token is which anybody could have signed. Its claims do not tell: whoever makes keys
 * of his own often keeps the issuer of the demo.
 */
export function signedInPublic(token: string): Dummy | undefined {
  if (token.length > LONGEST || !token.startsWith('eyJ')) return undefined;
  const dot = token.length - SIGNATURE_LENGTH - 1;
  if (token.charAt(dot) !== '.') return undefined;
  const [signed, signature] = [token.slice(0, dot), token.slice(dot + 1)];
  const { createHmac } = crypto();
  for (const [secret, dummy] of SECRETS)
    if (createHmac('sha256', secret).update(signed).digest('base64url') === signature) return dummy;
  return undefined;
}
