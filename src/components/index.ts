import type { Component, Components, Problem } from '../model/index.ts';
import type { Tree } from '../tree/types.ts';
import { markedFolders, runsAsApp } from './deployable.ts';
import { findPackages, type Package } from './find.ts';
import { folderOf } from './folders.ts';
import { consumersOf, type Graph } from './graph.ts';
import { linksOf } from './links.ts';

/** Components, and the manifests that could not be read. */
export interface ComponentsRead extends Components {
  readonly problems: readonly Problem[];
}

/**
 * Finds the deployable apps, services and shared packages of a repository: members of workspaces
 * (npm, pnpm, Yarn, Bun, Deno, Lerna, Nx, Rush; Turborepo uses its package manager's) and folders
 * with a manifest of their own. Never throws: a manifest that cannot be read is a problem and
 * counts as absent.
 */
export function readComponents(tree: Tree): ComponentsRead {
  const { packages, members, problems } = findPackages(tree);
  const links = linksOf(tree, packages);
  const all = packages.map((found) => componentOf(found, links.get(found.folder) ?? []));
  const byId = new Map(all.map((component) => [component.id, component]));
  const graph = graphOf(tree, packages, all);
  const ownerOf = owners(byId, byId.get('.') ?? emptyRoot);
  return {
    all,
    monorepo: members > 1,
    problems,
    get: (id) => byId.get(id),
    of: (file) => ownerOf(folderOf(file)),
    consumers: memoised((id) => consumersOf(graph, id)),
  };
}

const emptyRoot: Component = {
  id: '.',
  dependencies: new Set(),
  versions: new Map(),
  scripts: {},
  uses: [],
};

function componentOf(found: Package, uses: readonly string[]): Component {
  const { folder, file, manifest, versions } = found;
  return {
    id: folder,
    ...(manifest.name === undefined ? {} : { name: manifest.name }),
    ...(file === undefined ? {} : { manifest: file }),
    dependencies: new Set(versions.keys()),
    versions,
    scripts: manifest.scripts,
    uses,
  };
}

function graphOf(tree: Tree, packages: readonly Package[], all: readonly Component[]): Graph {
  const marked = markedFolders(tree.files);
  const deployable = new Set(
    all.filter(({ id, scripts }) => marked.has(id) || runsAsApp(scripts)).map(({ id }) => id),
  );
  const development = new Map(
    packages.map(({ folder, manifest }) => [folder, manifest.development]),
  );
  const dependents = new Map<string, { id: string; development: boolean }[]>();
  const names = new Map(all.map(({ id, name }) => [id, name ?? '']));
  for (const { id, uses } of all) {
    for (const used of uses) {
      const list = dependents.get(used) ?? [];
      const only = development.get(id)?.has(names.get(used) ?? '') ?? false;
      list.push({ id, development: only });
      dependents.set(used, list);
    }
  }
  return { deployable, dependents };
}

/** The component of a folder, which is asked for about every file. */
function owners(
  byId: ReadonlyMap<string, Component>,
  root: Component,
): (folder: string) => Component {
  const known = new Map([['.', root]]);
  const ownerOf = (folder: string): Component => {
    let owner = known.get(folder) ?? byId.get(folder);
    if (owner === undefined) {
      const above = folderOf(folder);
      owner = above === folder ? root : ownerOf(above);
    }
    known.set(folder, owner);
    return owner;
  };
  return ownerOf;
}

function memoised(find: (id: string) => readonly string[]): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}
