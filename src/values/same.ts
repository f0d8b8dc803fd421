import type { Digest, ValueInfo } from '../model/index.ts';

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
  const same = sameDigest(a.digest, b.digest);
  if (same === undefined) return 'unknown';
  return same ? 'same' : 'different';
}

/** Whether two digests are of equal things; nothing where they have no key in common. */
export function sameDigest(a: Digest = {}, b: Digest = {}): boolean | undefined {
  const common = Object.keys(a).find((keyId) => Object.hasOwn(b, keyId));
  return common === undefined ? undefined : a[common] === b[common];
}
