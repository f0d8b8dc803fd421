import { readJson } from '../../../src/formats/json.ts';
import { memberAt, text } from '../../../src/formats/shape.ts';
import { readOutsideFile } from '../../../src/net/outside-file.ts';
import type { Context } from '../../types.ts';
import type { JobPlace } from '../workflows/jobs.ts';

/** GitHub cuts off payloads above: https://docs.github.com/webhooks/webhook-events-and-payloads */
const LARGEST_EVENT = 25 * 1024 * 1024;

/**
 * Who started this run, where that keeps the secrets of the repository from it: a pull request of a
 * fork gets none, and Dependabot gets its own.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function outsiderOf({ env }: Pick<Context, 'env'>): 'fork' | 'dependabot' | undefined {
  if (env.GITHUB_ACTOR === 'dependabot[bot]') return 'dependabot';
  return isOfFork(env) ? 'fork' : undefined;
}

function isOfFork({ GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH = '' }: Context['env']): boolean {
  // `pull_request_target` runs in the repository itself, with all that it has.
  if (!/^pull_request(?!_target)/.test(GITHUB_EVENT_NAME)) return false;
  const parsed = readJson(readOutsideFile(GITHUB_EVENT_PATH, LARGEST_EVENT) ?? '');
  // Without a payload nobody knows where the change comes from.
  if (!parsed.ok) return true;
  const pull = memberAt(parsed.value, 'pull_request');
  const head = text(memberAt(pull, 'head', 'repo', 'full_name'));
  const base = text(memberAt(pull, 'base', 'repo', 'full_name'));
  // The repository of a head may have been deleted.
  return head === undefined || head !== base;
}

/**
 * The environment whose secrets and variables the job of this process sees: the one that the job
 * names in its workflow, else the only one that the run was asked about, else that of jobs without
 * one. Nothing where the job may be in several.
 */
export function ownEnvironment(
  { env, only, canonical }: Pick<Context, 'env' | 'only' | 'canonical'>,
  jobs: readonly JobPlace[],
): string | undefined {
  const { GITHUB_WORKFLOW_REF = '', GITHUB_JOB } = env;
  // Such as octo/shop/.github/workflows/check.yml@refs/heads/main
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(GITHUB_WORKFLOW_REF)?.[1];
  const job = jobs.find((one) => one.file === file && one.id === GITHUB_JOB);
  const said = only?.length === 1 ? only[0] : undefined;
  if (job === undefined) return said ?? canonical('ci');
  if (job.environments === undefined) return canonical('ci');
  const possible = [...new Set(job.environments.map(canonical))];
  if (possible.length === 1) return possible[0];
  return said !== undefined && (possible.length === 0 || possible.includes(said))
    ? said
    : undefined;
}
