import type { Family } from '../model/index.ts';
import { BITS, parsed, type Range } from './address.ts';
import { contains, type RangeSet, setOf } from './set.ts';

/**
 * The shortest prefixes that one organisation may have for itself: regions of clouds have shorter ones,
 * and so have internet providers.
 */
const SHORTEST = { ipv4: 16, ipv6: 32 } as const;

/** Whoever has such an address is in the same network: RFC 1918, RFC 6598, RFC 4193. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'];

/**
 * Whom a range lets in, where that are more than one organisation: the object of "it lets in …".
 */
export function letsIn(range: string): string | undefined {
  const [whole] = parsed([{ range }]);
  if (whole === undefined) return undefined;
  if (isAll(whole)) return whole.family === 'ipv4' ? 'everybody' : 'everybody with IPv6';
  if (sizeOf(whole) <= 1n << BigInt(BITS[whole.family] - SHORTEST[whole.family])) return undefined;
  return contains(privateSet(), whole) ? undefined : 'far more than one organisation';
}

export function isEverybody(range: string): boolean {
  return parsed([{ range }]).some(isAll);
}

/** Every address of a family. */
export function allOf(family: Family): Range {
  return { family, first: 0n, last: (1n << BigInt(BITS[family])) - 1n };
}

function isAll(range: Range): boolean {
  return sizeOf(range) === sizeOf(allOf(range.family));
}

function sizeOf({ first, last }: Range): bigint {
  return last - first + 1n;
}

let known: RangeSet | undefined;

function privateSet(): RangeSet {
  known ??= setOf(parsed(PRIVATE.map((range) => ({ range }))));
  return known;
}
