import type { Tree } from '../tree/types.ts';
import type { Package } from './find.ts';
import { folderOf, within } from './folders.ts';
import { tsconfigAliases, tsconfigTargets } from './tsconfig.ts';

/**
 * Which components each component depends on: by the name of a member of its workspace, by a path
 * in its manifest, by its own tsconfig, or, for the projects of Nx that have no manifest of
 * dependencies, by what their code imports.
 */
export function linksOf(
  tree: Tree,
  packages: readonly Package[],
): ReadonlyMap<string, readonly string[]> {
  const folders = new Set(packages.map(({ folder }) => folder));
  const byName = namesOf(packages);
  const imported = importLinks(tree, packages, folders);
  const links = new Map<string, readonly string[]>();
  for (const one of packages) {
    const used = new Set([
      ...byDependency(one, byName),
      ...one.manifest.paths.flatMap((path) => componentAt(folders, within(one.folder, path))),
      ...byTsconfig(tree, one, folders),
      ...(imported.get(one.folder) ?? []),
    ]);
    used.delete(one.folder);
    // Everything lies under the root; a path into it says nothing.
    used.delete('.');
    links.set(one.folder, [...used].sort());
  }
  return links;
}

function namesOf(packages: readonly Package[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { workspace, folder, manifest } of packages) {
    const key = `${workspace}\0${manifest.name}`;
    if (workspace !== undefined && manifest.name !== undefined && !names.has(key)) {
      names.set(key, folder);
    }
  }
  return names;
}

function byDependency(
  { workspace, versions }: Package,
  byName: ReadonlyMap<string, string>,
): readonly string[] {
  if (workspace === undefined) return [];
  return [...versions.keys()].flatMap((name) => byName.get(`${workspace}\0${name}`) ?? []);
}

function byTsconfig(tree: Tree, { folder }: Package, folders: ReadonlySet<string>): string[] {
  const path = within(folder, 'tsconfig.json');
  // The root's tsconfig is a base that others extend, or a list of everything to build.
  if (folder === '.' || path === undefined || !tree.has(path)) return [];
  const targets = tsconfigTargets(folder, tree.text(path) ?? '');
  return targets.flatMap((target) => componentAt(folders, target));
}

function componentAt(folders: ReadonlySet<string>, path: string | undefined): string[] {
  if (path === undefined) return [];
  for (let folder = path; folder !== '.'; folder = folderOf(folder)) {
    if (folders.has(folder)) return [folder];
  }
  return [];
}

/** Imports through the aliases of the root's tsconfig, as integrated Nx workspaces write them. */
function importLinks(
  tree: Tree,
  packages: readonly Package[],
  folders: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  if (!tree.has('nx.json')) return links;
  const aliases = rootAliases(tree, folders);
  if (aliases.size === 0) return links;
  const projects = new Set(packages.map(({ folder }) => folder));
  for (const file of tree.files) {
    const { path } = file;
    if (!/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path) || file.ignored) continue;
    const [owner] = componentAt(projects, folderOf(path));
    if (owner === undefined) continue;
    const used = links.get(owner) ?? new Set();
    for (const target of importedAliases(tree.text(path) ?? '', aliases)) used.add(target);
    links.set(owner, used);
  }
  return links;
}

function rootAliases(tree: Tree, folders: ReadonlySet<string>): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const file of ['tsconfig.base.json', 'tsconfig.json']) {
    if (!tree.has(file)) continue;
    for (const [alias, path] of tsconfigAliases('.', tree.text(file) ?? '')) {
      const [target] = componentAt(folders, path);
      if (target !== undefined && alias !== '') aliases.set(alias, target);
    }
  }
  return aliases;
}

function importedAliases(source: string, aliases: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  for (const [, specifier] of source.matchAll(
    /\b(?:from|import|require)\b\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g,
  )) {
    // An alias covers its sub-paths: try the whole, then every prefix that ends before a `/`.
    for (let part = specifier ?? ''; part !== '' && part !== '.'; part = folderOf(part)) {
      const target = aliases.get(part);
      if (target !== undefined) found.add(target);
      if (target !== undefined || !part.includes('/')) break;
    }
  }
  return found;
}
