import type { ValueInfo } from '../model/index.ts';

/**
 * Whether two values are equal: by identity within a run, by digest across machines. What only one
 * of two keys has digested, or nobody has seen, is unknown.
 */
export function sameValue(
  a: ValueInfo | undefined,
  b: ValueInfo | undefined,
): 'same' | 'different' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.kind === 'hidden' || b.kind === 'hidden') return 'unknown';
  if (a.kind === 'empty' || b.kind === 'empty') return a.kind === b.kind ? 'same' : 'different';
  if (a.identity !== undefined && b.identity !== undefined)
    return a.identity === b.identity ? 'same' : 'different';
  if (a.digest === undefined || b.digest === undefined || a.digest.keyId !== b.digest.keyId)
    return 'unknown';
  return a.digest.hmac === b.digest.hmac ? 'same' : 'different';
}
