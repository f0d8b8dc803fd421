import { failureText } from './failure.ts';
import type { ExitCode, Outcome } from './outcome.ts';
import { runProgram } from './program.ts';

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const args = process.argv.slice(2);
process.exitCode = await runProgram(args).then(finish, fail);

function finish(outcome: Outcome | undefined): ExitCode {
  if (outcome === undefined) return 0;
  for (const note of outcome.notes ?? []) process.stderr.write(`${note}\n`);
  process.stdout.write(outcome.stdout);
  return outcome.exitCode;
}

function fail(error: unknown): ExitCode {
  process.stderr.write(failureText(error, args.includes('--debug')));
  return 2;
}
