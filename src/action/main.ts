import { failureText } from '../cli/failure.ts';
import { NEVER_CAME, NOT_DONE } from '../cli/never-came.ts';
import { guard } from '../cli/stream.ts';
import { UserError } from '../errors.ts';
import { commandOf, logLine } from '../report/workflow-command.ts';
import { watchSecrets } from '../values/seen.ts';
import { runAction } from './run.ts';

let crashed = false;

for (const stream of [process.stdout, process.stderr]) guard(stream);
watchSecrets();
// What Node itself says of an error quotes its message, and that may quote a value.
process.on('uncaughtException', crash).on('unhandledRejection', crash);
process.on('exit', notDone);

const code = await runAction(process.env, write).catch(fail);
process.exitCode ??= code;

function write(text: string): void {
  process.stdout.write(text);
}

/** Nothing can be concluded: the job fails, and says what mends it. */
function fail(error: unknown): 2 {
  const debug = process.env.RUNNER_DEBUG === '1';
  const known = error instanceof UserError;
  const [first = '', ...rest] = failureText(error, debug).trim().split('\n');
  const message = known && error.hint !== undefined ? `${error.message}. ${error.hint}` : first;
  write(`${commandOf('error', { title: 'envparity' }, message)}\n`);
  for (const line of known ? [] : rest) write(`${logLine(line)}\n`);
  return 2;
}

/** The first says it all. */
function crash(error: unknown): void {
  if (!crashed) fail(error);
  crashed = true;
  process.exitCode = 2;
}

/** The job fails, and says why, where Node alone would say nothing. */
function notDone(): void {
  if (process.exitCode !== NEVER_CAME) return;
  process.exitCode = 2;
  write(`${commandOf('error', { title: 'envparity' }, NOT_DONE)}\n`);
}
