import type { ExitCode } from '../cli/outcome.ts';
import { UserError } from '../errors.ts';
import { LIMITS } from '../report/markdown.ts';
import { commandOf } from '../report/workflow-command.ts';
import { changeMarker, keepComment } from './comment.ts';
import type { PullHead } from './event.ts';
import { type Hub, openHub } from './github.ts';
import { runPage } from './links.ts';
import { readReceived } from './received.ts';
import type { Job } from './run.ts';
import { sayOf } from './say.ts';

const DEADLINE_MS = 60_000;

/** Writes the comment that the run of a pull request could not write, from the report that it left. */
export async function commentReceived(job: Job): Promise<ExitCode> {
  const { inputs, event, log, runner, env } = job;
  const { followed, repository } = event;
  if (followed === undefined || repository === undefined)
    throw new UserError('no-followed-run', 'this run follows none of a pull request', {
      hint: 'Run `use: comment` on `workflow_run`, behind a workflow that runs on `pull_request`',
    });
  const { report: path, token, settings } = inputs;
  if (path === undefined || token === undefined)
    throw new UserError('no-report', '`use: comment` needs a report and a token', {
      hint: 'Set `report` to the file that was downloaded, and leave `github-token` as it is',
    });
  const report = readReceived(path);
  const outside = { env, offline: settings.offline, signal: AbortSignal.timeout(DEADLINE_MS) };
  const hub = await openHub(repository, token, outside);
  const number = await pullOf(hub, followed.head);
  if (number === undefined) {
    log(`${commandOf('notice', { title: 'envparity' }, NOBODY)}\n`);
    return 0;
  }
  const page = runPage(event, { ...runner, GITHUB_RUN_ID: String(followed.id) });
  // Links would lead where the report says, so files are named and no more.
  const { body, worth } = sayOf(report, {
    files: { prefix: '' },
    limit: LIMITS.comment,
    ...(page === undefined ? {} : { fullReport: page }),
  });
  const said = { body: `${noteOf(page)}\n\n${body}`, worth };
  await keepComment(hub, number, changeMarker(inputs), said);
  return 0;
}

const NOBODY = 'No comment: not one open pull request, and only one, has the commit of that run';

/** The one that the run was of: nothing where it is closed, has other commits by now, or may be another. */
async function pullOf(hub: Hub, head: PullHead): Promise<number | undefined> {
  const pulls = await hub.pullsOf(head);
  const [first, ...others] = pulls.filter(
    ({ head: { repository, sha } }) => repository === head.repository && sha === head.sha,
  );
  return others.length === 0 ? first?.number : undefined;
}

/** The report can say anything, so what it is stands before it. */
function noteOf(page: string | undefined): string {
  const run = page === undefined ? 'A run' : `[A run](${page})`;
  return `${run} of this pull request says so, without secrets. It was passed on unchecked: whoever wrote the change could change this too.`;
}
