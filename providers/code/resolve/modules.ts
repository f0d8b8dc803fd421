import { posix } from 'node:path';
import type { Component, Components } from '../../../src/model/index.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { packageReader } from './packages.ts';
import { type FindFile, fileFinder, join, star } from './paths.ts';
import { type Aliases, aliasReader } from './tsconfig.ts';

/** Finds the file of the tree that an import means; `undefined` for packages from outside. */
export type ResolveModule = (from: string, specifier: string) => string | undefined;

type Resolved = Map<string, string | undefined>;

export function moduleResolver(tree: Tree, components: Components): ResolveModule {
  const find = fileFinder(tree);
  const aliases = aliasReader(tree);
  const packages = packageReader(tree, components, find);
  const folders = new Map<string, Resolved>();
  const places = new Map<readonly Aliases[], Map<Component, Resolved>>();

  const absolute = (one: Component, paths: readonly Aliases[], specifier: string) => {
    if (specifier.startsWith('#')) {
      const internal = packages.internal(one, specifier);
      if (internal !== undefined) return internal;
    }
    for (const alias of paths) {
      const file = aliased(alias, specifier, find);
      if (file !== undefined) return file;
    }
    return packages.resolve(specifier) ?? conventional(one.id, specifier, find);
  };
  // A name that starts at no folder means the same wherever aliases and component are the same.
  const named = (from: string, folder: string, specifier: string): string | undefined => {
    const one = components.of(from);
    const paths = aliases(folder);
    const known = grown(grown(places, paths, newMap<Component, Resolved>), one, newResolved);
    return remembered(known, specifier, () => absolute(one, paths, specifier));
  };
  const relative = (folder: string, specifier: string): string | undefined => {
    const path = join(folder, specifier);
    return path === undefined ? undefined : find(path);
  };

  return (from, specifier) => {
    const folder = posix.dirname(from);
    const clean = withoutQuery(specifier);
    return remembered(grown(folders, folder, newResolved), clean, () =>
      clean.startsWith('.') ? relative(folder, clean) : named(from, folder, clean),
    );
  };
}

/** Bundlers take what follows for instructions; a `#` in front is part of the name. */
function withoutQuery(specifier: string): string {
  if (specifier.startsWith('#')) return specifier;
  const end = specifier.search(/[?#]/);
  return end < 0 ? specifier : specifier.slice(0, end);
}

function newMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}

function newResolved(): Resolved {
  return new Map();
}

function grown<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function remembered(
  known: Resolved,
  key: string,
  find: () => string | undefined,
): string | undefined {
  if (!known.has(key)) known.set(key, find());
  return known.get(key);
}

function aliased(aliases: Aliases, specifier: string, find: FindFile): string | undefined {
  for (const [pattern, targets] of aliases.paths) {
    const matched = star(pattern, specifier);
    if (matched === undefined) continue;
    for (const target of targets) {
      const file = find(target.replace('*', () => matched));
      if (file !== undefined) return file;
    }
  }
  const path = aliases.baseUrl === undefined ? undefined : join(aliases.baseUrl, specifier);
  return path === undefined ? undefined : find(path);
}

/** Frameworks map `~`, `@`, `$lib` and `src` without a tsconfig. https://nuxt.com/docs/api/nuxt-config#alias https://svelte.dev/docs/kit/$lib */
function conventional(folder: string, specifier: string, find: FindFile): string | undefined {
  const alias = /^(?:~~?\/?|@@?\/|\$lib\/|src\/|#(?:shared\/)?)(.*)$/.exec(specifier);
  if (alias?.[1] === undefined) return undefined;
  const roots = specifier.startsWith('$lib')
    ? ['src/lib']
    : ['src', 'app', '.', 'server', 'shared'];
  for (const root of roots) {
    const path = join(folder, posix.join(root, alias[1]));
    const file = path === undefined ? undefined : find(path);
    if (file !== undefined) return file;
  }
  return undefined;
}
