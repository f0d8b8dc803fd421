import fc from 'fast-check';
import { BITS, type Range } from '../../src/egress/address.ts';
import type { Family } from '../../src/model/index.ts';

/** Where ranges lie so near to each other that they meet: at both ends of the family, and in its midst. */
const bases = (family: Family) => {
  const top = 1n << BigInt(BITS[family]);
  return fc.constantFrom(0n, top - 64n, top / 2n - 32n);
};

const of = (family: Family): fc.Arbitrary<Range> =>
  fc
    .tuple(bases(family), fc.bigInt(0n, 63n), fc.bigInt(0n, 63n))
    .map(([base, a, b]) => ({
      family,
      first: base + (a < b ? a : b),
      last: base + (a < b ? b : a),
    }))
    // What maps IPv4 is IPv4.
    .filter(({ last }) => family === 'ipv4' || last >> 32n !== 0xffffn);

/** Ranges of both families, many of which overlap or touch. */
export const ranges: fc.Arbitrary<Range> = fc.oneof(of('ipv4'), of('ipv6'));
