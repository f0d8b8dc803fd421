import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { makeFolder, removeFolder } from './temp.ts';

/** What one run of the program gave. */
export interface Run {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Modules to load before the program. */
  readonly preload?: readonly string[];
  readonly timeout?: number;
}

/**
 * Builds the program for the tests of one file, as it ships, and returns how to run it: a real
 * process whose environment holds nothing but what the test gives it.
 */
export function builtProgram(): (args: readonly string[], options?: Options) => Promise<Run> {
  let folder = '';
  beforeAll(async () => {
    folder = makeFolder();
    await bundle(join(folder, 'dist'));
  });
  afterAll(() => removeFolder(folder));
  return async (args, { cwd = folder, env = {}, preload = [], timeout = 60_000 } = {}) => {
    const preloads = preload.flatMap((path) => ['--import', path]);
    const program = join(folder, 'dist/cli.js');
    const result = await execa(process.execPath, [...preloads, program, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1', ...env },
      extendEnv: false,
      reject: false,
      timeout,
      stripFinalNewline: false,
      maxBuffer: 1 << 28,
    });
    if (result.timedOut) throw new Error(`envparity ${args.join(' ')} took over ${timeout} ms`);
    return { code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
  };
}
