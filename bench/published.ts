import { type FetchedList, publishedBy } from '../src/egress/published/index.ts';
import { blocksOf, groupsOf, readKeptList } from '../src/egress/published/kept.ts';
import { median } from './measure.ts';
import { address, heldBy, prefix, SIZES } from './ranges.ts';
import { table } from './table.ts';

const ASKED = 1000;
const LABELS = 60;

/** Times loading kept lists of published ranges and naming addresses by them, in time of the processor. */
export function published(runs: number): void {
  const asked = Array.from({ length: ASKED }, (_, index) => address(index * 7919));
  const rows = SIZES.map((size) => row(size, asked, runs));
  const [first = 1] = rows.map(({ naming }) => naming);
  const head = [
    'published',
    'load',
    `name ${ASKED}`,
    `wide ${ASKED}`,
    'against the first',
    'heap MB',
  ];
  console.log();
  console.log(
    table(
      head,
      rows.map(({ cells, naming, megabytes }) => [
        ...cells,
        (naming / first).toFixed(2),
        megabytes.toFixed(0),
      ]),
    ),
  );
}

function row(size: number, asked: readonly string[], runs: number) {
  const text = keptText(size);
  const times = Array.from({ length: runs + 1 }, () => once(text, asked)).slice(1);
  const of = (pick: (time: Time) => number) => median(times.map(pick));
  const naming = of((time) => time.name);
  return {
    cells: [
      size.toLocaleString('en'),
      `${of((time) => time.load).toFixed(0)} ms`,
      `${naming.toFixed(2)} ms`,
      `${of((time) => time.wide).toFixed(2)} ms`,
    ],
    naming,
    megabytes: heldBy(() => publishedBy([load(text)])),
  };
}

type Time = Readonly<Record<'load' | 'name' | 'wide', number>>;

function once(text: string, asked: readonly string[]): Time {
  const started = process.cpuUsage();
  const lists = publishedBy([load(text)]);
  const loaded = process.cpuUsage();
  const named = asked.filter((one) => lists.nameOf(one) !== undefined).length;
  const done = process.cpuUsage();
  const blocks = asked.map((one) => ({ range: `${one}/${one.includes(':') ? 44 : 21}` }));
  const wide = lists.sharedIn(blocks);
  const end = process.cpuUsage();
  if (named === 0 || named === asked.length || wide.length === 0)
    throw new Error('some of the addresses are of the list');
  return { load: spent(started, loaded), name: spent(loaded, done), wide: spent(done, end) };
}

function spent(from: NodeJS.CpuUsage, to: NodeJS.CpuUsage): number {
  return (to.user + to.system - from.user - from.system) / 1000;
}

function load(text: string): FetchedList {
  const kept = readKeptList(text, 'aws');
  const blocks = kept && blocksOf(kept);
  if (kept === undefined || blocks === undefined) throw new Error('the list is none');
  return { id: 'aws', title: 'AWS', fetchedAt: kept.fetchedAt, blocks };
}

/** What would stand in the cache. */
function keptText(size: number): string {
  const blocks = Array.from({ length: size }, (_, index) => ({
    range: prefix(index),
    label: `region-${index % LABELS}`,
    shared: true as const,
  }));
  const grouped = groupsOf({ blocks });
  if ('strange' in grouped) throw new Error(`${grouped.strange} is no block`);
  const fetchedAt = '2026-11-29T00:00:00.000Z';
  return JSON.stringify({ keptVersion: 1, list: 'aws', fetchedAt, groups: grouped.groups });
}
