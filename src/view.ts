import type { Template } from '../providers/types.ts';
import type { Published } from './egress/published/index.ts';
import { openPrefixes, publicPrefixes, shipsOthers } from './frameworks.ts';
import { readsIn, strongest } from './matrix/need.ts';
import { findMentions } from './mentions.ts';
import {
  type Components,
  type Declaration,
  type Drift,
  isDeployment,
  type Matrix,
  usualEnvironment,
} from './model/index.ts';
import { findConfusions } from './rules/confusions.ts';
import type { NameExpectation, View } from './rules/view.ts';
import type { Tree } from './tree/types.ts';
import { isKnob, isWellKnown } from './wellknown/index.ts';
import { prefixesOf } from './wellknown/public-prefixes.ts';

/** Folders that hold the settings of what is beside them. */
const SETTINGS = new Set([
  'config',
  'configs',
  'env',
  'envs',
  'environments',
  '.config',
  'settings',
]);

export interface ViewInput {
  readonly matrix: Matrix;
  readonly now: Date;
  readonly drift?: readonly Drift[];
  readonly published?: Published;
  readonly components: Components;
  readonly tree: Tree;
  /** All that is known of, those included that this run does not judge. */
  readonly environments: readonly string[];
  readonly expectation: (name: string) => NameExpectation | undefined;
  readonly expected: readonly string[];
  /** What each component is set up from. */
  readonly copies: readonly Template[];
  readonly remedy: View['remedy'];
}

/** Everything that rules may ask, answered from the matrix, the tree and the configuration. */
export function makeView(input: ViewInput): View {
  const { matrix, components, tree, expectation } = input;
  const documented = memoise((component: string) =>
    matrix
      .declarations(component)
      .filter(({ inType, place }) => !inType && isBesideManifest(place.file, components)),
  );
  const prefixes = once(() => prefixesOf(components.all.flatMap((one) => [...one.dependencies])));
  const mentions = once(() => findMentions(tree, unreadNames(matrix)));
  const development = input.environments.find(
    (environment) => usualEnvironment(environment) === 'development',
  );
  return {
    matrix,
    now: input.now,
    drift: input.drift ?? [],
    ...(input.published && { published: input.published }),
    components,
    environments: input.environments,
    ...(development !== undefined && { development }),
    confusions: findConfusions(matrix, (name) => mentions().has(name)),
    deployed: matrix.environments.filter(isDeployment),
    documented,
    documentedNames: memoise((component) => new Set(documented(component).map(({ name }) => name))),
    templates: memoise((component) => templatesOf(documented(component), component, input.copies)),
    expectation,
    expected: input.expected,
    need({ name, reads }, environment) {
      const said = expectation(name);
      if (said?.required.includes(environment)) return 'required';
      return said?.optional ? 'optional' : strongest(readsIn(reads, environment));
    },
    isAmbient: memoise((name: string) => isWellKnown(name) !== undefined),
    isKnob: memoise((name: string) => isKnob(name) !== undefined),
    mention: (name) => mentions().get(name),
    tracked: (file) => tree.tracked(file),
    publicPrefix: memoise((id: string) => {
      const component = components.get(id);
      return component === undefined ? [] : publicPrefixes(component, tree);
    }),
    openPrefix: memoise((id: string) => {
      const component = components.get(id);
      return component === undefined ? [] : openPrefixes(component);
    }),
    isShippedBySome: (name) => prefixes().some((prefix) => name.startsWith(prefix)),
    shipsOthers: memoise((id: string) => {
      const component = components.get(id);
      return component !== undefined && shipsOthers(component, tree);
    }),
    remedy: input.remedy,
  };
}

/** Set or documented, and read by no code that a reader understands. */
function unreadNames(matrix: Matrix): Set<string> {
  const names = new Set<string>();
  for (const component of matrix.components) {
    for (const supply of matrix.supplies(component)) if (!supply.injected) names.add(supply.name);
    for (const declared of matrix.declarations(component)) names.add(declared.name);
  }
  for (const name of names) if (matrix.readsOf(name).length > 0) names.delete(name);
  return names;
}

/** A template in a folder of its own, such as one for a container, is about something else. */
function isBesideManifest(file: string, components: Components): boolean {
  const { id } = components.of(file);
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  return folder === id || folder === '.' || SETTINGS.has(folder.slice(folder.lastIndexOf('/') + 1));
}

/** The template that people copy first. */
function templatesOf(
  declarations: readonly Declaration[],
  component: string,
  copies: readonly Template[],
): string[] {
  const copied = copies.find((copy) => copy.component === component)?.template;
  const files = new Set(declarations.map(({ place }) => place.file));
  const rank = (file: string) => Number(file !== copied);
  return [...files].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function memoise<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
