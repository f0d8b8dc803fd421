import type { Component, Components } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { FRAMEWORKS, type Framework, UNKNOWN } from './frameworks.ts';

export type { Framework } from './frameworks.ts';

const RUNTIMES: readonly (readonly [file: string, Framework])[] = [
  // https://bun.com/docs/runtime/environment-variables
  [
    'bun.lock',
    { ...UNKNOWN, title: 'Bun', dialect: 'bun', modes: 'fixed', localFile: '.env.local' },
  ],
  [
    'bun.lockb',
    { ...UNKNOWN, title: 'Bun', dialect: 'bun', modes: 'fixed', localFile: '.env.local' },
  ],
  // https://docs.deno.com/runtime/reference/env_variables/
  ['deno.json', { ...UNKNOWN, title: 'Deno', dialect: 'deno' }],
  ['deno.jsonc', { ...UNKNOWN, title: 'Deno', dialect: 'deno' }],
];
/** The gem has the name of the npm package. */
const RUBY: Framework = { ...UNKNOWN, title: 'dotenv for Ruby', dialect: 'ruby-dotenv' };

/** The loader that a component's dependencies, scripts and, where `has` is given, files show. */
export function frameworkOf(component: Component, has?: (path: string) => boolean): Framework {
  return visibleLoader(component, has) ?? UNKNOWN;
}

/** Whether it is seen that something loads the files of a component. */
export function hasLoader(component: Component, tree: Tree): boolean {
  const loader = visibleLoader(component, (path) => tree.has(path));
  return loader !== undefined && loader.asked !== true;
}

/**
 * The loader of files at the root of a monorepo: the root's own, else the one that all other
 * components with a loader agree on.
 */
export function sharedFramework(components: Components, has: (path: string) => boolean): Framework {
  const root = components.get('.');
  const own = root && visibleLoader(root, has);
  if (own || !components.monorepo) return own ?? UNKNOWN;
  const others = new Set<Framework>();
  for (const component of components.all) {
    const loader = visibleLoader(component, has);
    if (loader) others.add(loader);
  }
  const [only, ...rest] = others;
  return only && rest.length === 0 ? only : UNKNOWN;
}

function visibleLoader(
  component: Component,
  has: ((path: string) => boolean) | undefined,
): Framework | undefined {
  if (component.manifest?.endsWith('Gemfile')) return RUBY;
  for (const [name, framework] of FRAMEWORKS) {
    if (component.dependencies.has(name)) return versioned(framework, component);
  }
  const scripts = Object.values(component.scripts).join('\n');
  // https://nodejs.org/api/cli.html#--env-filefile
  if (/\bnode\b.*--env-file/.test(scripts))
    return { ...UNKNOWN, title: 'Node.js', dialect: 'node' };
  const folder = component.id === '.' ? '' : `${component.id}/`;
  return RUNTIMES.find(([file]) => has?.(folder + file))?.[1];
}

/** Vite 8 and dotenv-expand 1000 read the same files differently from those before. */
function versioned(framework: Framework, component: Component): Framework {
  if (framework.dialect === 'vite-7' && major(component, 'vite') >= 8) {
    return { ...framework, dialect: 'vite-8' };
  }
  if (framework.dialect === 'dotenv-expand-12' && major(component, 'dotenv-expand') >= 1000) {
    return { ...framework, dialect: 'dotenv-expand-1000' };
  }
  return framework;
}

function major(component: Component, name: string): number {
  return Number(/\d+/.exec(component.versions.get(name) ?? '')?.[0] ?? 0);
}

const VITE_CONFIGS = ['ts', 'js', 'mts', 'mjs'].map((ending) => `vite.config.${ending}`);

/** Vite is told to look elsewhere; where, only its configuration knows. https://vite.dev/config/shared-options#envdir */
export function handsOverFolder(component: Component, tree: Tree): boolean {
  const folder = component.id === '.' ? '' : `${component.id}/`;
  const configs = VITE_CONFIGS.map((name) => folder + name).filter((path) => tree.has(path));
  return configs.some((path) => tree.text(path)?.includes('envDir'));
}

/** A script of the component names the file, as `dotenv -e .env.staging` does. */
export function namedInScripts(component: Component, fileName: string): boolean {
  return Object.values(component.scripts).some((script) => script.includes(fileName));
}
