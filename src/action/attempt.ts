import { UserError } from '../errors.ts';
import { commandOf } from '../report/workflow-command.ts';
import type { Job } from './run.ts';

/** Does what is no reason to fail where it cannot be done; that is then a warning. */
export async function attempt({ log }: Job, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const text = error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
    log(`${commandOf('warning', { title: 'envparity' }, text)}\n`);
  }
}
