import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

export interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Modules to load before the program. */
  readonly preload?: readonly string[];
  readonly timeout?: number;
  /** What its standard input holds. */
  readonly input?: string;
  /** Root can read everything: run as nobody where the tests run as root. */
  readonly unprivileged?: boolean;
  /** Spoils what was built, for this run; no other may be under way. */
  readonly changes?: readonly Change[];
  /** A program, with arguments, that starts this one. */
  readonly within?: readonly string[];
  /** Told how to send the process a signal. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** A piece of the built program, which is there once, and what stands there instead. */
export type Change = readonly [from: RegExp, to: string];

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
      changes = [],
    } = options;
    const undo = changes.map((change) => spoil(join(folder, 'dist'), change));
    const preloads = preload.flatMap((path) => ['--import', path]);
    const program = join(folder, 'dist/cli.js');
    const [starter = process.execPath, ...words] = [...(options.within ?? []), process.execPath];
    const child = execa(starter, [...words, ...preloads, program, ...args], {
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
    options.onStart?.((signal) => child.kill(signal));
    const result = await child;
    for (const restore of undo.reverse()) restore();
    if (result.timedOut) throw new Error(`envparity ${args.join(' ')} took over ${timeout} ms`);
    return { code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
  };
}

/** @returns how to make it whole again */
function spoil(dist: string, [from, to]: Change): () => void {
  const pattern = new RegExp(from, 'g');
  const files = readdirSync(dist).filter((name) => /\.c?js$/.test(name));
  const paths = files.map((name) => join(dist, name));
  const texts = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const [found, ...others] = texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(() => ({ path, text })),
  );
  if (found === undefined || others.length > 0)
    throw new Error(`${from} is in the built program ${others.length + (found ? 1 : 0)} times`);
  writeFileSync(found.path, found.text.replace(from, to));
  return () => writeFileSync(found.path, found.text);
}
