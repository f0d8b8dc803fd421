import { parse } from '../../src/formats/dotenv/index.ts';
import { withoutKeyMaterial } from '../../src/formats/dotenv/key-material.ts';
import type { Component, Components, Declaration } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import type { Template } from '../types.ts';
import { type DotenvSource, discover } from './discover.ts';
import { canonical } from './environments.ts';
import { frameworkOf } from './framework.ts';
import type { ReadSource } from './read.ts';
import { isPrintable } from './supplies.ts';

const COMMENTED = /^[ \t]*#+[ \t]*(?:export[ \t]+)?([A-Z_][A-Z0-9_]*)=(.*)$/;
const REQUIRED = /^[ \t]*env_vars_required[ \t]+([^#\n]*)/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The names that a template documents, commented-out assignments included. */
export function* declarationsOf(read: ReadSource): Generator<Declaration> {
  const { source, component, content } = read;
  const declare = (name: string, line: number, column: number): Declaration => ({
    role: 'declares',
    name,
    component: component.id,
    place: { file: source.file.path, line, column },
  });
  if (source.kind === 'envrc') return yield* requiredBy(content, declare);
  // A template is there to be read by people: what one dialect rejects still documents a name.
  const parsed = read.parsed.error
    ? withoutKeyMaterial(parse(content, 'dotenv'), content)
    : read.parsed;
  const names = new Set<string>();
  for (const { name, line, column } of parsed.entries) {
    if (names.has(name) || !isPrintable(name)) continue;
    names.add(name);
    yield declare(name, line, column);
  }
  for (const { name, line, column } of commentedOut(content)) {
    if (names.has(name)) continue;
    names.add(name);
    yield declare(name, line, column);
  }
}

type Declare = (name: string, line: number, column: number) => Declaration;

/** https://direnv.net/man/direnv-stdlib.1.html#env-vars-required */
function* requiredBy(content: string, declare: Declare): Generator<Declaration> {
  for (const [index, text] of content.split(/\r\n|\n|\r/).entries()) {
    const list = REQUIRED.exec(text)?.[1] ?? '';
    for (const name of list.split(/\s+/)) {
      if (NAME.test(name)) yield declare(name, index + 1, text.indexOf(name) + 1);
    }
  }
}

function* commentedOut(content: string) {
  for (const [index, text] of content.split(/\r\n|\n|\r/).entries()) {
    const [, name, value = ''] = COMMENTED.exec(text) ?? [];
    if (name === undefined || isProse(value)) continue;
    yield { name, line: index + 1, column: text.indexOf(name) + 1 };
  }
}

/** `# NODE_ENV=production turns the cache on.` explains a variable rather than offering one. */
function isProse(value: string): boolean {
  if (/^['"`]/.test(value)) return false;
  const words = (value.split(' #')[0] ?? '').trim().split(/\s+/);
  return words.length > 3 || (words.length > 1 && /[.:,]$/.test(words.at(-1) ?? ''));
}

/** For each component, its own template or else the root's; components without any are left out. */
export function dotenvTemplates(tree: Tree, components: Components): readonly Template[] {
  const best = new Map<string, DotenvSource>();
  for (const source of discover(tree)) {
    if (source.kind !== 'template') continue;
    const { id } = components.of(source.file.path);
    // A template in a folder below, such as one for a container, is copied there or nowhere.
    if (source.folder !== id) continue;
    const known = best.get(id);
    if (!known || rank(source) < rank(known)) best.set(id, source);
  }
  return components.all.flatMap((component) => templateFor(component, best, { tree, components }));
}

function templateFor(
  component: Component,
  best: ReadonlyMap<string, DotenvSource>,
  { tree, components }: { readonly tree: Tree; readonly components: Components },
): readonly Template[] {
  const source = best.get(component.id) ?? best.get('.');
  if (!source) return [];
  // What all apps of a monorepo share is `.env`, whatever the tools at its root would prefer.
  const own = best.has(component.id) && !(components.monorepo && component.id === '.');
  const name = own ? frameworkOf(component, (path) => tree.has(path)).localFile : '.env';
  const file = source.folder === '.' ? name : `${source.folder}/${name}`;
  return [{ component: component.id, template: source.file.path, file }];
}

/** General before one mode, `.env…` before `env…`. */
function rank({ mode, file, prefixed }: DotenvSource): number {
  const special = mode === undefined ? 0 : canonical(mode) === 'development' ? 1 : 2;
  return special * 10 + (file.name.startsWith('.env') ? 0 : 1) + (prefixed ? 1 : 0);
}
