import type { Coverage, Fact, Observation, Problem, Read } from '../../../src/model/index.ts';
import type { ConfiguredSource, Context } from '../../types.ts';
import { folderOf } from './files.ts';
import { loadCompose } from './load.ts';
import { configuredProjects } from './observe/configured.ts';
import { coverageOf } from './observe/coverage.ts';
import { keptFromContainers } from './observe/not-passed.ts';
import { problemsOf } from './observe/problems.ts';
import { composeFiles, detectedProjects } from './observe/projects.ts';
import { placeKey, readsOf } from './observe/reads.ts';
import { runsOf } from './observe/runs.ts';
import { secretArguments } from './observe/secrets.ts';
import { hostSupplies, type Place, serviceSupplies } from './observe/supplies.ts';

export { composeFiles } from './observe/projects.ts';

/** What Compose files say. */
export interface ComposeObserved {
  readonly observations: readonly Observation[];
  readonly coverage: readonly Coverage[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/**
 * What the Compose projects of the tree ask their host for and set for the code that they run: those
 * that the configuration names, and those that file names show.
 */
export function composeObservations(
  context: Context,
  options: readonly ConfiguredSource[],
): ComposeObserved {
  const configured = configuredProjects(options);
  const taken = new Set(
    configured.flatMap(({ environments }) => environments.map((one) => one.environment)),
  );
  const detected = [...detectedProjects(context)].map((found) => ({
    ...found,
    environments: found.environments.filter(({ environment }) => !taken.has(environment)),
  }));
  const places: readonly Place[] = [...configured, ...detected].map((found) => ({
    found,
    project: loadCompose(context.tree, found.invocation),
    context,
  }));
  const folders = new Set(composeFiles(context).map(({ path }) => folderOf(path)));
  const reads = new Map<string, Read>();
  const observations: Observation[] = [];
  for (const place of places) {
    for (const read of readsOf(place.project, context)) {
      const key = `${placeKey(read.place)}:${read.name}`;
      if (!reads.has(key)) reads.set(key, read);
    }
    observations.push(...serviceSupplies(place));
    observations.push(...hostSupplies(place, folders.size > 1 ? componentsOf(place) : [undefined]));
  }
  const asked = new Set([...reads.values()].map(({ name }) => name));
  return {
    observations: [...reads.values(), ...observations],
    coverage: unique(places.flatMap((place) => [...coverageOf(place)])),
    facts: places.flatMap((place) => [
      ...secretArguments(place),
      ...(place.found.environments.some(({ when }) => when === undefined)
        ? keptFromContainers(place, asked)
        : []),
    ]),
    problems: unique(places.flatMap(problemsOf)),
  };
}

/** Those that a project runs, and the one that its files lie in: to others its `.env` means nothing. */
function componentsOf({ project, found, context }: Place): readonly (string | undefined)[] {
  const { components } = context;
  const runs = project.services.flatMap((service) => runsOf(service, components) ?? []);
  if (runs.some(({ component }) => component === undefined)) return [undefined];
  const own = components.of(found.file).id;
  return [...new Set([own, ...runs.map(({ component }) => component)])];
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
