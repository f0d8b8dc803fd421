import { basename, resolve } from 'node:path';
import { dotenvDiff, envparity, hasRipgrep, installDotenvDiff, ripgrep } from './contenders.ts';
import { median, medians, output, peakMegabytes } from './measure.ts';
import { table } from './table.ts';

const HEAD = [
  'checkout',
  'listed',
  'read',
  'parsed',
  'problems',
  'envparity',
  'dotenv-diff',
  'times faster',
  'ripgrep',
  'times slower',
  'peak MB',
];

/** What the benchmark needs of `scan --format json`. */
interface Scan {
  readonly stats: { readonly listed: number; readonly read: number; readonly parsed: number };
  readonly problems: readonly unknown[];
}

/** Prints one table: each checkout, each program, as whole processes. */
export async function compare(folders: readonly string[], runs: number): Promise<void> {
  const program = await installDotenvDiff();
  const withRipgrep = await hasRipgrep();
  const rows: string[][] = [];
  const faster: number[] = [];
  for (const folder of folders.map((each) => resolve(each))) {
    const ours = envparity(folder);
    const others = [dotenvDiff(program, folder), ...(withRipgrep ? [ripgrep(folder)] : [])];
    const scan = toScan(JSON.parse(await output(ours)));
    const [own = Number.NaN, theirs = Number.NaN, search] = await medians([ours, ...others], runs);
    faster.push(theirs / own);
    rows.push([
      basename(folder),
      ...[scan.stats.listed, scan.stats.read, scan.stats.parsed, scan.problems.length].map(String),
      milliseconds(own),
      milliseconds(theirs),
      (theirs / own).toFixed(1),
      search === undefined ? 'not installed' : milliseconds(search),
      search === undefined ? '' : (own / search).toFixed(1),
      (await peakMegabytes(ours)).toFixed(0),
    ]);
  }
  console.log(`Median of ${runs} interleaved runs of the whole process.\n`);
  console.log(table(HEAD, rows));
  console.log(
    `\nTimes faster than dotenv-diff, median of the checkouts: ${median(faster).toFixed(1)}`,
  );
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function toScan(value: unknown): Scan {
  if (typeof value === 'object' && value !== null && 'stats' in value && 'problems' in value)
    return value as Scan;
  throw new Error('scan --format json printed no stats');
}
