import { type Range, rangeText } from '../address.ts';

/** What one service saw in one round. */
export interface Sighting {
  readonly operator: string;
  readonly round: number;
  readonly seen: Range;
}

/** One address, or the /64 of an IPv6 one, as all services together saw it. */
export interface Seen {
  readonly range: string;
  /** The addresses of a block. */
  readonly addresses: readonly string[];
  readonly count: number;
  /** Sorted. */
  readonly operators: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Hosts choose the last 64 bits anew: https://www.rfc-editor.org/rfc/rfc8981 */
const HOST_BITS = 64n;

/** The address of a sighting as it is compared: an IPv6 one by its /64. */
export function comparedAs({ family, first, last }: Range): Range {
  if (family === 'ipv4') return { family, first, last };
  const start = (first >> HOST_BITS) << HOST_BITS;
  return { family, first: start, last: start | ((1n << HOST_BITS) - 1n) };
}

/** Sightings by what they saw, in the order of addresses. */
export function tally(sightings: readonly Sighting[]): readonly Seen[] {
  const groups = new Map<string, { range: Range; members: Sighting[] }>();
  for (const sighting of sightings) {
    const range = comparedAs(sighting.seen);
    const group = groups.get(rangeText(range)) ?? { range, members: [] };
    group.members.push(sighting);
    groups.set(rangeText(range), group);
  }
  const sorted = [...groups.values()].sort(({ range: a }, { range: b }) => order(a, b));
  return sorted.map(({ range, members }) => ({
    range: rangeText(range),
    addresses: sortedTexts(members.map(({ seen }) => rangeText(seen))),
    count: members.length,
    operators: sortedTexts(members.map(({ operator }) => operator)),
    first: Math.min(...members.map(({ round }) => round)),
    last: Math.max(...members.map(({ round }) => round)),
  }));
}

function order(a: Range, b: Range): number {
  if (a.family !== b.family) return a.family === 'ipv4' ? -1 : 1;
  return a.first < b.first ? -1 : 1;
}

function sortedTexts(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** One operator may be wrong, or see what stands between it and the caller. */
export function isConfirmed({ operators }: Pick<Seen, 'operators'>): boolean {
  return operators.length > 1;
}

/**
 * Operators that saw nothing of what others saw, while those agree: they are wrong, or the way out
 * depends on where it leads.
 */
export function outvoted(seen: readonly Seen[], sightings: readonly Sighting[]): readonly string[] {
  const confirmed = new Set(seen.filter(isConfirmed).map(({ range }) => range));
  const isShared = ({ seen: own }: Sighting) => confirmed.has(rangeText(comparedAs(own)));
  return sortedTexts(sightings.map(({ operator }) => operator)).filter((operator) => {
    const own = sightings.filter((one) => one.operator === operator);
    const others = sightings.filter((one) => one.operator !== operator);
    return !own.some(isShared) && others.filter(isShared).length * 2 > others.length;
  });
}

/**
 * How many more there are, by how many were seen only once and twice: the estimate of Chao (1984),
 * https://www.jstor.org/stable/4615964
 */
export function unseenOf(seen: readonly Pick<Seen, 'count'>[]): number {
  const once = seen.filter(({ count }) => count === 1).length;
  const twice = seen.filter(({ count }) => count === 2).length;
  if (once === 0) return 0;
  return Math.ceil(twice > 0 ? once ** 2 / (2 * twice) : (once * (once - 1)) / 2);
}
