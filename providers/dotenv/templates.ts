import { parse } from '../../src/formats/dotenv/index.ts';
import { withoutKeyMaterial } from '../../src/formats/dotenv/key-material.ts';
import type { Component, Components, Declaration } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import type { Template } from '../types.ts';
import { copySteps } from './copied.ts';
import { type DotenvSource, discover } from './discover.ts';
import { canonical } from './environments.ts';
import type { ReadSource } from './read.ts';
import { localName } from './remedy.ts';
import { isPrintable } from './supplies.ts';

const COMMENTED = /^[ \t]*#+[ \t]*(?:export[ \t]+)?([A-Z_][A-Z0-9_]*)=(.*)$/;
const REQUIRED = /^[ \t]*env_vars_required[ \t]+([^#\n]*)/;
/** Files of what is sent to browsers, where no other name may stand. */
const BROWSER = /(?:^|[._-])(?:client|public|browser|web|frontend)(?:$|[._-])/;
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
  const own = new Map<string, DotenvSource[]>();
  for (const source of discover(tree)) {
    if (source.kind !== 'template' || isOfOther(source)) continue;
    const { id } = components.of(source.file.path);
    // A template in a folder below, such as one for a container, is copied there or nowhere.
    if (source.folder === id) own.set(id, [...(own.get(id) ?? []), source]);
  }
  const best = new Map<string, Template>();
  for (const component of components.all) {
    const sources = own.get(component.id);
    if (sources !== undefined) best.set(component.id, bestOf(component, sources, tree));
  }
  const shared = best.get('.');
  const root = components.get('.');
  // What all apps of a monorepo share is `.env`, whatever the tools at its root would prefer.
  const sharedFile = (root && copySteps(root, tree)[0]?.name) ?? '.env';
  return components.all.flatMap((component) => {
    const mine = best.get(component.id);
    const isShared = mine === undefined || (components.monorepo && component.id === '.');
    if (!isShared || shared === undefined) return mine ?? [];
    return [{ ...shared, component: component.id, file: sharedFile }];
  });
}

/** `container.env.example` becomes `container.env`, not the file that a loader looks for. */
function isOfOther({ prefixed, mode }: DotenvSource): boolean {
  return prefixed && mode !== undefined && canonical(mode) !== 'development';
}

/** The template that people copy, and to what: as the project says, else the one whose copy is read. */
function bestOf(component: Component, sources: readonly DotenvSource[], tree: Tree): Template {
  const step = copySteps(component, tree).find(({ from }) =>
    sources.some(({ file }) => file.path === from),
  );
  const name = step?.name ?? localName(component, tree);
  const [first] = sources.toSorted((a, b) => rank(a, name) - rank(b, name));
  const template = step?.from ?? first?.file.path ?? '';
  const folder = component.id === '.' ? '' : `${component.id}/`;
  return { component: component.id, template, file: folder + name };
}

/** General before one mode, and that before what browsers get; `.env…` before `env…`, and what only needs its ending dropped first. */
function rank({ mode, file, prefixed }: DotenvSource, name: string): number {
  const isOther = Number(
    !file.name.startsWith(`${name}.`) || file.name.split('.').length > name.split('.').length + 1,
  );
  return (
    specialty(mode) * 20 + isOther * 4 + (file.name.startsWith('.env') ? 0 : 2) + (prefixed ? 1 : 0)
  );
}

function specialty(mode: string | undefined): number {
  if (mode === undefined) return 0;
  if (BROWSER.test(mode)) return 3;
  return canonical(mode) === 'development' ? 1 : 2;
}
