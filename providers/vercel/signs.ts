import type { Component } from '../../src/model/index.ts';
import type { TreeFile } from '../../src/tree/types.ts';
import type { Context } from '../types.ts';

/** A file, or a dependency in a manifest, that shows that something is deployed to Vercel. */
export interface Sign {
  readonly file: string;
  /** The dependency, where it is one. */
  readonly dependency?: string;
  /** The component that is deployed; absent: any of them may be. */
  readonly component?: string;
}

/** https://vercel.com/docs/project-configuration and what `vercel link` writes */
const NAMED: ReadonlySet<string> = new Set(['vercel.json', 'vercel.ts', 'now.json']);
const LINK = /(?:^|\/)\.(?:vercel|now)\/(?:project|repo)\.json$/;

/** Packages that only work on Vercel, or deploy to it. */
const PACKAGES: readonly string[] = [
  '@astrojs/vercel',
  '@sveltejs/adapter-vercel',
  '@vercel/analytics',
  '@vercel/blob',
  '@vercel/config',
  '@vercel/edge-config',
  '@vercel/functions',
  '@vercel/kv',
  '@vercel/postgres',
  '@vercel/remix',
  '@vercel/speed-insights',
  '@vercel/toolbar',
  'vercel',
];

const ASIDE =
  /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|e2e|fixtures?|__fixtures__|examples?|samples?|templates?|boilerplates?|starters?|playgrounds?|benchmarks?|development|testing|cypress)\//i;
const HIDDEN = /(?:^|\/)\.[^/]+\//;

type World = Pick<Context, 'tree' | 'components'>;

/**
 * What shows Vercel, sorted; the first sign of each component is proof enough. One in a shared
 * package is about the apps that contain it.
 */
export function findSigns(world: World): readonly Sign[] {
  const { tree, components } = world;
  const signs = new Map<string, Sign>();
  const add = (id: string, sign: Sign) => {
    for (const app of id === '.' ? [id] : components.consumers(id))
      if (!signs.has(app)) signs.set(app, app === '.' ? sign : { ...sign, component: app });
  };
  for (const file of tree.files)
    if (isSign(file, world)) add(components.of(linkedFrom(file.path)).id, { file: file.path });
  for (const component of components.all) {
    const dependency = dependencyOf(component);
    const file = component.manifest ?? 'package.json';
    if (dependency !== undefined) add(component.id, { file, dependency });
  }
  return [...signs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sign]) => sign);
}

function isSign(file: TreeFile, world: World): boolean {
  return isSettings(file, world) || (LINK.test(file.path) && !ASIDE.test(file.path));
}

/** Whether a file configures something that is deployed, and is no example or test. */
export function isSettings(file: TreeFile, world: World): boolean {
  const { path, name } = file;
  if (!NAMED.has(name) || ASIDE.test(path) || HIDDEN.test(path) || file.ignored) return false;
  return name !== 'vercel.ts' || isConfiguration(path, world);
}

/** Any module may have that name; the configuration stands beside a manifest and says what it is. */
function isConfiguration(path: string, { tree, components }: World): boolean {
  const { id } = components.of(path);
  if (path !== (id === '.' ? 'vercel.ts' : `${id}/vercel.ts`)) return false;
  return /@vercel\/config|\bVercelConfig\b|\bexport\s+const\s+config\b/.test(tree.text(path) ?? '');
}

function dependencyOf({ dependencies }: Component): string | undefined {
  return PACKAGES.find((name) => dependencies.has(name));
}

/** The folder that a link file links is the one above its own. */
function linkedFrom(path: string): string {
  return LINK.test(path) ? path.replace(/\.(?:vercel|now)\//, '') : path;
}
