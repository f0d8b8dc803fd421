import type { Context } from '../../types.ts';
import type { JobPlace } from '../workflows/jobs.ts';

/**
 * The environment whose secrets and variables the job of this process sees: the one that the job
 * names in its workflow, else the only one that the run was asked about, else that of jobs without
 * one. Nothing where the job may be in several.
 */
export function ownEnvironment(
  { env, only, canonical }: Pick<Context, 'env' | 'only' | 'canonical'>,
  jobs: readonly JobPlace[],
): string | undefined {
  const job = ownJob(env, jobs);
  const said = only?.length === 1 ? only[0] : undefined;
  if (job === undefined) return said ?? canonical('ci');
  if (job.environments === undefined) return canonical('ci');
  const possible = [...new Set(job.environments.map(canonical))];
  if (possible.length === 1) return possible[0];
  return said !== undefined && (possible.length === 0 || possible.includes(said))
    ? said
    : undefined;
}

/** The one that the job names in its workflow; nothing where it names none, or may be in several. */
export function namedEnvironment(
  env: Context['env'],
  jobs: readonly JobPlace[],
): string | undefined {
  const [only, ...others] = ownJob(env, jobs)?.environments ?? [];
  return others.length === 0 ? only : undefined;
}

function ownJob(
  { GITHUB_WORKFLOW_REF = '', GITHUB_JOB }: Context['env'],
  jobs: readonly JobPlace[],
): JobPlace | undefined {
  // Such as octo/shop/.github/workflows/check.yml@refs/heads/main
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(GITHUB_WORKFLOW_REF)?.[1];
  return jobs.find((one) => one.file === file && one.id === GITHUB_JOB);
}
