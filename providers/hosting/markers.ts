import picomatch from 'picomatch';
import type { Components } from '../../src/model/index.ts';
import type { Tree, TreeFile } from '../../src/tree/types.ts';
import { type Marker, type Platform, platforms } from './table.ts';

/** A file, or a dependency in a manifest, that shows a platform. */
export interface Sign {
  readonly platform: Platform;
  readonly file: string;
  /** The dependency, where it is one. */
  readonly dependency?: string;
  /** The component that is hosted there; absent: any of them may be. */
  readonly component?: string;
}

interface Matcher {
  readonly platform: Platform;
  readonly test: RegExp;
  readonly contains?: RegExp;
}

const byName = matchersOf((marker) => marker.file);
const byPath = matchersOf((marker) => marker.path);
// One test for most files instead of one for each marker.
const anyName = anyOf(byName);
const anyPath = anyOf(byPath);

const aside =
  /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|e2e|fixtures?|__fixtures__|examples?|samples?|templates?|boilerplates?|starters?|playgrounds?|benchmarks?|development|testing|cypress)\//i;
const onlyToDevelop =
  /(?:^|[._-])(?:dev|development|devel|local|test|tests|testing|e2e|ci|lint)(?:[._-]|$)/i;

const known = new WeakMap<Tree, readonly Sign[]>();

/** Everything in a tree that shows where its code is hosted; sorted by platform and file. */
export function findSigns(tree: Tree, components: Components): readonly Sign[] {
  const found = known.get(tree) ?? lookForSigns(tree, components);
  known.set(tree, found);
  return found;
}

function lookForSigns(tree: Tree, components: Components): readonly Sign[] {
  const signs: Sign[] = [];
  for (const file of tree.files) signs.push(...signsOf(tree, components, file));
  for (const component of components.all) {
    for (const platform of platforms) {
      const dependency = platform.dependencies?.find((one) => component.dependencies.has(one));
      if (dependency === undefined) continue;
      const file = component.manifest ?? 'package.json';
      signs.push({ platform, file, dependency, ...componentOf(component.id) });
    }
  }
  return signs.sort((a, b) => compare(key(a), key(b)));
}

function signsOf(tree: Tree, components: Components, file: TreeFile): readonly Sign[] {
  if (aside.test(file.path)) return [];
  const { id } = components.of(file.path);
  const inner = id === '.' ? file.path : file.path.slice(id.length + 1);
  const found = [
    ...(isNamed(file.name, inner) ? matching(byName, file.name) : []),
    ...(anyPath.test(inner) ? matching(byPath, inner) : []),
    ...(inner !== file.path && anyPath.test(file.path) ? matching(byPath, file.path) : []),
  ];
  if (found.length === 0 || (file.ignored && !isHidden(inner))) return [];
  const sure = found.filter(
    ({ contains }) => contains === undefined || holds(tree, file, contains),
  );
  const hosts = new Set(sure.map(({ platform }) => platform));
  return [...hosts].map((platform) => ({ platform, file: file.path, ...componentOf(id) }));
}

function matching(matchers: readonly Matcher[], subject: string): readonly Matcher[] {
  return matchers.filter(({ test }) => test.test(subject));
}

function holds(tree: Tree, { path }: TreeFile, pattern: RegExp): boolean {
  return (
    tree
      .text(path)
      ?.split('\n')
      .some((line) => pattern.test(line.slice(0, 1000))) ?? false
  );
}

/** A sign at the root of a repository says nothing of which of its packages it is about. */
function componentOf(id: string): { component?: string } {
  return id === '.' ? {} : { component: id };
}

function isNamed(name: string, path: string): boolean {
  return anyName.test(name) && !isHidden(path) && !onlyToDevelop.test(name);
}

function isHidden(path: string): boolean {
  return /(?:^|\/)\.[^/]+\//.test(path);
}

function matchersOf(globOf: (marker: Marker) => string | undefined): readonly Matcher[] {
  return platforms.flatMap((platform) =>
    platform.markers.flatMap((marker) => {
      const glob = globOf(marker);
      if (glob === undefined) return [];
      const test = picomatch.makeRe(glob, { dot: true });
      return marker.contains === undefined
        ? [{ platform, test }]
        : [{ platform, test, contains: new RegExp(marker.contains) }];
    }),
  );
}

function anyOf(matchers: readonly Matcher[]): RegExp {
  return new RegExp(matchers.map(({ test }) => test.source).join('|'));
}

function key({ platform, file, component }: Sign): string {
  return [platform.id, component, file].join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
