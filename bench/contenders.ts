import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import type { Contender } from './measure.ts';

const DOTENV_DIFF = 'dotenv-diff@2.8.1';

/** The ways in which JavaScript and Prisma schemas name a variable, as far as a pattern can see them. */
const IDIOMS = String.raw`process\.env|import\.meta\.env|Bun\.env|Deno\.env|\benv\(|\$env/|astro:env|createEnv|runtimeConfig`;
const FILES = '*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro,prisma}';

export function envparity(folder: string): Contender {
  return {
    name: 'envparity',
    command: [process.execPath, resolve('dist/cli.js'), 'scan', folder, '--format', 'json'],
    cwd: resolve('.'),
    fine: [0],
  };
}

/** `--ci` keeps it from asking questions and from writing into the checkout. */
export function dotenvDiff(program: string, folder: string): Contender {
  return {
    name: 'dotenv-diff',
    command: [process.execPath, program, '--scan-usage', '--ci'],
    cwd: folder,
    fine: [0, 1],
  };
}

export function ripgrep(folder: string): Contender {
  return {
    name: 'ripgrep',
    command: ['rg', '--line-number', '--column', '--glob', FILES, '--regexp', IDIOMS, '.'],
    cwd: folder,
    fine: [0, 1],
  };
}

export async function hasRipgrep(): Promise<boolean> {
  const { failed } = await execa('rg', ['--version'], { reject: false });
  return !failed;
}

/** Installs dotenv-diff for the benchmark alone and returns its program. */
export async function installDotenvDiff(): Promise<string> {
  const folder = resolve('node_modules/.bench', DOTENV_DIFF);
  const program = join(folder, 'node_modules/dotenv-diff/dist/bin/dotenv-diff.js');
  if (!existsSync(program)) {
    console.error(`Installing ${DOTENV_DIFF} from npm into node_modules/.bench`);
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', DOTENV_DIFF];
    await execa('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return program;
}
