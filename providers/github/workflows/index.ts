import type { Snapshot } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import { readFiles } from './files.ts';
import { misplacedIn } from './misplaced.ts';
import { makeProject } from './project.ts';
import { readsOf } from './reads.ts';

export { findWorkflows } from './files.ts';

/** What the workflows of a repository say of variables, without asking GitHub. */
export type WorkflowFindings = Omit<Snapshot, 'provider' | 'deployments'>;

/** Reads every workflow and the actions of the repository that they use. */
export async function readWorkflows(context: Context): Promise<WorkflowFindings> {
  const { tree, components, canonical } = context;
  const files = await readFiles(tree);
  const project = makeProject(files, canonical);
  const reads = files.workflows.map((file) => readsOf(project, file, components, new Set()));
  const misplaced = [...files.workflows, ...files.actions].flatMap((file) => [
    ...misplacedIn(file, components),
  ]);
  return {
    coverage: [],
    observations: reads.flatMap((one) => one.reads),
    facts: [...reads.flatMap(({ dynamic }) => dynamic), ...misplaced],
    problems: files.problems,
  };
}
