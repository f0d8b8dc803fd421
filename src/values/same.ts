import type { Digest, Identity, ValueInfo } from '../model/index.ts';

type Sameness = 'same' | 'different' | 'unknown';

/**
 * Whether two values are equal: by identity within a run, by digest across machines. What only one
 * of two keys has digested, or nobody has seen, is unknown.
 */
export function sameValue(a: ValueInfo | undefined, b: ValueInfo | undefined): Sameness {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.kind === 'hidden' || b.kind === 'hidden') return 'unknown';
  if (a.kind === 'empty' || b.kind === 'empty') return a.kind === b.kind ? 'same' : 'different';
  return sameIdentity(identityOf(a), identityOf(b));
}

/** The same of two things of which nothing else is told, such as hosts and projects. */
export function sameIdentity(a: Identity, b: Identity): Sameness {
  if (a.symbol !== undefined && b.symbol !== undefined)
    return a.symbol === b.symbol ? 'same' : 'different';
  const same = sameDigest(a.digest, b.digest);
  if (same === undefined) return 'unknown';
  return same ? 'same' : 'different';
}

/** Whether two digests are of equal things; nothing where they have no key in common. */
export function sameDigest(a: Digest = {}, b: Digest = {}): boolean | undefined {
  const common = Object.keys(a).find((keyId) => Object.hasOwn(b, keyId));
  return common === undefined ? undefined : a[common] === b[common];
}

function identityOf({ identity, digest }: ValueInfo & { kind: 'known' }): Identity {
  return {
    ...(identity === undefined ? {} : { symbol: identity }),
    ...(digest === undefined ? {} : { digest }),
  };
}
