import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseRange, type Range } from '../src/egress/address.ts';
import { contains, setOf } from '../src/egress/set.ts';
import { median } from './measure.ts';
import { table } from './table.ts';

export const SIZES = [10_000, 30_000, 100_000, 200_000];
const ASKED = 1000;

/** Times reading, sorting and asking lists as long as those that clouds publish, and longer. */
export function ranges(runs: number): void {
  const asked = read(Array.from({ length: ASKED }, (_, index) => address(index * 7919)));
  const rows = SIZES.map((size) => row(size, asked, runs));
  const [first = 1] = rows.map(({ perAddress }) => perAddress);
  const head = ['prefixes', 'read', 'sort', `ask ${ASKED}`, 'against the first', 'heap MB'];
  console.log(
    table(
      head,
      rows.map(({ cells, perAddress, megabytes }) => [
        ...cells,
        (perAddress / first).toFixed(2),
        megabytes.toFixed(0),
      ]),
    ),
  );
}

function row(size: number, asked: readonly Range[], runs: number) {
  const texts = Array.from({ length: size }, (_, index) => prefix(index));
  const times = Array.from({ length: runs + 1 }, () => once(texts, asked)).slice(1);
  const of = (pick: (time: Time) => number) => median(times.map(pick));
  const [reading, sorting, asking] = [
    of((one) => one.read),
    of((one) => one.sort),
    of((one) => one.ask),
  ];
  return {
    cells: [
      size.toLocaleString('en'),
      `${reading.toFixed(0)} ms`,
      `${sorting.toFixed(0)} ms`,
      `${asking.toFixed(2)} ms`,
    ],
    perAddress: asking,
    megabytes: heldBy(() => setOf(read(texts))),
  };
}

/** What a thing takes while it is there, in megabytes. */
export function heldBy(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('no garbage can be collected');
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collect();
  const after = process.memoryUsage().heapUsed;
  if (made === undefined) throw new Error('nothing was made');
  return (after - before) / 1024 / 1024;
}

type Time = Readonly<Record<'read' | 'sort' | 'ask', number>>;

function once(texts: readonly string[], asked: readonly Range[]): Time {
  const start = performance.now();
  const members = read(texts);
  const done = performance.now();
  const set = setOf(members);
  const sorted = performance.now();
  let found = 0;
  for (const range of asked) if (contains(set, range)) found += 1;
  const end = performance.now();
  if (found === 0 || found === asked.length)
    throw new Error('some of the addresses are in the set');
  return { read: done - start, sort: sorted - done, ask: end - sorted };
}

function read(texts: readonly string[]): Range[] {
  return texts.flatMap((text) => {
    const parsed = parseRange(text);
    return 'range' in parsed ? [parsed.range] : [];
  });
}

/** Spread over all of IPv4, one in five of IPv6, as those that clouds publish. */
export function prefix(index: number): string {
  const spread = Math.imul(index, 2_654_435_761) >>> 0;
  if (index % 5 > 0) return `${dotted(spread & ~255)}/${22 + (index % 3)}`;
  return `2600:${(spread >>> 16).toString(16)}:${(spread & 0xffff).toString(16)}::/48`;
}

export function address(index: number): string {
  const spread = Math.imul(index, 2_246_822_519) >>> 0;
  return index % 5 > 0 ? dotted(spread) : `2600:${(spread >>> 16).toString(16)}:1::1`;
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
}
