import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { root } from './project.ts';
import { makeFolder, removeFolder } from './temp.ts';

const NOBODY = 65_534;

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
  /** What its standard input holds. */
  readonly input?: string;
  /** Root can read everything: run as nobody where the tests run as root. */
  readonly unprivileged?: boolean;
}

/**
 * Builds the program for the tests of one file, as it ships, and returns how to run it: a real
 * process whose environment holds nothing but what the test gives it.
 */
export function builtProgram(): (args: readonly string[], options?: Options) => Promise<Run> {
  let folder = '';
  beforeAll(async () => {
    folder = makeFolder();
    chmodSync(folder, 0o755);
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
    await bundle(join(folder, 'dist'));
  });
  afterAll(() => removeFolder(folder));
  return async (args, options = {}) => {
    const {
      cwd = folder,
      env = {},
      preload = [],
      timeout = 60_000,
      unprivileged = false,
      input = '',
    } = options;
    const preloads = preload.flatMap((path) => ['--import', path]);
    const program = join(folder, 'dist/cli.js');
    const result = await execa(process.execPath, [...preloads, program, ...args], {
      cwd,
      input,
      env: { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1', ...env },
      ...(unprivileged && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
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
