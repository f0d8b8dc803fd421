import { exitCodeOf } from '../cli/exit-code.ts';
import type { ExitCode } from '../cli/outcome.ts';
import { look } from './look.ts';
import type { Job } from './run.ts';
import { tell } from './tell.ts';

/** Fails the job where what is deployed would break. */
export async function checkDeployment(job: Job): Promise<ExitCode> {
  const checked = await look(job);
  tell(job, checked);
  return exitCodeOf(checked.report, job.inputs.settings);
}
