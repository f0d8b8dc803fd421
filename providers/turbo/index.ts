import type { Component, StrictTask } from '../../src/model/index.ts';
import type { Context, Provider } from '../types.ts';
import { isStrict, passedTo, resolveTask, type Scope } from './declared.ts';
import { type Document, readDocuments } from './document.ts';
import { findInvocations, type Invocation } from './invocations.ts';

/**
 * What makes a deployment. What a developer runs gets its variables from files that it loads itself,
 * and what starts a deployment is rarely started by Turborepo.
 */
const BUILDS = /^(?:build|vercel-build|build:prod(?:uction)?)$/;

/** Tasks that Turborepo runs with no other variables than those that are declared. */
export const turbo: Provider = {
  id: 'turbo',
  title: 'Turborepo',
  docs: 'https://turborepo.com/docs/crafting-your-repository/using-environment-variables',
  capabilities: { network: false, names: 'partial', values: 'never' },
  detect: async ({ tree }) => tree.files.some(({ name }) => /^turbo\.jsonc?$/.test(name)),
  collect: async (context) => ({
    provider: 'turbo',
    coverage: [],
    observations: [],
    facts: [...strictTasks(context)],
    problems: [],
  }),
};

function* strictTasks({ tree, components }: Pick<Context, 'tree' | 'components'>) {
  const documents = readDocuments(tree);
  if (documents.size === 0) return;
  const invocations = findInvocations(tree, components);
  const named = new Map(components.all.map(({ name, id }) => [name, id]));
  const documentOf = (name: string) => documents.get(named.get(name) ?? '');
  for (const component of components.all) {
    const scope = scopeOf(component, documents, documentOf);
    if (scope === undefined) continue;
    for (const [name, invocation] of invocations) {
      const fact = strictTask(scope, component, name, invocation);
      if (fact !== undefined) yield fact;
    }
  }
}

/** The files that speak of a package: the one beside it, and the nearest above it that extends none. */
function scopeOf(
  { id }: Component,
  documents: ReadonlyMap<string, Document>,
  documentOf: Scope['documentOf'],
): Scope | undefined {
  const own = documents.get(id);
  const root = foldersAbove(id)
    .map((folder) => documents.get(folder))
    .find((document) => document !== undefined && document.extends.length === 0);
  if (root === undefined) return undefined;
  return { root, documentOf, ...(own === undefined || own === root ? {} : { own }) };
}

/** The folder itself, and all above it. */
function foldersAbove(id: string): readonly string[] {
  const parts = id === '.' ? [] : id.split('/');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '.'];
}

function strictTask(
  scope: Scope,
  component: Component,
  name: string,
  { loose, infers }: Invocation,
): StrictTask | undefined {
  if (loose || !BUILDS.test(name)) return undefined;
  // The root's own scripts call Turborepo; a package without the script has no such task.
  if (component.id === scope.root.folder || component.scripts[name] === undefined) return undefined;
  const task = resolveTask(scope, component, name);
  if (task === undefined || !isStrict(scope.root, task)) return undefined;
  return {
    fact: 'strict-task',
    component: component.id,
    task: name,
    phase: 'build',
    place: task.place,
    passed: passedTo(scope.root, task, component, infers),
  };
}
