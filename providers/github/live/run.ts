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
