import { posix } from 'node:path';
import type { Components } from '../../../src/model/index.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { packageReader } from './packages.ts';
import { join, sourceFile, star } from './paths.ts';
import { type Aliases, aliasReader } from './tsconfig.ts';

/** Finds the file of the tree that an import means; `undefined` for packages from outside. */
export type ResolveModule = (from: string, specifier: string) => string | undefined;

export function moduleResolver(tree: Tree, components: Components): ResolveModule {
  const has = (path: string): boolean => tree.has(path);
  const aliases = aliasReader(tree);
  const packages = packageReader(tree, components);
  const known = new Map<string, string | undefined>();

  const find = (from: string, specifier: string): string | undefined => {
    const folder = posix.dirname(from);
    if (specifier.startsWith('.')) {
      const path = join(folder, specifier);
      return path === undefined ? undefined : sourceFile(path, has);
    }
    if (specifier.startsWith('#')) {
      const internal = packages.internal(components.of(from), specifier);
      if (internal !== undefined) return internal;
    }
    for (const one of aliases(folder)) {
      const file = aliased(one, specifier, has);
      if (file !== undefined) return file;
    }
    return packages.resolve(specifier) ?? conventional(components.of(from).id, specifier, has);
  };

  return (from, specifier) => {
    const clean = specifier.replace(/[?#].*$/, (tail) => (specifier.startsWith('#') ? tail : ''));
    const key = `${posix.dirname(from)}\0${clean}`;
    if (!known.has(key)) known.set(key, find(from, clean));
    return known.get(key);
  };
}

function aliased(
  aliases: Aliases,
  specifier: string,
  has: (path: string) => boolean,
): string | undefined {
  for (const [pattern, targets] of aliases.paths) {
    const matched = star(pattern, specifier);
    if (matched === undefined) continue;
    for (const target of targets) {
      const file = sourceFile(
        target.replace('*', () => matched),
        has,
      );
      if (file !== undefined) return file;
    }
  }
  const path = aliases.baseUrl === undefined ? undefined : join(aliases.baseUrl, specifier);
  return path === undefined ? undefined : sourceFile(path, has);
}

/** Frameworks map `~`, `@`, `$lib` and `src` without a tsconfig. https://nuxt.com/docs/api/nuxt-config#alias https://svelte.dev/docs/kit/$lib */
function conventional(
  folder: string,
  specifier: string,
  has: (path: string) => boolean,
): string | undefined {
  const alias = /^(?:~~?\/?|@@?\/|\$lib\/|src\/|#(?:shared\/)?)(.*)$/.exec(specifier);
  if (alias?.[1] === undefined) return undefined;
  const roots = specifier.startsWith('$lib')
    ? ['src/lib']
    : ['src', 'app', '.', 'server', 'shared'];
  for (const root of roots) {
    const path = join(folder, posix.join(root, alias[1]));
    const file = path === undefined ? undefined : sourceFile(path, has);
    if (file !== undefined) return file;
  }
  return undefined;
}
