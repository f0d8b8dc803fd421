import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/egress/address.ts';
import {
  contains,
  countOf,
  FAMILIES,
  missingFrom,
  overlaps,
  type RangeSet,
  setOf,
} from '../../src/egress/set.ts';
import { ranges } from './random.ts';

/** Slow and obvious: every address by itself. */
function addressesOf(all: Iterable<Range>): Set<string> {
  const found = new Set<string>();
  for (const { family, first, last } of all)
    for (let address = first; address <= last; address += 1n) found.add(`${family} ${address}`);
  return found;
}

const members = (set: RangeSet) => FAMILIES.flatMap((family) => set[family]);
const lists = fc.array(ranges, { maxLength: 12 });

describe('a set of ranges, against every address by itself', () => {
  it('holds the addresses of its ranges, in order, with gaps between', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const set = setOf(list);
        expect(addressesOf(members(set))).toEqual(addressesOf(list));
        expect(countOf(set)).toBe(BigInt(addressesOf(list).size));
        for (const family of FAMILIES)
          for (const [index, { first, last }] of set[family].entries()) {
            expect(first <= last).toBe(true);
            const next = set[family][index + 1];
            expect(next === undefined || last + 1n < next.first).toBe(true);
          }
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(setOf([...list].reverse())).toEqual(setOf(list));
      }),
    );
  });

  it('contains, overlaps and misses what it should', () => {
    fc.assert(
      fc.property(lists, ranges, (list, range) => {
        const set = setOf(list);
        const all = addressesOf(list);
        const own = [...addressesOf([range])];
        expect(contains(set, range)).toBe(own.every((address) => all.has(address)));
        expect(overlaps(set, range)).toBe(own.some((address) => all.has(address)));
        expect([...addressesOf(missingFrom(set, range))]).toEqual(
          own.filter((address) => !all.has(address)),
        );
      }),
    );
  });

  it('has all of a family, and nothing of the other', () => {
    const everything: Range = { family: 'ipv6', first: 0n, last: (1n << 128n) - 1n };
    const one: Range = { family: 'ipv4', first: 1n, last: 1n };
    expect(contains(setOf([everything]), one)).toBe(false);
    expect(countOf(setOf([everything, one]))).toBe((1n << 128n) + 1n);
    expect(missingFrom(setOf([]), everything)).toEqual([everything]);
  });
});
