import { watchSecrets } from '../values/seen.ts';
import { NEVER_CAME, NOT_DONE } from './never-came.ts';
import type { ExitCode, Outcome } from './outcome.ts';
import { quickAnswer } from './quick.ts';
import { guard } from './stream.ts';

let crashed = false;

for (const stream of [process.stdout, process.stderr]) guard(stream);
watchSecrets();
// What Node itself says of an error quotes its message, and that may quote a value.
process.on('uncaughtException', crash).on('unhandledRejection', crash);
process.on('exit', notDone);

const args = process.argv.slice(2);
const answer = quickAnswer(args);
if (answer === undefined) {
  const code = await run().then(finish, fail);
  process.exitCode ??= code;
} else process.stdout.write(`${answer}\n`);

async function run(): Promise<Outcome | undefined> {
  const { runProgram } = await import('./program.ts');
  return runProgram(args);
}

function finish(outcome: Outcome | undefined): ExitCode {
  if (outcome === undefined) return 0;
  for (const note of outcome.notes ?? []) process.stderr.write(`${note}\n`);
  process.stdout.write(outcome.stdout);
  return outcome.exitCode;
}

async function fail(error: unknown): Promise<ExitCode> {
  const { failureText } = await import('./failure.ts');
  process.stderr.write(failureText(error, args.includes('--debug')));
  return 2;
}

/** The first says it all; one about writing to stderr must not be told there again. */
function crash(error: unknown): void {
  process.exitCode = 2;
  if (crashed) return;
  crashed = true;
  void fail(error);
}

function notDone(): void {
  if (process.exitCode !== NEVER_CAME) return;
  process.exitCode = 2;
  process.stderr.write(`error: ${NOT_DONE}\n`);
}
