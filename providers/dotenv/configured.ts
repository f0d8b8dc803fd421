import type { Tree } from '../../src/tree/types.ts';
import type { ConfiguredSource } from '../types.ts';
import type { DotenvSource } from './discover.ts';

/** The files that the configuration names for an environment; a later one wins. */
export type Configured = ReadonlyMap<string, readonly string[]>;

/** Reads `environments.<name>.sources[].dotenv`: a path, or several. */
export function configuredFiles(options: readonly ConfiguredSource[]): Configured {
  const files = new Map<string, readonly string[]>();
  for (const { environment, value } of options) {
    const paths = (Array.isArray(value) ? value : [value]).filter(
      (path) => typeof path === 'string',
    );
    files.set(environment, [...(files.get(environment) ?? []), ...paths.map(normalised)]);
  }
  return files;
}

function normalised(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

/** Adds the configured files that no one would take for dotenv files by their names or places. */
export function withConfigured(
  found: readonly DotenvSource[],
  configured: Configured,
  tree: Tree,
): readonly DotenvSource[] {
  const named = new Set([...configured.values()].flat());
  const sources = [...found];
  const known = new Set(found.map(({ file }) => file.path));
  for (const file of tree.files) {
    if (!named.has(file.path) || known.has(file.path)) continue;
    const folder = file.path === file.name ? '.' : file.path.slice(0, -file.name.length - 1);
    sources.push({ file, folder, kind: 'listed', namedLocal: false, prefixed: true });
  }
  return sources.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1));
}

/** The place of a file in the list of an environment, or -1. */
export function configuredIndex(configured: Configured, environment: string, path: string): number {
  return configured.get(environment)?.lastIndexOf(path) ?? -1;
}
