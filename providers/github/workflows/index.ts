import { loadShell, type ReadScript } from '../../../src/formats/shell/script.ts';
import type { Coverage, Snapshot } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import { ciSupplies, givenIn } from './env.ts';
import { readFiles } from './files.ts';
import { injected } from './injected.ts';
import { misplacedIn } from './misplaced.ts';
import { makeComponentOf } from './place.ts';
import { makeProject } from './project.ts';
import { readsOf } from './reads.ts';
import { scriptsOf, testedNames } from './scripts.ts';
import type { ActionsFile } from './workflow.ts';

export { findWorkflows } from './files.ts';

/** What the workflows of a repository say of variables, without asking GitHub. */
export type WorkflowFindings = Omit<Snapshot, 'provider' | 'deployments'>;

/** Reads every workflow and the actions of the repository that they use. */
export async function readWorkflows(context: Context): Promise<WorkflowFindings> {
  const { tree, components, canonical, describe } = context;
  const files = await readFiles(tree);
  const project = makeProject(files, canonical);
  const shell = await loadShell();
  const parts = [...files.workflows, ...files.actions].map((file) => partOf(file, shell));
  const ci = canonical('ci');
  const reads = parts
    .filter(({ file }) => file.kind === 'workflow')
    .map(({ file, tested }) => readsOf(project, file, components, tested));
  const given = parts.flatMap(({ file, scripts }) => [
    ...givenIn(file, scripts, makeComponentOf(components, scripts), ci),
  ]);
  return {
    coverage: [ciCoverage(ci)],
    observations: [
      ...reads.flatMap((one) => one.reads),
      ...ciSupplies(given, project, describe),
      ...injected(ci, context.environments),
    ],
    facts: [
      ...reads.flatMap(({ dynamic }) => dynamic),
      ...parts.flatMap(({ file }) => [...misplacedIn(file, components)]),
    ],
    problems: files.problems,
  };
}

function partOf(file: ActionsFile, shell: ReadScript) {
  const scripts = scriptsOf(file, shell);
  return { file, scripts, tested: testedNames(scripts, file) };
}

function ciCoverage(environment: string): Coverage {
  return {
    role: 'supplies',
    environment,
    channel: 'process',
    names: 'partial',
    values: 'partial',
    why: 'a job may run anything, and anything may set variables for what it runs',
  };
}
