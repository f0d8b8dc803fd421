import { exitCodeOf } from '../cli/exit-code.ts';
import type { ExitCode } from '../cli/outcome.ts';
import { isDeployment, type Report, type Unknown } from '../model/index.ts';
import { LIMITS } from '../report/markdown.ts';
import { attempt } from './attempt.ts';
import { baseOf } from './base.ts';
import { changeMarker, keepComment } from './comment.ts';
import { addSummary } from './files.ts';
import { openHub } from './github.ts';
import { fileNames, runPage } from './links.ts';
import { look } from './look.ts';
import type { Job } from './run.ts';
import { sayOf } from './say.ts';
import { tell } from './tell.ts';
import { withSourcesOfBase } from './trusted.ts';

/** A comment takes longer than the rest only where GitHub does not answer. */
const COMMENT_DEADLINE_MS = 60_000;

/** What a pull request or a merge queue brings, and nothing that was there before. */
export async function checkChange(job: Job): Promise<ExitCode> {
  const { inputs, event } = job;
  const base = await baseOf(inputs.path, event);
  const checked = await look(job, { since: base, sourcesOfBase: true }, (config) =>
    withSourcesOfBase(inputs.path, base, config),
  );
  const report = forReview(checked.report);
  tell(job, { ...checked, report });
  await attempt(job, () => comment(job, report));
  // What a change could not look at is told, and is no reason to hold it back.
  return exitCodeOf(report, { ...inputs.settings, allowIncomplete: true });
}

/** What nobody knows of a machine that is no deployment is no concern of a review. */
function forReview(report: Report): Report {
  const isMeant = ({ asked, environment }: Unknown) => asked || isDeployment(environment);
  return { ...report, unknown: report.unknown.filter(isMeant) };
}

async function comment(job: Job, report: Report): Promise<void> {
  const { inputs, event, runner, env } = job;
  const { number, repository, outsider } = event;
  if (!inputs.comment || number === undefined || repository === undefined) return;
  if (outsider !== undefined) {
    addSummary(runner, outsiderNote(outsider));
    return;
  }
  if (inputs.token === undefined) return;
  const signal = AbortSignal.timeout(COMMENT_DEADLINE_MS);
  const outside = { env, offline: inputs.settings.offline, signal };
  const hub = await openHub(repository, inputs.token, outside);
  const page = runPage(event, runner);
  const say = sayOf(report, {
    files: fileNames(inputs.path, event, runner),
    limit: LIMITS.comment,
    ...(page === undefined ? {} : { fullReport: page }),
  });
  await keepComment(hub, number, changeMarker(inputs), say);
}

function outsiderNote(outsider: 'fork' | 'dependabot'): string {
  const who = outsider === 'fork' ? 'A pull request from a fork' : 'A run of Dependabot';
  return `\n${who} has no secrets and may write no comment. What platforms hold was not looked at. Two workflows add the comment safely: https://github.com/envparity/envparity/blob/main/docs/ci.md#forks\n`;
}
