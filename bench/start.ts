import { resolve } from 'node:path';
import { type Contender, medians } from './measure.ts';
import { table } from './table.ts';

/** Prints what a start costs against that of an empty program. */
export async function start(runs: number): Promise<void> {
  const node = (name: string, ...args: string[]): Contender => ({
    name,
    command: [process.execPath, ...args],
    cwd: resolve('.'),
    fine: [0],
  });
  const contenders = [
    node('node -e 0', '-e', '0'),
    node('envparity --help', resolve('dist/cli.js'), '--help'),
    node('envparity --version', resolve('dist/cli.js'), '--version'),
  ];
  const times = await medians(contenders, runs);
  const rows = contenders.map(({ name }, index) => {
    const time = times[index] ?? Number.NaN;
    return [name, `${time.toFixed(0)} ms`, (time / (times[0] ?? Number.NaN)).toFixed(2)];
  });
  console.log(table(['start', 'median', 'times node -e 0'], rows));
}
