import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { valuesOf } from './checkout-values.ts';
import { type Contender, median, output } from './measure.ts';
import { table } from './table.ts';
import { type Made, valueMix } from './value-mix.ts';

const SIZES = [1000, 10_000, 100_000];
/** Of which the shapes are told. */
const SIZE = 10_000;
const SLOWEST = 10;
/** The first value of a shape waits for its pattern to be compiled. */
const FEWEST = 5;

/** What a process reports of its work: milliseconds, and those of each value if it was asked for them. */
interface Work {
  readonly processor: number;
  readonly wall: number;
  readonly each?: readonly number[];
}

const MEASURED = `
  const begin = process.cpuUsage();
  const start = performance.now();
  const done = (more) => {
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(begin);
    console.log(JSON.stringify({ processor: (user + system) / 1000, wall, ...more }));
  };`;

/** Describes the values as a command does that watches what it writes. */
const DESCRIBE = `
  const [folder, file, isTimed] = process.argv.slice(1);
  const { makeDescribe } = await import(folder + '/shared-values-describe.js');
  const { watchSecrets } = await import(folder + '/shared-values-seen.js');
  const { readFileSync } = await import('node:fs');
  const values = JSON.parse(readFileSync(file, 'utf8'));
  const each = [];
  watchSecrets();
  ${MEASURED}
  const describe = makeDescribe(() => undefined);
  for (const { name, value } of values) {
    const before = isTimed ? performance.now() : 0;
    describe(name, value, 'production');
    if (isTimed) each.push(performance.now() - before);
  }
  done({ each });`;

const LOAD = `
  const { createRequire } = await import('node:module');
  const require = createRequire(process.argv[1]);
  ${MEASURED}
  require(process.argv[1]);
  done();`;

/** Times what a value is told to be, in processes that do nothing else. */
export async function values(runs: number, checkouts: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'envparity-values-'));
  try {
    await growth(folder, runs);
    if (checkouts.length > 0) await real(folder, checkouts, runs);
    await shapes(folder, runs);
    await loading(folder, runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function growth(folder: string, runs: number): Promise<void> {
  const works = SIZES.map((size) => {
    const file = join(folder, `${size}.json`);
    writeFileSync(file, JSON.stringify(valueMix(size)));
    return node(`${size} values`, DESCRIBE, resolve('dist'), file);
  });
  const medians = await worked(works, runs);
  const [first = Number.NaN] = SIZES.map((size, index) => (medians[index]?.processor ?? 0) / size);
  const rows = SIZES.map((size, index) => {
    const { processor = Number.NaN, wall = Number.NaN } = medians[index] ?? {};
    const per = processor / size;
    return [
      size.toLocaleString('en'),
      milliseconds(processor),
      milliseconds(wall),
      `${(per * 1000).toFixed(1)} µs`,
      (per / first).toFixed(2),
    ];
  });
  console.log(table(['values', 'processor', 'wall', 'per value', 'against the first'], rows));
}

/** What dotenv files, Compose files and workflows hold, again and again with another number behind it. */
async function real(folder: string, checkouts: readonly string[], runs: number): Promise<void> {
  const found = valuesOf(checkouts);
  const file = join(folder, 'real.json');
  const all = Array.from({ length: SIZE }, (_, index) => {
    const { name, value } = found[index % found.length] ?? { name: 'X', value: 'x' };
    const round = Math.floor(index / found.length);
    return round === 0 ? { name, value } : { name: `${name}_${round}`, value: value + round };
  });
  writeFileSync(file, JSON.stringify(all));
  const work = node('values of checkouts', DESCRIBE, resolve('dist'), file);
  const [{ processor, wall } = NOTHING] = await worked([work], runs);
  const row = [String(found.length), milliseconds(processor), milliseconds(wall)];
  console.log(
    `\n${table(['of checkouts', `processor of ${SIZE.toLocaleString('en')}`, 'wall'], [row])}`,
  );
}

const NOTHING: Work = { processor: Number.NaN, wall: Number.NaN };

async function shapes(folder: string, runs: number): Promise<void> {
  const all = valueMix(SIZE);
  const file = join(folder, `${SIZE}.json`);
  const timed = node('each value', DESCRIBE, resolve('dist'), file, 'timed');
  const times: (readonly number[])[] = [];
  for (let run = 0; run < runs; run++) times.push((await workOf(timed)).each ?? []);
  const each = all.map((_, index) => median(times.map((one) => one[index] ?? Number.NaN)));
  const rows = (of: (one: Made) => string) => {
    const found = new Map<string, number[]>();
    for (const [index, one] of all.entries()) {
      const list = found.get(of(one)) ?? [];
      found.set(of(one), list);
      list.push(each[index] ?? Number.NaN);
    }
    return [...found].map(([shape, list]) => ({
      cells: [shape, String(list.length), `${(median(list) * 1000).toFixed(1)} µs`],
      count: list.length,
      time: median(list),
    }));
  };
  const bySlowness = rows(({ shape }) => shape)
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.time - a.time);
  const cells = (list: typeof bySlowness) => list.map((row) => row.cells);
  const [groups, slowest] = [rows(({ group }) => group), bySlowness.slice(0, SLOWEST)];
  console.log(`\n${table(['group', 'values', 'wall each'], cells(groups))}`);
  const head = `slowest of ${bySlowness.length} shapes`;
  console.log(`\n${table([head, 'values', 'wall each'], cells(slowest))}`);
}

async function loading(folder: string, runs: number): Promise<void> {
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  const works = [
    node('empty module', LOAD, empty),
    node('the matcher', LOAD, resolve('dist/late-values.cjs')),
  ];
  const medians = await worked(works, runs);
  const rows = works.map(({ name }, index) => {
    const { processor = Number.NaN, wall = Number.NaN } = medians[index] ?? {};
    return [name, `${processor.toFixed(1)} ms`, `${wall.toFixed(1)} ms`];
  });
  console.log(`\n${table(['loading', 'processor', 'wall'], rows)}`);
}

function node(name: string, program: string, ...args: readonly string[]): Contender {
  const command = [process.execPath, '--input-type=module', '--eval', program, ...args] as const;
  return { name, command: command as Contender['command'], cwd: resolve('.'), fine: [0] };
}

/** Medians of interleaved runs. */
async function worked(contenders: readonly Contender[], runs: number): Promise<readonly Work[]> {
  const works = contenders.map((): Work[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, contender] of contenders.entries())
      works[index]?.push(await workOf(contender));
  return works.map((of) => ({
    processor: median(of.map(({ processor }) => processor)),
    wall: median(of.map(({ wall }) => wall)),
  }));
}

async function workOf(contender: Contender): Promise<Work> {
  return JSON.parse(await output(contender)) as Work;
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}
