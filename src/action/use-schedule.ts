import type { Checked } from '../check.ts';
import { clock } from '../cli/clock.ts';
import { exitCodeOf } from '../cli/exit-code.ts';
import type { ExitCode } from '../cli/outcome.ts';
import { UserError } from '../errors.ts';
import type { Report } from '../model/index.ts';
import { isIncomplete } from '../report/complete.ts';
import { LIMITS } from '../report/markdown.ts';
import type { FileNames } from '../report/uri.ts';
import { logLine } from '../report/workflow-command.ts';
import { watchBody } from '../watch/body.ts';
import type { WatchState } from '../watch/format.gen.js';
import { type News, newsOf } from '../watch/news.ts';
import { nextState } from '../watch/next.ts';
import { baselineIn, unpackState } from '../watch/pack.ts';
import { artifactName, type Parts, partsOf, withoutRest } from '../watch/parts.ts';
import { FIRST } from '../watch/state.ts';
import { tellWebhook } from '../watch/webhook.ts';
import { attempt } from './attempt.ts';
import { markerOf } from './comment.ts';
import { findDashboard, keepDashboard } from './dashboard.ts';
import { keepFile, setOutput } from './files.ts';
import { openHub } from './github.ts';
import { LAST_REPORT, type LastState, lastState } from './last-state.ts';
import { fileNames } from './links.ts';
import { look } from './look.ts';
import type { Job } from './run.ts';
import { tell } from './tell.ts';

const DEADLINE_MS = 120_000;

/** Keeps one issue with all drift there is: since when, and what changed since the last time. */
export async function checkSchedule(job: Job): Promise<ExitCode> {
  const { inputs, event, env } = job;
  const { repository } = event;
  const { token, settings } = inputs;
  if (token === undefined || repository === undefined)
    throw new UserError('no-token', 'a scheduled report needs a token to keep its issue with', {
      hint: 'Give the job the permission `issues: write`, and leave `github-token` as it is',
    });
  const now = clock(env);
  const outside = { env, offline: settings.offline, signal: AbortSignal.timeout(DEADLINE_MS) };
  const hub = await openHub(repository, token, outside);
  const { environments = [] } = settings;
  const marker = markerOf(['schedule', inputs.path, ...environments]);
  const known = await findDashboard(hub, marker);
  const carried = unpackState(known[0]?.body ?? '') ?? FIRST;
  const last = await lastState(carried, hub.artifacts, { ...outside, now });
  const { state: before } = last;
  const baseline = baselineIn(before);
  const checked = withLast(await look(job, baseline === undefined ? {} : { baseline }), last);
  const { report } = checked;
  if (last.detail !== undefined) job.log(`${logLine(`note: ${last.detail}`)}\n`);
  tell(job, checked);
  const state = nextState(before, checked, { env, now });
  const parts = nextParts(state, last, (then) => nextState(before, checked, { env, now: then }));
  const drift = report.findings.filter(({ severity }) => severity !== 'info');
  const news = drift.some(({ fingerprint }) => before.findings[fingerprint] === undefined);
  await keepDashboard(hub, marker, known, {
    title: titleOf(report),
    body: watchBody(report, parts.here, { files: filesOf(job), limit: LIMITS.comment }),
    news,
    clean: drift.length === 0 && !isIncomplete(report),
  });
  // Without an issue nothing remembers what was told, and it would be told each time.
  if (news || known.length > 0) {
    offer(job, parts, last);
    const sources = [...report.sources, LAST_REPORT];
    await tellNews(job, newsOf({ ...report, sources }, before, state));
  }
  return exitCodeOf(report, { failOn: 'never', allowIncomplete: true });
}

/** What could not be read is a source that could not: so nothing is taken for mended, and the issue stays open. */
function withLast(checked: Checked, { row }: LastState): Checked {
  if (row === undefined) return checked;
  const { report } = checked;
  return { ...checked, report: { ...report, sources: [...report.sources, row] } };
}

/**
 * Where the rest is lost every time, since nobody uploads it, all in it is seen for the first time each
 * time. As of the day of the last it is the same, so that the issue stays as it is.
 */
function nextParts(
  state: WatchState,
  { artifact, rest }: LastState,
  stateAt: (then: Date) => WatchState,
): Parts {
  if (artifact === undefined) return partsOf(state);
  if (rest === 'left') return { here: withoutRest(state, artifact) };
  const then = new Date(artifact.takenAt);
  const isLost = rest === 'lost' && !Number.isNaN(then.getTime());
  return partsOf(state, { artifact, ...(isLost && { asOf: stateAt(then) }) });
}

/** Leaves to the next step what the issue does not carry, unless an artifact has it for some time to come. */
function offer({ runner }: Job, { here, elsewhere }: Parts, last: LastState): void {
  const { artifact } = here;
  if (elsewhere === undefined || artifact === undefined) return;
  if (last.rest === 'read' && last.artifact?.digest === artifact.digest) return;
  const name = artifactName(artifact);
  setOutput(runner, 'state', keepFile(runner, `${name}.json`, elsewhere));
  setOutput(runner, 'state-name', name);
}

async function tellNews(job: Job, news: News | undefined): Promise<void> {
  const { inputs, env } = job;
  const { webhook, settings } = inputs;
  if (webhook === undefined || news === undefined) return;
  const signal = AbortSignal.timeout(DEADLINE_MS);
  await attempt(job, () => tellWebhook(webhook, news, { env, offline: settings.offline, signal }));
}

/** On the branch, not at a commit, so that the text stays as it is when something else is committed. */
function filesOf({ inputs, event, runner }: Job): FileNames {
  const { GITHUB_REF_NAME = 'HEAD' } = runner;
  return fileNames(inputs.path, event, { ...runner, GITHUB_SHA: GITHUB_REF_NAME });
}

function titleOf({ title: _, environments }: Report): string {
  const [only, ...others] = environments;
  return others.length === 0 && only !== undefined
    ? `Configuration drift in ${only}`
    : 'Configuration drift';
}
