import type { YamlEntry } from '../../../src/formats/yaml-tree.ts';
import type { FileLocation, Supply } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import { exportedBy } from './exported.ts';
import { originOfNode, surroundingsOf } from './origin.ts';
import type { Project } from './project.ts';
import type { StepScript } from './scripts.ts';
import { branchOf, type Given, jobName, supplyOf } from './supply.ts';
import type { ActionsFile, Job, Step } from './workflow.ts';

/** The nearer to the program, the higher: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const LAYERS = { workflow: 1, job: 2, exported: 3, step: 4 } as const;

const NAME = /^[A-Za-z_]\w*$/;

/** Whose code a step runs; `undefined` where that may be anybody's. */
export type ComponentOf = (job: Job, step?: Step) => string | undefined;

/** What the `env` of a file and the scripts in it set for what the file runs. */
export function* givenIn(
  file: ActionsFile,
  scripts: readonly StepScript[],
  componentOf: ComponentOf,
  ci: string,
): Generator<Given> {
  for (const job of file.jobs) {
    const common = { file, job, environment: ci, phases: ['build', 'run'] } as const;
    const at = (layer: keyof typeof LAYERS, step?: Step) => ({
      ...common,
      layer: LAYERS[layer],
      component: layer === 'workflow' ? undefined : componentOf(job, step),
      ...(layer !== 'workflow' && (job.guarded || step?.guarded)
        ? { when: `${jobName(file, job)} runs it` }
        : {}),
    });
    const around = surroundingsOf(file, job);
    for (const entry of file.env) yield* named(entry, file, around, at('workflow'));
    for (const entry of job.env) yield* named(entry, file, around, at('job'));
    for (const step of job.steps) {
      const inside = surroundingsOf(file, job, step);
      for (const entry of step.env) yield* named(entry, file, inside, at('step', step));
    }
    for (const script of scripts.filter((one) => one.job === job)) {
      for (const { branch, ...exported } of exportedBy(script)) {
        const when = branch ? { when: branchOf(file, job) } : {};
        yield { ...at('exported', script.step), ...when, component: componentOf(job), ...exported };
      }
    }
  }
}

function* named(
  { key, value }: YamlEntry,
  file: ActionsFile,
  around: Parameters<typeof originOfNode>[1],
  rest: Omit<Given, 'name' | 'origin' | 'place'>,
): Generator<Given> {
  if (!NAME.test(key.text)) return;
  const place: FileLocation = { file: file.file, ...file.tree.position(key.at) };
  yield { ...rest, name: key.text, origin: originOfNode(value, around), place };
}

/**
 * As supplies. CI is many programs: a name counts as set only where all that set it agree on what it
 * holds, since nobody can tell which of them reads it.
 */
export function ciSupplies(
  given: readonly Given[],
  project: Project,
  describe: Context['describe'],
): readonly Supply[] {
  const meanings = new Map<string, Set<string>>();
  for (const one of given) {
    const found = meanings.get(one.name) ?? new Set();
    meanings.set(one.name, found.add(meaningOf(one, project)));
  }
  const supplies = given.map((one): Supply => {
    const supply = supplyOf(one, project, describe);
    const agreed = meanings.get(one.name)?.size === 1;
    if (agreed || supply.when !== undefined) return supply;
    return { ...supply, when: `${jobName(one.file, one.job)} runs it` };
  });
  return supplies.filter(isFirst());
}

/** What stands above several jobs is one line, and one supply where it means the same in all. */
function isFirst(): (supply: Supply) => boolean {
  const seen = new Set<string>();
  return ({ value: _, ...rest }) => {
    const key = JSON.stringify(rest);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

function meaningOf({ origin, file, job }: Given, project: Project): string {
  if (origin.kind === 'refs') return JSON.stringify([origin.refs, project.environments(file, job)]);
  return origin.kind === 'literal' && origin.text === '' ? 'empty' : 'set';
}
