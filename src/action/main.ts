import { failureText } from '../cli/failure.ts';
import { UserError } from '../errors.ts';
import { commandOf, logLine } from '../report/workflow-command.ts';
import { runAction } from './run.ts';

process.exitCode = await runAction(process.env, write).catch(fail);

function write(text: string): void {
  process.stdout.write(text);
}

/** Nothing can be concluded: the job fails, and says what mends it. */
function fail(error: unknown): 2 {
  const debug = process.env.RUNNER_DEBUG === '1';
  const known = error instanceof UserError;
  const text = failureText(error, debug).trim();
  const [first = '', ...rest] = text.split('\n');
  const message = known && error.hint !== undefined ? `${error.message}. ${error.hint}` : first;
  write(`${commandOf('error', { title: 'envparity' }, message)}\n`);
  for (const line of known ? [] : rest) write(`${logLine(line)}\n`);
  return 2;
}
