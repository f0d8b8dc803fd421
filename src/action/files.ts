import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { withoutSecrets } from '../values/seen.ts';
import type { OUTPUTS } from './outputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const DELIMITER = 'envparity';

/**
 * Sets an output of the step. The delimiter is one that nothing in the value can hold.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function setOutput(
  env: Environment,
  name: keyof typeof OUTPUTS,
  value: string | number | boolean,
): void {
  const end = `${DELIMITER}-${randomUUID()}`;
  append(env, 'GITHUB_OUTPUT', `${name}<<${end}\n${value}\n${end}\n`);
}

/** Adds to the summary of the job. */
export function addSummary(env: Environment, markdown: string): void {
  append(env, 'GITHUB_STEP_SUMMARY', markdown);
}

/** Writes a file that later steps may take, and returns its path. */
export function keepFile(env: Environment, name: string, text: string): string {
  const folder = join(env.RUNNER_TEMP || tmpdir(), 'envparity');
  const path = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, withoutSecrets(text));
  } catch (cause) {
    throw unwritable(path, cause);
  }
  return path;
}

/** Outside a runner there is no such file, and nobody who would read it. */
function append(env: Environment, variable: string, text: string): void {
  const path = env[variable] ?? '';
  if (path === '') return;
  try {
    appendFileSync(path, withoutSecrets(text));
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): UserError {
  return new UserError('unwritable', `${path} could not be written`, {
    hint: 'Check the disk of the runner',
    cause,
  });
}
