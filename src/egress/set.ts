import type { Family } from '../model/index.ts';
import type { Range } from './address.ts';

/** For each family: sorted, and no two of them overlap or touch. */
export type RangeSet = Readonly<Record<Family, readonly Range[]>>;

export const FAMILIES: readonly Family[] = ['ipv4', 'ipv6'];

/** All addresses of some ranges, in whatever order and however they overlap. */
export function setOf(ranges: Iterable<Range>): RangeSet {
  const sorted = [...ranges].sort((a, b) => order(a.first, b.first));
  return {
    ipv4: merged(sorted.filter(({ family }) => family === 'ipv4')),
    ipv6: merged(sorted.filter(({ family }) => family === 'ipv6')),
  };
}

function merged(sorted: readonly Range[]): Range[] {
  const result: Range[] = [];
  let current: Range | undefined;
  for (const range of sorted) {
    if (current !== undefined && range.first <= current.last + 1n) {
      if (range.last > current.last) current = { ...current, last: range.last };
      continue;
    }
    if (current !== undefined) result.push(current);
    current = range;
  }
  return current === undefined ? result : [...result, current];
}

/** Whether every address of the range is in the set. */
export function contains(set: RangeSet, range: Range): boolean {
  const found = set[range.family][firstNotBefore(set, range)];
  return found !== undefined && found.first <= range.first && range.last <= found.last;
}

/** Whether some address of the range is in the set. */
export function overlaps(set: RangeSet, range: Range): boolean {
  const found = set[range.family][firstNotBefore(set, range)];
  return found !== undefined && found.first <= range.last;
}

/** What of a range is not in the set. */
export function missingFrom(set: RangeSet, { family, first, last }: Range): Range[] {
  const members = set[family];
  const result: Range[] = [];
  let next = first;
  for (let index = firstNotBefore(set, { family, first, last }); next <= last; index += 1) {
    const member = members[index];
    if (member === undefined || member.first > last)
      return [...result, { family, first: next, last }];
    if (member.first > next) result.push({ family, first: next, last: member.first - 1n });
    next = member.last + 1n;
  }
  return result;
}

/** How many addresses a set holds. */
export function countOf(set: RangeSet): bigint {
  let count = 0n;
  for (const family of FAMILIES)
    for (const { first, last } of set[family]) count += last - first + 1n;
  return count;
}

/** The index of the first member that does not lie wholly before the range. */
function firstNotBefore(set: RangeSet, { family, first }: Range): number {
  const members = set[family];
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const member = members[middle];
    if (member !== undefined && member.last < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
