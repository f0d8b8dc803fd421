import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Tree } from '../../../src/tree/types.ts';
import { below, inside } from './folders.ts';

interface Pattern {
  readonly excludes: boolean;
  matches(path: string): boolean;
}

/** A hostile file may hold any number of them. */
const MOST_PATTERNS = 2000;

/**
 * Whether the build context leaves a file of the repository out. One beside the Dockerfile and named
 * after it counts instead of the context's own:
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function dockerignore(tree: Tree, dockerfile: string, context: string) {
  const own = `${dockerfile}.dockerignore`;
  const file = tree.has(own) ? own : below(context, '.dockerignore');
  const patterns = readPatterns(file !== undefined && tree.has(file) ? tree.text(file) : undefined);
  return (path: string): boolean => {
    const relative = inside(context, path);
    if (relative === undefined) return true;
    const paths = [...parentsOf(relative), relative];
    let excluded = false;
    for (const { excludes, matches } of patterns) {
      if (excluded !== excludes && paths.some(matches)) excluded = excludes;
    }
    return excluded;
  };
}

function parentsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Unlike in a .gitignore, a pattern without a slash speaks of the root alone. */
function readPatterns(text = ''): readonly Pattern[] {
  const patterns: Pattern[] = [];
  for (const line of text.split(/\r?\n/, MOST_PATTERNS)) {
    const written = line.trim();
    if (written === '' || written.startsWith('#')) continue;
    const excludes = !written.startsWith('!');
    const pattern = (excludes ? written : written.slice(1)).trim();
    const cleaned = posix.normalize(pattern).replace(/^\/+/, '').replace(/\/+$/, '');
    if (cleaned === '' || (cleaned.match(/\*+/g)?.length ?? 0) > 6) continue;
    const options = { dot: true, nobrace: true, noextglob: true, nonegate: true };
    const matches = cleaned === '.' ? () => true : picomatch(cleaned, options);
    patterns.push({ excludes, matches: (path) => matches(path) });
  }
  return patterns;
}
