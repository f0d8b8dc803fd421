import type { Parsed } from '../formats/parsed.ts';
import type { Problem } from '../model/index.ts';
import { oncePerFile } from '../tree/once.ts';
import type { Tree } from '../tree/types.ts';
import { folderOf, isAside, isScaffold } from './folders.ts';
import { type Manifest, type ManifestResult, manifest } from './manifest.ts';
import { manifestRank, manifestReader, type Reader } from './manifests.ts';
import { memberTest, resolveCatalog, type Workspace, workspaceFiles } from './workspaces.ts';

/** A folder that is a component, with what its manifests say. */
export interface Package {
  readonly folder: string;
  /** The manifest that names it; absent for a bare root. */
  readonly file?: string;
  readonly manifest: Manifest;
  /** All dependencies of its manifests, with catalog entries resolved. */
  readonly versions: ReadonlyMap<string, string>;
  /** The folder of the workspace it is a member of. */
  readonly workspace?: string;
}

interface Found {
  readonly file: string;
  readonly name: string;
  readonly manifest: Manifest;
}

interface DeclaredWorkspace extends Workspace {
  readonly folder: string;
  readonly isMember: (folder: string) => boolean;
}

const lockFiles = new Set([
  ...['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'],
  ...['npm-shrinkwrap.json', 'deno.lock'],
]);

/** Finds the components of a tree, the root always among them, sorted by folder. */
export function findPackages(tree: Tree): {
  readonly packages: readonly Package[];
  /** How many packages are declared as members of a workspace, its own root included. */
  readonly members: number;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const byFolder = readManifests(tree, problems);
  const workspaces = readWorkspaces(tree, problems);
  const locked = foldersWith(tree, lockFiles);
  const packages: Package[] = [];
  const names = new Map([...byFolder].map(([folder, found]) => [folder, nameOf(found)]));
  for (const [folder, found] of byFolder) {
    if (isScaffold(folder, names)) continue;
    const workspace = workspaces.find(({ isMember }) => isMember(folder));
    const stands = workspace !== undefined || found.some((one) => standsAlone(one, locked));
    const built = folder === '.' || stands ? packageOf(folder, found, workspace) : undefined;
    if (built !== undefined) packages.push(built);
  }
  if (!byFolder.has('.'))
    packages.push({ folder: '.', manifest: manifest({}), versions: new Map() });
  packages.sort((a, b) => (a.folder < b.folder ? -1 : 1));
  return { packages, members: membersOf(packages, byFolder).length, problems };
}

/** Packages of a workspace, and projects of Nx, which need none: https://nx.dev/docs/reference/project-configuration */
function membersOf(
  packages: readonly Package[],
  byFolder: ReadonlyMap<string, readonly Found[]>,
): readonly Package[] {
  const isProject = (folder: string) =>
    byFolder.get(folder)?.some(({ name }) => name === 'project.json') === true;
  const hasProjects = packages.some(({ folder }) => folder !== '.' && isProject(folder));
  return packages.filter(
    ({ workspace, file, folder }) =>
      file !== undefined &&
      (workspace !== undefined || isProject(folder) || (hasProjects && folder === '.')),
  );
}

function nameOf(found: readonly Found[]): string {
  return found.find(({ manifest }) => manifest.name !== undefined)?.manifest.name ?? '';
}

function readManifests(tree: Tree, problems: Problem[]): ReadonlyMap<string, readonly Found[]> {
  const byFolder = new Map<string, Found[]>();
  // Other tools write files of this name too.
  const nx = tree.has('nx.json');
  for (const file of tree.files) {
    const { path, name } = file;
    const reader = name === 'project.json' && !nx ? undefined : manifestReader(name);
    const folder = folderOf(path);
    if (reader === undefined || (folder !== '.' && isAside(folder)) || file.ignored) continue;
    const result = manifestIn(tree, path, reader);
    const read = result === undefined ? undefined : checked(path, result, problems);
    if (read === undefined) continue;
    const list = byFolder.get(folder) ?? [];
    list.push({ file: path, name, manifest: read });
    byFolder.set(folder, list);
  }
  return byFolder;
}

const manifestIn = oncePerFile(({ text }, read: Reader) => {
  const source = text();
  return source === undefined ? undefined : read(source);
});

function checked(path: string, read: ManifestResult, problems: Problem[]): Manifest | undefined {
  if ('versions' in read) return read;
  problems.push({
    code: 'unreadable-manifest',
    message: `${path} cannot be read and counts as absent`,
    place: { file: path, line: read.line, column: read.column },
    hint: 'Mend its syntax',
  });
  return undefined;
}

function readWorkspaces(tree: Tree, problems: Problem[]): readonly DeclaredWorkspace[] {
  const declared = new Map<string, Workspace>();
  for (const file of tree.files) {
    const { path, name } = file;
    const format = workspaceFiles.get(name);
    const folder = folderOf(path);
    if (format === undefined || (folder !== '.' && isAside(folder)) || file.ignored) continue;
    const parsed = workspaceIn(tree, path, format.parse);
    if (!parsed.ok && manifestReader(name) === undefined) checked(path, parsed, problems);
    if (!parsed.ok) continue;
    const read = format.read(parsed.value);
    const known = declared.get(folder);
    declared.set(folder, {
      patterns: [...(known?.patterns ?? []), ...read.patterns],
      catalogs: new Map([...(known?.catalogs ?? []), ...read.catalogs]),
    });
  }
  return [...declared]
    .filter(([, { patterns, catalogs }]) => patterns.length > 0 || catalogs.size > 0)
    .map(([folder, workspace]) => ({
      folder,
      ...workspace,
      isMember: membership(folder, workspace),
    }));
}

const workspaceIn = oncePerFile(({ text }, parse: (source: string) => Parsed) =>
  parse(text() ?? '{}'),
);

// The root of a workspace is a member of it as soon as there are other members.
function membership(folder: string, { patterns }: Workspace): (candidate: string) => boolean {
  const matches = memberTest(folder, patterns);
  return (candidate) => candidate === folder || matches(candidate);
}

function standsAlone({ name, file, manifest }: Found, locked: ReadonlySet<string>): boolean {
  if (name !== 'package.json' && name !== 'deno.json' && name !== 'deno.jsonc') return true;
  return manifest.versions.size > 0 || locked.has(folderOf(file));
}

function packageOf(
  folder: string,
  found: readonly Found[],
  workspace: DeclaredWorkspace | undefined,
): Package | undefined {
  const [first, ...others] = found.toSorted((a, b) => manifestRank(a.name) - manifestRank(b.name));
  if (first === undefined) {
    return folder === '.' ? { folder, manifest: manifest({}), versions: new Map() } : undefined;
  }
  const written = new Map([...others, first].flatMap((one) => [...one.manifest.versions]));
  const resolve = (name: string, range: string) =>
    workspace === undefined ? range : resolveCatalog(workspace, name, range);
  return {
    folder,
    file: first.file,
    manifest: merged(
      first.manifest,
      others.map((one) => one.manifest),
    ),
    versions: new Map([...written].map(([name, range]) => [name, resolve(name, range)])),
    ...(workspace === undefined ? {} : { workspace: workspace.folder }),
  };
}

function merged(first: Manifest, others: readonly Manifest[]): Manifest {
  const scripts = Object.create(null);
  for (const one of [...others, first]) Object.assign(scripts, one.scripts);
  const name = first.name ?? others.find((one) => one.name !== undefined)?.name;
  const paths = [first, ...others].flatMap((one) => one.paths);
  return manifest({ ...first, ...(name === undefined ? {} : { name }), scripts, paths });
}

function foldersWith(tree: Tree, names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    tree.files.filter(({ name }) => names.has(name)).map(({ path }) => folderOf(path)),
  );
}
