import type { Snapshot } from '../../src/model/index.ts';
import type { ConfiguredSource, Context, Provider } from '../types.ts';
import { readLive, remedy } from './live/index.ts';
import { namedEnvironment } from './live/run.ts';
import { readFiles } from './workflows/files.ts';
import { findWorkflows, readWorkflows } from './workflows/index.ts';
import { jobsOf } from './workflows/jobs.ts';

/** Secrets, variables and workflows of a GitHub repository. */
export const github: Provider = {
  id: 'github',
  title: 'GitHub Actions',
  docs: 'https://docs.github.com/en/actions',
  capabilities: { network: true, names: 'complete', values: 'read' },
  detect: async ({ tree }) => findWorkflows(tree).length > 0,
  collect,
  remedy,
  here: async (tree, env) =>
    env.GITHUB_JOB === undefined ? undefined : namedEnvironment(env, jobsOf(await readFiles(tree))),
};

/** What the workflows say, and what GitHub itself says of the names that they use. */
async function collect(context: Context, sources: readonly ConfiguredSource[]): Promise<Snapshot> {
  const files = await readFiles(context.tree);
  const found = await readWorkflows(context, files);
  const reads = found.observations.filter((one) => one.role === 'reads');
  const live = await readLive(context, sources, { reads, jobs: jobsOf(files) });
  return {
    provider: 'github',
    coverage: [...found.coverage, ...live.coverage],
    observations: [...found.observations, ...live.observations],
    facts: [...found.facts, ...live.facts],
    problems: [...found.problems, ...live.problems],
  };
}
