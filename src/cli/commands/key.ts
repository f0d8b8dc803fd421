import { randomBytes } from 'node:crypto';
import { KEY_BYTES } from '../../values/key.ts';
import type { Run } from '../program.ts';

/**
 * Makes a key. It stands alone on stdout, so that it can be piped; in hexadecimal, which no shell,
 * dotenv file or YAML needs quoted, and which a double click selects whole.
 */
export const runKey: Run = async () => ({
  stdout: `${randomBytes(KEY_BYTES).toString('hex')}\n`,
  notes: process.stdout.isTTY ? ADVICE : [],
  exitCode: 0,
});

/**
 * One key must reach several places, so it is kept in a shell variable and nowhere else.
 * https://cli.github.com/manual/gh_secret_set and https://vercel.com/docs/cli/env read standard input.
 */
const ADVICE = [
  'This is shown once. Set it as ENVPARITY_KEY wherever snapshots are taken and wherever they are checked:',
  '  key="$(envparity key)"',
  '  printf %s "$key" | gh secret set ENVPARITY_KEY',
  '  printf %s "$key" | vercel env add ENVPARITY_KEY production',
  'To replace a key, set the old one and the new one together first: docs/snapshots.md',
];
