import type { FileLocation, Phase, Supply } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import type { Origin } from './origin.ts';
import type { Project } from './project.ts';
import type { ActionsFile, Job } from './workflow.ts';

/** A name that a workflow gives to a program, before it is known whether it always does. */
export interface Given {
  readonly name: string;
  readonly origin: Origin;
  readonly file: ActionsFile;
  readonly job: Job;
  readonly place: FileLocation;
  readonly environment: string;
  readonly component: string | undefined;
  readonly phases: readonly Phase[];
  readonly layer: number;
  /** Why it is not always so, as the end of "only when …". */
  readonly when?: string;
}

/** How a message names a job. */
export function jobName(file: ActionsFile, job: Job): string {
  return job.id === '' ? `the action ${file.file}` : `the job ${job.id} of ${file.file}`;
}

/** How a message names a branch of a script, as the end of "only when …". */
export function branchOf(file: ActionsFile, job: Job): string {
  return `a script of ${jobName(file, job)} takes that branch`;
}

/** What is given, as what is known of it outside: its value only through `describe`. */
export function supplyOf(given: Given, project: Project, describe: Context['describe']): Supply {
  const { name, origin, environment, component, phases, place, layer } = given;
  const environments = project.environments(given.file, given.job);
  const [own] = environments;
  const refs = origin.kind === 'refs' ? origin.refs : undefined;
  const from = refs?.map((ref) => (own === undefined ? ref : { ...ref, environment: own }));
  const when = given.when ?? condition(given, project, environments);
  return {
    role: 'supplies',
    name,
    channel: 'process',
    environment,
    ...(component !== undefined && { component }),
    phases,
    value:
      origin.kind === 'literal' ? describe(name, origin.text, environment) : { kind: 'hidden' },
    place,
    layer,
    ...(from !== undefined && { from }),
    ...(when !== undefined && { when }),
  };
}

/** Where the value comes from something that is not known to be looked up here, it proves nothing. */
function condition(
  { origin, file, job }: Given,
  project: Project,
  environments: readonly string[],
): string | undefined {
  if (origin.kind === 'runner') return `the machine that runs ${jobName(file, job)} has it`;
  if (origin.kind !== 'refs') return undefined;
  if (origin.refs.some(({ name, channel }) => !project.isOwn(file, channel, name)))
    return `whoever calls ${file.file} passes it`;
  return environments.length === 1 ? undefined : `${jobName(file, job)} runs where it is set`;
}
