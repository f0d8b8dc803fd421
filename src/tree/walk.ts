import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Problem } from '../model/index.ts';
import type { TreeFile } from './types.ts';

/** Never the repository's own work: not even listed. */
const NEVER = new Set(['node_modules', 'bower_components', '.git', '.hg', '.svn', '.pnpm-store']);

/** Where tools put what they make; skipped only where git ignores them, since some projects commit them. */
const MADE = new Set(
  `.angular .astro .cache .expo .gradle .idea .mypy_cache .netlify .next .nuxt .output .parcel-cache
   .pytest_cache .serverless .svelte-kit .terraform .tox .turbo .venv .vercel .vite .wrangler .yarn
   __pycache__ bin build coverage dist env log logs obj out target temp tmp vendor venv`.split(
    /\s+/,
  ),
);

/** Files in such folders that say what the folder above is deployed as. */
const LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  // https://vercel.com/docs/cli/project-linking
  ['.vercel', new Set(['project.json', 'repo.json'])],
  // https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/#link-and-unlink-sites
  ['.netlify', new Set(['state.json'])],
]);

/** Deeper than any real project, shallower than what a path may hold. */
const MAX_DEPTH = 64;

/** Most files are never asked whether they are ignored, and the answer is dear. */
class ListedFile implements TreeFile {
  readonly path: string;
  readonly name: string;
  readonly #scopes: readonly Scope[];
  #ignored: boolean | undefined;

  constructor(path: string, name: string, ignored: boolean, scopes: readonly Scope[]) {
    this.path = path;
    this.name = name;
    this.#scopes = scopes;
    this.#ignored = ignored || undefined;
  }

  get ignored(): boolean {
    this.#ignored ??= isIgnored(this.path, this.#scopes);
    return this.#ignored;
  }
}

interface Scope {
  /** Folder of the .gitignore, relative, with a final slash; empty for the root. */
  readonly base: string;
  readonly rules: Ignore;
}

/** What one walk found. */
export interface Walk {
  readonly files: TreeFile[];
  readonly problems: Problem[];
}

/**
 * Lists every regular file below a folder, ignored ones marked. Links to folders are not followed;
 * a link to a file counts when the file lies inside the root.
 */
export function walk(root: string): Walk {
  const found: Walk = { files: [], problems: [] };
  const realRoot = realpathSync(root);
  visit({ path: '', ignored: false, scopes: [], depth: 0 }, { root: below(root), realRoot, found });
  settleLinks(found);
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return found;
}

interface Folder {
  /** Relative, with a final slash; empty for the root. */
  readonly path: string;
  readonly ignored: boolean;
  /** Of the folders above and, once read, of its own. */
  readonly scopes: readonly Scope[];
  readonly depth: number;
}

interface Journey {
  /** With a final slash. */
  readonly root: string;
  readonly realRoot: string;
  readonly found: Walk;
}

/** What to put before the path of a file in a folder: such paths need no normalising. */
export function below(root: string): string {
  return root.endsWith('/') ? root : `${root}/`;
}

function visit(folder: Folder, journey: Journey): void {
  const { root, realRoot, found } = journey;
  const entries = list(root, folder.path, found);
  const hasRules = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
  const scopes = hasRules ? [...folder.scopes, readScope(root, folder.path)] : folder.scopes;
  for (const entry of entries) {
    const { name } = entry;
    const path = folder.path + name;
    if (entry.isDirectory()) {
      enter(name, { ...folder, scopes }, journey);
    } else if (entry.isFile()) {
      found.files.push(new ListedFile(path, name, folder.ignored, scopes));
    } else if (entry.isSymbolicLink()) {
      const target = targetOf(root, realRoot, path, found);
      if (target === undefined) continue;
      found.files.push({ path, name, ignored: folder.ignored || isIgnored(path, scopes), target });
    }
  }
}

function enter(
  name: string,
  { path: above, ignored, scopes, depth }: Folder,
  journey: Journey,
): void {
  if (NEVER.has(name)) return;
  const path = `${above}${name}/`;
  const hidden = ignored || isIgnored(path, scopes);
  if (hidden && MADE.has(name)) {
    keepLinks(name, path, scopes, journey);
    return;
  }
  if (depth >= MAX_DEPTH) {
    const message = `${above}${name} is nested too deeply and was not looked at`;
    journey.found.problems.push(problem('too-deep', message, above + name));
    return;
  }
  visit({ path, ignored: hidden, scopes, depth: depth + 1 }, journey);
}

function keepLinks(
  name: string,
  path: string,
  scopes: readonly Scope[],
  { root, found }: Journey,
): void {
  const kept = LINKS.get(name);
  if (kept === undefined) return;
  for (const entry of list(root, path, found))
    if (entry.isFile() && kept.has(entry.name))
      found.files.push(new ListedFile(path + entry.name, entry.name, true, scopes));
}

function list(root: string, folder: string, found: Walk): Dirent[] {
  try {
    return readdirSync(root + folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    found.problems.push(
      problem('unreadable-folder', `${folder || '.'} could not be listed (${code})`, folder),
    );
    return [];
  }
}

function readScope(root: string, folder: string): Scope {
  const rules = ignore({ ignorecase: false, allowRelativePaths: true });
  try {
    rules.add(readFileSync(`${root}${folder}.gitignore`, 'utf8'));
  } catch {
    // An unreadable or malformed .gitignore excludes nothing, as for git.
  }
  return { base: folder, rules };
}

/** The deepest .gitignore that says anything about a path decides: https://git-scm.com/docs/gitignore */
function isIgnored(path: string, scopes: readonly Scope[]): boolean {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index];
    if (scope === undefined) continue;
    const verdict = scope.rules.test(path.slice(scope.base.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** The file of the tree that a link leads to; `undefined` where it leads elsewhere or nowhere. */
function targetOf(root: string, realRoot: string, path: string, found: Walk): string | undefined {
  try {
    const target = realpathSync(root + path);
    if (target.startsWith(realRoot + sep)) {
      const inside = target.slice(realRoot.length + 1).replaceAll(sep, '/');
      return statSync(target).isFile() ? inside : undefined;
    }
    found.problems.push(
      problem(
        'link-outside',
        `${path} links to a place outside the checked folder and was not read`,
        path,
      ),
    );
  } catch {
    // A broken link or a loop leads nowhere: there is nothing to read and nothing to report.
  }
  return undefined;
}

/** A link is as private as what it leads to. */
function settleLinks({ files }: Walk): void {
  if (files.every(({ target }) => target === undefined)) return;
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const [index, file] of files.entries()) {
    if (file.target === undefined) continue;
    const ignored = file.ignored || (byPath.get(file.target)?.ignored ?? true);
    files[index] = { path: file.path, name: file.name, target: file.target, ignored };
  }
}

function problem(code: string, message: string, file: string): Problem {
  return { code, message, place: { file, line: 1, column: 1 } };
}
