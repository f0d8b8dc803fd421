import { exitCodeOf } from '../cli/exit-code.ts';
import type { ExitCode } from '../cli/outcome.ts';
import type { Report } from '../model/index.ts';
import { isIncomplete } from '../report/complete.ts';
import { verdictOf } from '../report/verdict.ts';
import { commandOf } from '../report/workflow-command.ts';
import { attempt } from './attempt.ts';
import { openHub } from './github.ts';
import { runPage } from './links.ts';
import { look } from './look.ts';
import type { Job } from './run.ts';
import { tell } from './tell.ts';

const DEADLINE_MS = 30_000;
const INCOMPLETE: ExitCode = 3;
/** https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
const LONGEST_DESCRIPTION = 140;

/** Fails the job where what is deployed would break, in the environment that the job is in. */
export async function checkDeployment(job: Job): Promise<ExitCode> {
  const { inputs } = job;
  const checked = await look(job, { here: true });
  const { report } = checked;
  tell(job, checked);
  const code = exitCodeOf(report, inputs.settings);
  if (code === INCOMPLETE)
    job.log(`${commandOf('error', { title: 'envparity' }, whyNot(report))}\n`);
  await attempt(job, () => mark(job, report, code));
  return code;
}

/** No finding says why the job fails. */
function whyNot(report: Report): string {
  const mend = report.unknown.find((unknown) => unknown.asked && unknown.mend !== '')?.mend;
  return [
    `Whether it will work is ${verdictOf(report).text}`,
    ...(mend === undefined ? [] : [mend]),
    '`allow-incomplete: true` lets it pass all the same',
  ].join('\n');
}

/** The page of a deployment that is held back says why; what goes through is for others to say. */
async function mark({ inputs, event, runner, env }: Job, report: Report, code: ExitCode) {
  const { deployment, repository } = event;
  if (code === 0 || deployment === undefined || repository === undefined) return;
  if (inputs.token === undefined) return;
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const outside = { env, offline: inputs.settings.offline, signal };
  const hub = await openHub(repository, inputs.token, outside);
  const page = runPage(event, runner);
  await hub.markDeployment(deployment, {
    state: report.findings.length === 0 && isIncomplete(report) ? 'error' : 'failure',
    description: `envparity: ${verdictOf(report).text}`.slice(0, LONGEST_DESCRIPTION),
    ...(page === undefined ? {} : { log_url: page }),
  });
}
