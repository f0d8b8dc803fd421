import type { Family } from '../../model/index.ts';
import { parsed, type Range } from '../address.ts';
import { countOf, FAMILIES, missingFrom, type RangeSet, setOf } from '../set.ts';
import type { Block, BlockGroup } from './kept.ts';
import type { PublishedList } from './lists.ts';
import { type Nested, nestedOf, smallestAround, within } from './nested.ts';

/** A list that somebody fetched, and when. */
export interface FetchedList extends Pick<PublishedList, 'id' | 'title'> {
  /** ISO 8601. */
  readonly fetchedAt: string;
  readonly blocks: readonly Block[];
}

/** What clouds, edge networks and CI say of their own addresses, as far as it was fetched. */
export interface Published {
  /** Whose all addresses of a range are: `AWS eu-west-1, list of 2026-11-20`. */
  nameOf(range: string): string | undefined;
  /**
   * Which ranges are, or hold, blocks from where any customer may leave, by the list that names them. A
   * single address is left out: whoever admits one means it.
   */
  sharedIn<T extends { readonly range: string }>(ranges: readonly T[]): readonly SharedRanges<T>[];
}

export interface SharedRanges<T> {
  /** The id of the list. */
  readonly list: string;
  readonly ranges: readonly T[];
  /** Who may leave from there, and which part that is of them all. */
  readonly whom: string;
}

interface Index {
  readonly nested: Readonly<Record<Family, Nested<Block>>>;
  readonly lists: readonly FetchedList[];
  readonly owner: ReadonlyMap<BlockGroup, FetchedList>;
  /** What is shared of a list, once somebody has asked for it. */
  readonly shared: Map<FetchedList, RangeSet>;
}

/** @param lists the one to believe first before the others */
export function publishedBy(lists: readonly FetchedList[]): Published {
  const members = [...lists].reverse().flatMap(({ blocks }) => blocks);
  const of = (family: Family) => nestedOf(members.filter((member) => member.family === family));
  const index: Index = {
    nested: { ipv4: of('ipv4'), ipv6: of('ipv6') },
    lists,
    owner: new Map(lists.flatMap((list) => list.blocks.map(({ group }) => [group, list]))),
    shared: new Map(),
  };
  return {
    nameOf(range) {
      const [whole] = parsed([{ range }]);
      const group = whole && smallestAround(index.nested[whole.family], whole)?.group;
      const list = group && index.owner.get(group);
      return list && `${titleOf(list, group.label)}, list of ${dayOf(list)}`;
    },
    sharedIn: (ranges) => sharedIn(ranges, index),
  };
}

function sharedIn<T extends { readonly range: string }>(
  ranges: readonly T[],
  index: Index,
): readonly SharedRanges<T>[] {
  const found = new Map<FetchedList, Shared<T>[]>();
  for (const entry of ranges) {
    const [range] = parsed([entry]);
    if (range === undefined || range.first === range.last) continue;
    const held = [...within(index.nested[range.family], range)].filter(({ group }) => group.shared);
    const groups = [...new Set(held.map(({ group }) => group))];
    const list = index.lists.find((one) => groups.some((group) => index.owner.get(group) === one));
    if (list === undefined) continue;
    const own = groups.filter((group) => index.owner.get(group) === list);
    const labels = own.map(({ label }) => label);
    found.set(list, [...(found.get(list) ?? []), { entry, range, labels }]);
  }
  return [...found].map(([list, shared]) => ({
    list: list.id,
    ranges: shared.map(({ entry }) => entry),
    whom: whomOf(list, shared, index),
  }));
}

interface Shared<T> {
  readonly entry: T;
  readonly range: Range;
  readonly labels: readonly string[];
}

function whomOf(list: FetchedList, shared: readonly Shared<unknown>[], index: Index): string {
  const labels = [...new Set(shared.flatMap((one) => one.labels))];
  const title = titleOf(list, labels.length === 1 ? labels[0] : '');
  const all = sharedOf(list, index);
  const admitted = setOf(shared.map(({ range }) => range));
  const parts = FAMILIES.flatMap((family) => partOf(family, all, admitted));
  return `whoever runs something on ${title} (${parts.join(' and ')} addresses of ${list.title}, list of ${dayOf(list)})`;
}

function sharedOf(list: FetchedList, { shared }: Index): RangeSet {
  const all = shared.get(list) ?? setOf(list.blocks.filter(({ group }) => group.shared));
  shared.set(list, all);
  return all;
}

function partOf(family: Family, all: RangeSet, admitted: RangeSet): string[] {
  const total = countIn(all[family]);
  const outside = admitted[family].flatMap((range) => missingFrom(all, range));
  const inside = countIn(admitted[family]) - countIn(outside);
  const title = family === 'ipv4' ? 'IPv4' : 'IPv6';
  return inside === 0n ? [] : [`${percent(inside, total)} ${title}`];
}

function countIn(ranges: readonly Range[]): bigint {
  return countOf(setOf(ranges));
}

/** Exact where it is all of it, so that nothing is called all which is not. */
function percent(part: bigint, whole: bigint): string {
  if (part === whole) return 'all';
  const tenths = Number((part * 1000n) / whole);
  return `${tenths === 0 ? 'less than 0.1' : tenths / 10} % of the`;
}

function titleOf({ title }: FetchedList, label = ''): string {
  return label === '' ? title : `${title} ${label}`;
}

function dayOf({ fetchedAt }: FetchedList): string {
  return fetchedAt.slice(0, 10);
}
