import type { Range } from '../address.ts';

/** Blocks of one family, each with the smallest other one around it. */
export interface Nested<T extends Range> {
  /** By their first address, those around others before them. */
  readonly members: readonly T[];
  /** The index of the member around each; -1 where there is none. */
  readonly around: Int32Array;
}

/** Of two blocks either one holds the other, or they have nothing in common: a tree. */
export function nestedOf<T extends Range>(blocks: readonly T[]): Nested<T> {
  const members = [...blocks].sort(order);
  const around = new Int32Array(members.length);
  let open = -1;
  for (const [index, { first }] of members.entries()) {
    while (open >= 0 && (members[open]?.last ?? first) < first) open = around[open] ?? -1;
    around[index] = open;
    open = index;
  }
  return { members, around };
}

/** Stable: of equal ones the later stays the inner one. */
function order(a: Range, b: Range): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last === b.last) return 0;
  return a.last > b.last ? -1 : 1;
}

/** The smallest member that holds all of a range. */
export function smallestAround<T extends Range>(
  { members, around }: Nested<T>,
  { first, last }: Range,
): T | undefined {
  let index = firstFrom(members, first + 1n) - 1;
  while (index >= 0 && (members[index]?.last ?? last) < last) index = around[index] ?? -1;
  return members[index];
}

/** The members that a range holds, in order. */
export function* within<T extends Range>({ members }: Nested<T>, range: Range): Iterable<T> {
  for (let index = firstFrom(members, range.first); ; index += 1) {
    const member = members[index];
    if (member === undefined || member.first > range.last) return;
    if (member.last <= range.last) yield member;
  }
}

/** The index of the first member that begins at an address or after it. */
function firstFrom(members: readonly Range[], address: bigint): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const member = members[middle];
    if (member !== undefined && member.first < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
