import { loadShell, type ReadScript } from '../../../src/formats/shell/script.ts';
import type { Components, Coverage, Snapshot } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import { deploysIn } from './deploys/index.ts';
import { ciSupplies, givenIn } from './env.ts';
import { type ReadFiles, readFiles } from './files.ts';
import { injected } from './injected.ts';
import { misplacedIn } from './misplaced.ts';
import { makeComponentOf } from './place.ts';
import { makeProject } from './project.ts';
import { readsOf, type WorkflowReads } from './reads.ts';
import { hasScripts, scriptsOf, testedNames } from './scripts.ts';
import { secretInputs } from './secrets.ts';
import type { ActionsFile } from './workflow.ts';

export { findWorkflows } from './files.ts';

/** What the workflows of a repository say of variables, without asking GitHub. */
export type WorkflowFindings = Omit<Snapshot, 'provider' | 'deployments'>;

const NO_SHELL: ReadScript = () => ({ commands: [], assigned: [], tested: new Set() });

/**
 * What every workflow says, and the actions of the repository that they use.
 *
 * @param read those files, where they have been read already
 */
export async function readWorkflows(context: Context, read?: ReadFiles): Promise<WorkflowFindings> {
  const { components, canonical, describe } = context;
  const files = read ?? (await readFiles(context.tree));
  const project = makeProject(files, canonical);
  const all = [...files.workflows, ...files.actions];
  const shell = hasScripts(all) ? await loadShell() : NO_SHELL;
  const parts = all.map((file) => partOf(file, components, shell));
  const ci = canonical('ci');
  const reads = parts
    .filter(({ file }) => file.kind === 'workflow')
    .map(({ file, tested }) => readsOf(project, file, components, tested));
  const given = parts.flatMap(({ file, scripts, componentOf }) => [
    ...givenIn(file, scripts, componentOf, ci),
  ]);
  const deploys = parts.map(({ file, scripts, componentOf }) =>
    deploysIn(file, scripts, { project, context, shell, componentOf }),
  );
  return {
    coverage: [ciCoverage(ci), ...distinct(deploys.flatMap(({ coverage }) => coverage))],
    observations: [
      ...reads.flatMap((one) => one.reads),
      ...ciSupplies(given, project, describe),
      ...deploys.flatMap(({ supplies }) => supplies),
      ...injected(ci, environmentsOf(context, reads)),
    ],
    facts: [
      ...reads.flatMap(({ dynamic }) => dynamic),
      ...parts.flatMap(({ file }) => [
        ...misplacedIn(file, components),
        ...secretInputs(file, context),
      ]),
    ],
    problems: files.problems,
  };
}

/** Those of the run, and others that jobs name. */
function environmentsOf(
  { environments }: Context,
  parts: readonly WorkflowReads[],
): readonly string[] {
  const named = parts.flatMap(({ reads }) => reads.flatMap(({ environments: own = [] }) => own));
  return [...new Set([...environments, ...named])];
}

function partOf(file: ActionsFile, components: Components, shell: ReadScript) {
  const scripts = scriptsOf(file, shell);
  const componentOf = makeComponentOf(components, scripts);
  return { file, scripts, componentOf, tested: testedNames(scripts, file) };
}

/** One row for each place and reason is enough. */
function distinct(rows: readonly Coverage[]): readonly Coverage[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
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
