import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envparity } from './contenders.ts';
import { medians, peakMegabytes } from './measure.ts';
import { table } from './table.ts';

const SIZES = [10_000, 30_000, 100_000];
const PER_FOLDER = 50;
/** About as many as in real repositories: 91 of 4,100 files. */
const ONE_READS_OF = 45;

/** Prints how the time grows with the number of files. */
export async function grow(runs: number): Promise<void> {
  const rows: string[][] = [];
  let first: number | undefined;
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'envparity-grow-'));
    try {
      generate(folder, size);
      const [time = Number.NaN] = await medians([envparity(folder)], runs);
      const each = (time * 1000) / size;
      first ??= each;
      const peak = await peakMegabytes(envparity(folder));
      rows.push([
        size.toLocaleString('en'),
        `${time.toFixed(0)} ms`,
        `${each.toFixed(1)} µs`,
        (each / first).toFixed(2),
        peak.toFixed(0),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(table(['files', 'scan', 'per file', 'against the first', 'peak MB'], rows));
}

function generate(folder: string, size: number): void {
  writeFileSync(join(folder, 'package.json'), '{ "name": "generated", "private": true }');
  for (let index = 0; index < size; index++) {
    const parent = join(folder, 'src', `part-${Math.floor(index / PER_FOLDER)}`);
    if (index % PER_FOLDER === 0) mkdirSync(parent, { recursive: true });
    writeFileSync(join(parent, `module-${index}.ts`), moduleText(index));
  }
}

/** About 1.5 KB, as modules are. */
function moduleText(index: number): string {
  const read =
    index % ONE_READS_OF === 0
      ? `export const url${index} = process.env.SERVICE_${index % 500}_URL ?? 'none';\n`
      : '';
  const body = Array.from(
    { length: 12 },
    (_, line) =>
      `export function step${line}(input: readonly number[]): number {\n` +
      `  return input.filter((each) => each > ${line}).reduce((sum, each) => sum + each, 0);\n}\n`,
  );
  return read + body.join('\n');
}
