import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { Component, Components } from '../../../src/model/index.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { type FindFile, join, star } from './paths.ts';
import { isRecord } from './shape.ts';

/** Resolves names of workspace packages and `#imports` to source files of the tree. */
export interface Packages {
  /** `@acme/env/server` → the file behind it. */
  resolve(specifier: string): string | undefined;
  /** `#env` from a file of a component. https://nodejs.org/api/packages.html#imports */
  internal(component: Component, specifier: string): string | undefined;
}

export function packageReader(tree: Tree, components: Components, find: FindFile): Packages {
  const byName = new Map<string, Component>();
  for (const one of components.all) if (one.name !== undefined) byName.set(one.name, one);
  const manifests = new Map<string, Record<string, unknown>>();
  const manifest = (one: Component): Record<string, unknown> => {
    const known = manifests.get(one.id);
    if (known !== undefined) return known;
    const file = posix.join(one.id, 'package.json');
    const read: unknown = tree.has(file) ? parse(tree.text(file) ?? '') : undefined;
    const record = isRecord(read) ? read : {};
    manifests.set(one.id, record);
    return record;
  };
  return {
    resolve(specifier) {
      const [name, rest] = split(specifier);
      const one = byName.get(name);
      return one === undefined ? undefined : entry(find, one, manifest(one), rest);
    },
    internal(one, specifier) {
      return fromMap(find, one, manifest(one).imports, specifier);
    },
  };
}

function split(specifier: string): readonly [string, string] {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  return [parts.slice(0, length).join('/'), parts.slice(length).join('/')];
}

function entry(
  find: FindFile,
  one: Component,
  manifest: Readonly<Record<string, unknown>>,
  rest: string,
): string | undefined {
  const key = rest === '' ? '.' : `./${rest}`;
  const exported = fromMap(find, one, manifest.exports, key);
  if (exported !== undefined) return exported;
  if (rest !== '') return inSources(find, one, rest);
  for (const field of ['source', 'types', 'module', 'main']) {
    const path = manifest[field];
    const file = typeof path === 'string' ? inSources(find, one, path) : undefined;
    if (file !== undefined) return file;
  }
  return inSources(find, one, 'index');
}

/** Follows an `exports` or `imports` map. https://nodejs.org/api/packages.html#subpath-exports */
function fromMap(find: FindFile, one: Component, map: unknown, key: string): string | undefined {
  if (typeof map === 'string') return key === '.' ? inSources(find, one, map) : undefined;
  if (!isRecord(map)) return undefined;
  const keys = Object.keys(map);
  if (key === '.' && !keys.some((pattern) => pattern.startsWith('.')))
    return leaf(find, one, map, '');
  for (const pattern of keys) {
    const matched = star(pattern, key);
    if (matched === undefined) continue;
    const file = leaf(find, one, map[pattern], matched);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** The first condition that leads to a source file: which one the runtime takes makes no difference to its names. */
function leaf(
  find: FindFile,
  one: Component,
  target: unknown,
  matched: string,
): string | undefined {
  if (typeof target === 'string') return inSources(find, one, target.replaceAll('*', matched));
  const inner = Array.isArray(target) ? target : isRecord(target) ? Object.values(target) : [];
  for (const option of inner) {
    const file = leaf(find, one, option, matched);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** What a package publishes from `dist` it builds from `src`. */
function inSources(find: FindFile, one: Component, path: string): string | undefined {
  const plain = path.replace(/^\.\//, '').replace(/\.d\.([cm]?)ts$/, '.$1js');
  const moved = plain.replace(/^(?:dist|build|lib|out|es|esm|cjs)\//, 'src/');
  for (const tried of [
    moved,
    moved.replace(/^src\/(?:esm|cjs|es)\//, 'src/'),
    plain,
    `src/${plain}`,
  ]) {
    const inside = join(one.id, tried);
    const file = inside === undefined ? undefined : find(inside);
    if (file !== undefined) return file;
  }
  return undefined;
}
