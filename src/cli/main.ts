import type { ExitCode, Outcome } from './outcome.ts';
import { quickAnswer } from './quick.ts';

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const args = process.argv.slice(2);
const answer = quickAnswer(args);
if (answer === undefined) process.exitCode = await run().then(finish, fail);
else process.stdout.write(`${answer}\n`);

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
