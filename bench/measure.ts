import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** One program to run as a whole process. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** Beside that of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean it did its work. */
  readonly fine: readonly number[];
}

/**
 * Median wall-clock milliseconds of each contender. Runs are interleaved in a fixed order, after
 * one that does not count, so that a busy moment of the machine touches all of them alike.
 *
 * @throws Error where a contender does not do its work
 */
export async function medians(contenders: readonly Contender[], runs: number): Promise<number[]> {
  const times = contenders.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, contender] of contenders.entries()) {
      const time = await once(contender);
      if (run > 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Peak resident megabytes of a Node program, in a run of its own that nobody times. */
export async function peakMegabytes(contender: Contender): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'envparity-bench-'));
  try {
    const file = join(folder, 'peak');
    const report = `import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
    const preload = `data:text/javascript,${encodeURIComponent(report)}`;
    const [node, ...rest] = contender.command;
    await once({ ...contender, command: [node, '--import', preload, ...rest] });
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the program prints to stdout. */
export async function output(contender: Contender): Promise<string> {
  return (await run(contender, 'pipe')).stdout;
}

async function once(contender: Contender): Promise<number> {
  const start = performance.now();
  await run(contender, 'ignore');
  return performance.now() - start;
}

async function run(contender: Contender, stdout: 'pipe' | 'ignore'): Promise<{ stdout: string }> {
  const [file, ...args] = contender.command;
  const result = await execa(file, args, {
    cwd: contender.cwd,
    ...(contender.env !== undefined && { env: contender.env }),
    stdin: 'ignore',
    stdout,
    stderr: 'pipe',
    reject: false,
    maxBuffer: 1 << 30,
  });
  if (result.exitCode === undefined || !contender.fine.includes(result.exitCode))
    throw new Error(`${contender.name} failed: ${result.shortMessage ?? ''}\n${result.stderr}`);
  return { stdout: result.stdout ?? '' };
}
