import type { Collected } from './collect.ts';
import {
  type Component,
  type Coverage,
  isFileLocation,
  type Matrix,
  type Remedy,
} from './model/index.ts';
import type { Tree } from './tree/types.ts';
import { isSecretName, outsideGit } from './values/secret.ts';

interface Wanted {
  readonly name: string;
  readonly environment: string;
  readonly component: Component | undefined;
  readonly channel: string;
  readonly again?: true;
}

interface World {
  readonly collected: readonly Collected[];
  /** The places of which the tree shows nothing. */
  readonly unseen: readonly Collected[];
  readonly matrix: Matrix;
  readonly tree: Tree;
}

/**
 * How to set a name: the way of the place that the environment gets its variables from, else the
 * file in which its other names stand, else the place that its code would get them from. A name
 * that is none in every shell gets no remedy.
 */
export function remedyBy(world: World, wanted: Wanted): Remedy | undefined {
  const { name, environment, component, channel, again } = wanted;
  if (component === undefined || !/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const asked = world.collected.filter((one) => isAsked(one, environment));
  // Where the configuration names the sources, nothing else says what a program gets.
  const heard = channel === 'process' && asked.length > 0 ? asked : world.collected;
  const ranked = heard.toSorted((a, b) => rank(a, wanted) - rank(b, wanted));
  for (const { provider, sources, snapshot } of ranked) {
    const at = { name, environment, component, channel, ...(again && { again }) };
    const request = { ...at, tree: world.tree, snapshot };
    const remedy = provider.remedy?.(request, sources);
    if (remedy !== undefined) return remedy;
  }
  const file = channel === 'process' ? neighbours(world, environment, component.id) : undefined;
  if (file === undefined) return asked.length === 0 ? firstOf(world, wanted, component) : undefined;
  if (world.tree.tracked(file) === true && isSecretName(name))
    return { text: outsideGit(name, environment, file) };
  return { text: `Add ${name} to ${file}`, line: { file, text: `${name}=` } };
}

/** How to set the first name of a place that a component's code looks at, while nothing of it is there. */
function firstOf(
  { unseen, tree }: World,
  { name, environment, channel }: Wanted,
  component: Component,
): Remedy | undefined {
  const place = unseen.find(({ provider }) => provider.loads?.(component, tree));
  if (place === undefined) return undefined;
  const { provider, sources, snapshot } = place;
  return provider.remedy?.({ name, environment, component, channel, tree, snapshot }, sources);
}

function isAsked({ sources }: Collected, environment: string): boolean {
  return sources.some((source) => source.environment === environment);
}

/** What was asked for the environment, then what covers it, then all others. */
function rank(collected: Collected, { environment, component, channel }: Wanted): number {
  if (isAsked(collected, environment)) return 0;
  const covers = (row: Coverage) =>
    row.role === 'supplies' &&
    row.channel === channel &&
    row.environment === environment &&
    (row.component ?? component?.id) === component?.id;
  return collected.snapshot.coverage.some(covers) ? 1 : 2;
}

/** The file that sets most for a component in an environment. */
function neighbours({ matrix }: World, environment: string, component: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { place, injected, when, ...supply } of matrix.supplies(component)) {
    if (supply.environment !== environment || injected || when !== undefined) continue;
    if (!isFileLocation(place) || supply.channel !== 'process') continue;
    counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
