import { runStage } from '../../../src/formats/dockerfile/environment.ts';
import { stageOf } from '../../../src/formats/dockerfile/stages.ts';
import type { Coverage, Fact, Observation, Problem } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import { buildContextOf } from './build-context.ts';
import { buildsOf, type ImageBuild } from './builds.ts';
import { dockerignore } from './dockerignore.ts';
import { environmentsOf, findDockerfiles, isDeployed } from './files.ts';
import { foldersOf } from './folders.ts';
import { isOpenEnded, passedTo, scriptMentions } from './passed.ts';
import { type ReadFile, readFile } from './read.ts';
import { readsOf } from './reads.ts';
import { secretsOf } from './secrets.ts';
import { buildSupplies, runSupplies } from './supplies.ts';
import { composeUses, type ImageUse } from './uses.ts';

export { findDockerfiles } from './files.ts';

/** What one kind of file of Docker's says. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly coverage: readonly Coverage[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

interface Known {
  readonly context: Context;
  readonly uses: readonly ImageUse[];
  readonly folders: ReadonlySet<string>;
  readonly problems: Problem[];
  readonly mentions: ReadonlySet<string>;
}

/**
 * What the Dockerfiles of the tree ask for, set, pass to what they build, and give away. An image
 * sets its variables wherever it runs, and no file says where that is: all supplies are conditional.
 */
export function dockerfileObservations(context: Context): Observed {
  const paths = findDockerfiles(context.tree);
  const observations: Observation[] = [];
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  if (paths.length === 0) return { observations, coverage: [], facts, problems };
  const folders = foldersOf(context.tree);
  const known: Known = {
    context,
    uses: composeUses(context.tree),
    folders,
    problems,
    mentions: scriptMentions(context.tree),
  };
  for (const path of paths) {
    const read = readFile(path, context, problems);
    if (read === undefined) continue;
    const one = observe(read, known);
    for (const observation of one.observations) observations.push(observation);
    for (const fact of one.facts) facts.push(fact);
  }
  return { observations, coverage: [], facts, problems };
}

function observe(read: ReadFile, known: Known): Pick<Observed, 'observations' | 'facts'> {
  const { context, uses, folders, problems } = known;
  const { tree, components } = context;
  const own = uses.filter(({ dockerfile }) => dockerfile === read.path);
  const environments = environmentsOf(read.path, own.length > 0, context);
  const folder = buildContextOf(read, { uses, folders, components, has: (path) => tree.has(path) });
  const builds = buildsOf(read, { context: folder, folders, components }, problems);
  const component = imageComponent(read, folder, builds, context);
  const readIn = component ?? components.of(read.path).id;
  const limited = isDeployed(read.path) ? {} : { environments };
  const observations: Observation[] = [...readsOf(read, { component: readIn, ...limited })];
  const targets = new Set(own.map((use) => use.target));
  for (const target of targets.size === 0 ? [undefined] : targets) {
    const stage = stageOf(read.stages, target);
    const result =
      stage && runStage({ ...read.file, stages: read.stages, target: stage, lenient: true });
    if (!result?.ok) continue;
    const about = { read, component, environments, phase: 'run' } as const;
    for (const supply of runSupplies(result.state.image, about, context)) observations.push(supply);
  }
  for (const build of builds) {
    for (const id of build.components) {
      const about = { read, component: id, environments, phase: 'build' } as const;
      for (const supply of buildSupplies(build.state, about, context)) observations.push(supply);
    }
  }
  if (!isDeployed(read.path)) return { observations, facts: [] };
  return {
    observations,
    facts: [...builtFacts(read, folder, builds, known), ...secretsOf(read, readIn)],
  };
}

/** The component that runs in the image; `undefined` where that is not clear. */
function imageComponent(
  { path }: ReadFile,
  folder: string,
  builds: readonly ImageBuild[],
  { components }: Context,
): string | undefined {
  if (!components.monorepo) return components.of(folder === '.' ? path : `${folder}/-`).id;
  const built = new Set(builds.flatMap((build) => build.components));
  const [only] = built;
  if (built.size === 1 && only !== undefined) return only;
  const nearest = components.of(path).id;
  if (nearest !== '.') return nearest;
  const context = components.of(`${folder}/-`).id;
  return context === '.' ? undefined : context;
}

function builtFacts(
  read: ReadFile,
  folder: string,
  builds: readonly ImageBuild[],
  { context: { tree }, mentions }: Known,
): readonly Fact[] {
  const excluded = dockerignore(tree, read.path, folder);
  return builds
    .filter((build) => !isOpenEnded(build))
    .flatMap((build) =>
      build.components.map(
        (component): Fact => ({
          fact: 'built-in-image',
          component,
          place: read.place(build.instruction),
          stage: build.stage.name ?? String(build.stage.index),
          passed: [...passedTo(build, component, { tree, excluded, mentions })].sort(),
        }),
      ),
    );
}
