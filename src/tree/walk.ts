import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
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
  visit(root, realpathSync(root), '', false, [], 0, found);
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return found;
}

function visit(
  root: string,
  realRoot: string,
  folder: string,
  ignored: boolean,
  above: readonly Scope[],
  depth: number,
  found: Walk,
): void {
  const entries = list(root, folder, found);
  const scopes = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
    ? [...above, readScope(root, folder)]
    : above;
  for (const entry of entries) {
    const path = folder + entry.name;
    if (entry.isDirectory()) {
      if (NEVER.has(entry.name)) continue;
      const hidden = ignored || isIgnored(`${path}/`, scopes);
      if (hidden && MADE.has(entry.name)) continue;
      if (depth >= MAX_DEPTH) {
        found.problems.push(
          problem('too-deep', `${path} is nested too deeply and was not looked at`, path),
        );
        continue;
      }
      visit(root, realRoot, `${path}/`, hidden, scopes, depth + 1, found);
    } else if (
      entry.isFile() ||
      (entry.isSymbolicLink() && staysInside(root, realRoot, path, found))
    ) {
      found.files.push(new ListedFile(path, entry.name, ignored, scopes));
    }
  }
}

function list(root: string, folder: string, found: Walk): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
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
    rules.add(readFileSync(join(root, folder, '.gitignore'), 'utf8'));
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

function staysInside(root: string, realRoot: string, path: string, found: Walk): boolean {
  try {
    const target = realpathSync(join(root, path));
    if (target.startsWith(realRoot + sep)) return statSync(target).isFile();
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
  return false;
}

function problem(code: string, message: string, file: string): Problem {
  return { code, message, place: { file, line: 1, column: 1 } };
}
