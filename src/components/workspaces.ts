import picomatch from 'picomatch';
import { readJson, readJsonc } from '../formats/json.ts';
import type { Parsed } from '../formats/parsed.ts';
import { isRecord, member, memberAt, text, textEntries, texts } from '../formats/shape.ts';
import { readYaml } from '../formats/yaml.ts';
import { within } from './folders.ts';
import { plainGlob } from './plain-glob.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** What a workspace file declares. */
export interface Workspace {
  /** Globs of member folders; `!` excludes. */
  readonly patterns: readonly string[];
  /** Ranges that `catalog:` stands for, by catalog name; the unnamed one is `default`. */
  readonly catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** How each file that can declare a workspace does so. */
export const workspaceFiles: ReadonlyMap<
  string,
  { readonly parse: (source: string) => Parsed; readonly read: (value: unknown) => Workspace }
> = new Map([
  // https://docs.npmjs.com/cli/using-npm/workspaces, https://bun.com/docs/pm/catalogs
  ['package.json', { parse: readJson, read: (value) => npm(value) }],
  // https://pnpm.io/pnpm-workspace_yaml
  [
    'pnpm-workspace.yaml',
    {
      parse: readWorkspaceYaml,
      read: (value) => ({ ...catalogsOf(value), patterns: texts(member(value, 'packages')) }),
    },
  ],
  // https://lerna.js.org/docs/api-reference/configuration
  ['lerna.json', { parse: readJsonc, read: (value) => plain(texts(member(value, 'packages'))) }],
  // https://docs.deno.com/runtime/fundamentals/workspaces/
  [
    'deno.json',
    { parse: readJsonc, read: (value) => plain(listOr(value, 'workspace', 'members')) },
  ],
  [
    'deno.jsonc',
    { parse: readJsonc, read: (value) => plain(listOr(value, 'workspace', 'members')) },
  ],
  // https://rushjs.io/pages/configs/rush_json/
  ['rush.json', { parse: readJsonc, read: (value) => plain(rush(value)) }],
]);

/** Resolves a range that names a catalog: https://pnpm.io/catalogs */
export function resolveCatalog(workspace: Workspace, name: string, range: string): string {
  if (!range.startsWith('catalog:')) return range;
  const catalog = range.slice('catalog:'.length).trim() || 'default';
  return workspace.catalogs.get(catalog)?.get(name) ?? range;
}

/** Decides which folders are members of the workspace declared in `folder`. */
export function memberTest(
  folder: string,
  patterns: readonly string[],
): (candidate: string) => boolean {
  const exact = new Set<string>();
  const globs: string[] = [];
  const excluded: string[] = [];
  for (const pattern of patterns) {
    const positive = pattern.startsWith('!') ? pattern.slice(1) : pattern;
    const path = within(folder, positive.replace(/\/package\.json$/, ''));
    if (path === undefined || !isReasonable(path)) continue;
    if (positive !== pattern) excluded.push(path);
    else if (/[*?{}[\]()!]/.test(path)) globs.push(path);
    else exact.add(path);
  }
  const matches = globs.map(globTest);
  const refuses = excluded.map(globTest);
  return (candidate) =>
    (exact.has(candidate) || matches.some((test) => test(candidate))) &&
    !refuses.some((test) => test(candidate));
}

/** What most workspaces write needs no matcher of all that globs can be, which takes long to load. */
function globTest(glob: string): (candidate: string) => boolean {
  return plainGlob(glob) ?? picomatch(glob, { noextglob: true });
}

function readWorkspaceYaml(source: string): Parsed {
  const plain = readPlainYaml(source);
  return plain === undefined ? readYaml(source) : { ok: true, value: plain };
}

/** Refuses globs that a repository could write to make matching take forever. */
function isReasonable(glob: string): boolean {
  const segments = glob.split('/');
  if (glob.length > 200 || segments.filter((one) => one === '**').length > 3) return false;
  return segments.every((one) => one === '**' || one.split('*').length <= 3);
}

function npm(value: unknown): Workspace {
  const declared = member(value, 'workspaces');
  const catalogs = new Map([...catalogsOf(value).catalogs, ...catalogsOf(declared).catalogs]);
  return { patterns: listOr(value, 'workspaces', 'packages'), catalogs };
}

function plain(patterns: readonly string[]): Workspace {
  return { patterns, catalogs: new Map() };
}

function listOr(value: unknown, key: string, inner: string): readonly string[] {
  return [...texts(member(value, key)), ...texts(memberAt(value, key, inner))];
}

function rush(value: unknown): readonly string[] {
  const projects = member(value, 'projects');
  if (!Array.isArray(projects)) return [];
  return projects.flatMap((project) => text(member(project, 'projectFolder')) ?? []);
}

function catalogsOf(value: unknown): {
  catalogs: ReadonlyMap<string, ReadonlyMap<string, string>>;
} {
  const catalogs = new Map<string, ReadonlyMap<string, string>>();
  const named = member(value, 'catalogs');
  for (const [name, entries] of isRecord(named) ? Object.entries(named) : []) {
    catalogs.set(name, new Map(textEntries(entries)));
  }
  const unnamed = textEntries(member(value, 'catalog'));
  if (unnamed.length > 0) catalogs.set('default', new Map(unnamed));
  return { catalogs };
}
