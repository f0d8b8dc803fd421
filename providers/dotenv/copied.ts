import type { Component } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { discover } from './discover.ts';
import { isDevelopment } from './environments.ts';
import { copiesIn, copiesOfItself } from './words.ts';

/** Where a project says how it is set up. */
const GUIDES = /^(?:readme|contributing|development|getting[-_]started|setup|makefile)(?:\.\w+)?$/i;
/** Some call a loader with the path of a file. */
const SETTINGS = /\.config\.[cm]?[jt]s$/;

/** What is read where programs are developed; other copies are for containers and servers. */
const LOCAL = /^\.(?:env(?:\.(?:dev|development))?(?:\.local)?|dev\.vars)$/;

/** What is copied, and the name of the file that comes of it. */
export interface CopyStep {
  /** The path of the template from the root. */
  readonly from: string;
  /** The name of the copy, which stands beside it. */
  readonly name: string;
}

const knownSteps = new WeakMap<Tree, Map<Component, readonly CopyStep[]>>();

/**
 * What the words of a project copy to make the files of a component: its own words first. A path that leads
 * nowhere is taken for one from within the component.
 */
export function copySteps(component: Component, tree: Tree): readonly CopyStep[] {
  const known = knownSteps.get(tree) ?? new Map<Component, readonly CopyStep[]>();
  knownSteps.set(tree, known);
  const steps = known.get(component) ?? findSteps(component, tree);
  known.set(component, steps);
  return steps;
}

function findSteps(component: Component, tree: Tree): readonly CopyStep[] {
  const own = component.id === '.' ? '' : `${component.id}/`;
  const folders = own === '' ? [''] : [own, ''];
  return [
    ...copiesIn(Object.values(component.scripts).join('\n')).map((copy) => [own, copy] as const),
    ...folders.flatMap((folder) =>
      (foldersOf(tree).get(folder)?.guides ?? [])
        .flatMap((path) => copiesIn(tree.text(path) ?? ''))
        .map((copy) => [folder, copy] as const),
    ),
    ...(foldersOf(tree).get(own)?.templates ?? [])
      .flatMap((path) => copiesOfItself(tree.text(path) ?? '', lastOf(path)))
      .map((copy) => [own, copy] as const),
  ].flatMap(([folder, { from, to }]) => {
    const told = folder + plain(from);
    const path = tree.has(told) ? told : own + lastOf(from);
    const isOwn = tree.has(path) && folderOf(path) === own && isLocalName(lastOf(to));
    return isOwn ? [{ from: path, name: lastOf(to) }] : [];
  });
}

/** Whether a file is called like those that are read where programs are developed. */
export function isLocalName(name: string): boolean {
  return LOCAL.test(name);
}

/** Whether the words of a project, or the settings of its tools, speak of a file. */
export function speaksOf(name: string, component: Component, tree: Tree): boolean {
  const folder = component.id === '.' ? '' : `${component.id}/`;
  const { guides = [], settings = [] } = foldersOf(tree).get(folder) ?? {};
  return (
    Object.values(component.scripts).some((script) => script.includes(name)) ||
    [...guides, ...settings].some((path) => tree.text(path)?.includes(name) === true)
  );
}

/** The paths of what tells of a folder. */
interface Told {
  readonly guides: string[];
  readonly settings: string[];
  /** Of what runs where programs are developed. */
  readonly templates: string[];
}

const known = new WeakMap<Tree, ReadonlyMap<string, Told>>();

/** Every remedy asks, so that the files are gone through once. */
function foldersOf(tree: Tree): ReadonlyMap<string, Told> {
  const found = known.get(tree) ?? findFolders(tree);
  known.set(tree, found);
  return found;
}

function findFolders(tree: Tree): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  const add = (path: string, list: keyof Told) => {
    const told = found.get(folderOf(path)) ?? { guides: [], settings: [], templates: [] };
    found.set(folderOf(path), told);
    told[list].push(path);
  };
  for (const { path, name } of tree.files) {
    if (GUIDES.test(name)) add(path, 'guides');
    else if (SETTINGS.test(name)) add(path, 'settings');
  }
  for (const { kind, mode, file } of discover(tree)) {
    const isLocal = mode === undefined || isDevelopment(mode);
    if (kind === 'template' && isLocal) add(file.path, 'templates');
  }
  return found;
}

function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
