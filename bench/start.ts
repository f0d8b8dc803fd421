import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Contender, medians } from './measure.ts';
import { table } from './table.ts';

/** Prints what a start costs against that of an empty program, on a folder with one file. */
export async function start(runs: number): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'envparity-start-'));
  try {
    writeFileSync(join(cwd, 'app.ts'), 'export const url = process.env.DATABASE_URL;\n');
    await startIn(cwd, runs);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

async function startIn(cwd: string, runs: number): Promise<void> {
  const node = (name: string, ...args: string[]): Contender => ({
    name,
    command: [process.execPath, ...args],
    cwd,
    fine: [0],
  });
  const contenders = [
    node('node -e 0', '-e', '0'),
    node('envparity --help', resolve('dist/cli.js'), '--help'),
    node('envparity --version', resolve('dist/cli.js'), '--version'),
    node('envparity scan, one file', resolve('dist/cli.js'), 'scan', '--format', 'json'),
    node('envparity check, one file', resolve('dist/cli.js'), 'check', '--format', 'json'),
  ];
  const times = await medians(contenders, runs);
  const rows = contenders.map(({ name }, index) => {
    const time = times[index] ?? Number.NaN;
    const empty = times[0] ?? Number.NaN;
    const more = `${(time - empty).toFixed(0)} ms`;
    return [name, `${time.toFixed(0)} ms`, more, (time / empty).toFixed(2)];
  });
  console.log(table(['start', 'median', 'more than node -e 0', 'times node -e 0'], rows));
}
