import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Range } from '../../../src/egress/address.ts';
import { nestedOf, smallestAround, within } from '../../../src/egress/published/nested.ts';
import { ranges } from '../random.ts';

/** Blocks so near to each other that many lie within others, and some are equal. */
const block: fc.Arbitrary<Range> = fc.nat(63).chain((at) =>
  fc.nat(6).map((bits) => {
    const first = (at >> bits) << bits;
    return { family: 'ipv4', first: BigInt(first), last: BigInt(first + (1 << bits) - 1) };
  }),
);
const blocks = fc.array(block, { maxLength: 20 });
const asked = ranges.filter(({ family, first }) => family === 'ipv4' && first < 64n);

const holds = (outer: Range, inner: Range) =>
  outer.first <= inner.first && inner.last <= outer.last;

it('finds the smallest block around a range, and those within it, as a slow search does', () => {
  fc.assert(
    fc.property(blocks, asked, (members, range) => {
      const nested = nestedOf(members);
      const sizes = members.filter((one) => holds(one, range)).map((one) => one.last - one.first);
      const smallest = sizes.sort((a, b) => Number(a - b))[0];
      const found = smallestAround(nested, range);
      expect(found && holds(found, range)).toBe(smallest === undefined ? undefined : true);
      expect(found && found.last - found.first).toBe(smallest);
      const inner = members.filter((one) => holds(range, one));
      expect([...within(nested, range)].length).toBe(inner.length);
      for (const one of within(nested, range)) expect(inner).toContain(one);
    }),
  );
});

it('takes of equal blocks the later one', () => {
  const [first, second] = [
    { family: 'ipv4', first: 0n, last: 3n },
    { family: 'ipv4', first: 0n, last: 3n },
  ] as const;
  expect(smallestAround(nestedOf([first, second]), first)).toBe(second);
});
