import type { ReadScript, Script } from '../../../../src/formats/shell/script.ts';
import { entryOf } from '../../../../src/formats/yaml-tree.ts';
import type { Coverage, FileLocation, Supply } from '../../../../src/model/index.ts';
import type { Context } from '../../../types.ts';
import type { ComponentOf } from '../env.ts';
import {
  originOfVariable,
  originOfWord,
  type ScriptSurroundings,
  surroundingsOf,
} from '../origin.ts';
import type { Project } from '../project.ts';
import type { StepScript } from '../scripts.ts';
import { branchOf, jobName, supplyOf } from '../supply.ts';
import type { ActionsFile, Job, Step } from '../workflow.ts';
import { deploysOf } from './action.ts';
import { type Deploy, deployOf, type Passed } from './command.ts';

/** What a workflow sets where it deploys to, and where more may be set than it says. */
export interface Deploys {
  readonly supplies: readonly Supply[];
  readonly coverage: readonly Coverage[];
}

/** One deploy command or action, and where it stands. */
interface Site {
  readonly deploy: Deploy;
  readonly job: Job;
  readonly step: Step;
  readonly around: ScriptSurroundings;
  readonly place: FileLocation;
  /** A script does it only in a branch. */
  readonly branch: boolean;
}

/** Environments that nothing is deployed to. */
const UNDEPLOYED = new Set(['development', 'test', 'ci', 'local']);
/** Runs for these see code that is not merged yet, and deploy no further than to a preview. */
const BEFORE_MERGE = new Set(['pull_request', 'pull_request_target', 'merge_group']);
const NO_SCRIPT: Script = { commands: [], assigned: [], tested: new Set() };

export interface DeployContext {
  readonly project: Project;
  readonly context: Context;
  readonly shell: ReadScript;
  readonly componentOf: ComponentOf;
}

/** Reads every deploy command and action of a workflow. */
export function deploysIn(
  file: ActionsFile,
  scripts: readonly StepScript[],
  given: DeployContext,
): Deploys {
  const supplies: Supply[] = [];
  const coverage: Coverage[] = [];
  for (const site of [...sitesInScripts(scripts), ...sitesInActions(file, given.shell)]) {
    const { environments, certain } = targetsOf(site, file, given);
    if (site.deploy.needsEnvironment && !certain) continue;
    for (const environment of environments) {
      for (const passed of site.deploy.passed)
        supplies.push(supply(passed, site, file, { environment, certain, ...given }));
      if (site.deploy.partial) coverage.push(...rowOf(site, file, environment, given));
    }
  }
  return { supplies, coverage };
}

function* sitesInScripts(scripts: readonly StepScript[]): Generator<Site> {
  for (const around of scripts) {
    const { job, step } = around;
    for (const command of around.script.commands) {
      const deploy = deployOf(command);
      if (deploy !== undefined) {
        const place = around.place(command.at);
        yield { deploy, job, step, around, place, branch: command.branch };
      }
    }
  }
}

function* sitesInActions(file: ActionsFile, shell: ReadScript): Generator<Site> {
  for (const job of file.jobs) {
    for (const step of job.steps) {
      for (const deploy of deploysOf(step, shell)) {
        const formulas = file.formulas.filter(({ text }) => text === deploy.text);
        const around = { ...surroundingsOf(file, job, step), script: NO_SCRIPT, formulas };
        const at = deploy.text?.at ?? step.node.at;
        const place = { file: file.file, ...file.tree.position(at) };
        yield { deploy, job, step, around, place, branch: false };
      }
    }
  }
}

/** The job says where it deploys to, else the command; else it may be anywhere. */
function targetsOf(
  { deploy, job }: Site,
  file: ActionsFile,
  { project, context }: DeployContext,
): { environments: readonly string[]; certain: boolean } {
  const { named, otherwise } = deploy;
  const declared = entryOf(job.node, 'environment') !== undefined;
  const own = declared ? project.environments(file, job) : [];
  const literal = named?.includes(undefined) ? undefined : named?.at(-1);
  const said = literal ?? (declared || named ? undefined : otherwise);
  const told = said === undefined ? undefined : context.canonical(said);
  // A job may be in an environment that only guards it, such as `release`.
  const isOwn = own.some((name) => context.environments.includes(name)) || told === undefined;
  if (own.length > 0 && isOwn) return { environments: own, certain: own.length === 1 };
  if (told !== undefined) return { environments: [told], certain: true };
  const isPreview = [...file.triggers].every((trigger) => BEFORE_MERGE.has(trigger));
  if (isPreview && file.triggers.size > 0)
    return { environments: [context.canonical('preview')], certain: true };
  const deployed = context.environments.filter((name) => !UNDEPLOYED.has(name));
  return { environments: deployed, certain: false };
}

function supply(
  { name, value, to }: Passed,
  { job, step, around, place, branch }: Site,
  file: ActionsFile,
  target: DeployContext & { readonly environment: string; readonly certain: boolean },
): Supply {
  const { environment, certain, componentOf, project, context } = target;
  const origin = value === undefined ? originOfVariable(name, around) : originOfWord(value, around);
  const made = supplyOf(
    {
      ...{ name, origin, file, job, place, environment, layer: 0 },
      component: componentOf(job, step),
      phases: to === 'program' ? ['run'] : ['build'],
      ...(branch ? { when: branchOf(file, job) } : {}),
      ...(certain ? {} : { when: `${jobName(file, job)} deploys to it` }),
    },
    project,
    context.describe,
  );
  return to === 'image' ? { ...made, channel: 'docker-build' } : made;
}

function* rowOf(
  { deploy, job, step }: Site,
  file: ActionsFile,
  environment: string,
  { componentOf, context }: DeployContext,
): Generator<Coverage> {
  // Where the folder says that Vercel hosts it, its own provider tells what can be seen there.
  if (deploy.platform === 'Vercel' && context.tree.files.some(({ name }) => name === 'vercel.json'))
    return;
  const component = componentOf(job, step);
  yield {
    role: 'supplies',
    environment,
    ...(component !== undefined && { component }),
    channel: 'process',
    names: 'partial',
    values: 'partial',
    why: `${jobName(file, job)} deploys it with ${deploy.platform}, which may set more`,
  };
}
