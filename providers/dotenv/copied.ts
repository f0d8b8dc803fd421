import type { Component } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';

/** Where a project says how it is set up. */
const GUIDES = /^(?:readme|contributing|development|getting[-_]started|setup|makefile)(?:\.\w+)?$/i;
/** Some call a loader with the path of a file. */
const SETTINGS = /\.config\.[cm]?[jt]s$/;
/** `cp .env.example .env`; what is longer is no name of a file. */
const STEP =
  /\b(?:cp|copy)\s+(?:-\w+\s+)?["']?([\w./-]{0,80}env[\w./-]{0,40})["']?\s+["']?([\w./-]{0,80}\.(?:env[\w.-]{0,40}|dev\.vars))(?![\w/-])/gi;

/** What is read where programs are developed; other copies are for containers and servers. */
const LOCAL = /^\.(?:env(?:\.(?:dev|development))?(?:\.local)?|dev\.vars)$/;

/** What is copied, and the name of the file that comes of it. */
export interface CopyStep {
  /** The path of the template from the root. */
  readonly from: string;
  /** The name of the copy, which stands beside it. */
  readonly name: string;
}

/**
 * What the words of a project copy to make the files of a component: its own words first. A path that leads
 * nowhere is taken for one from within the component.
 */
export function copySteps(component: Component, tree: Tree): readonly CopyStep[] {
  const own = component.id === '.' ? '' : `${component.id}/`;
  const folders = own === '' ? [''] : [own, ''];
  const texts = [
    [own, Object.values(component.scripts).join('\n')] as const,
    ...folders.flatMap((folder) =>
      (foldersOf(tree).get(folder)?.guides ?? []).map(
        (path) => [folder, tree.text(path) ?? ''] as const,
      ),
    ),
  ];
  return texts.flatMap(([folder, text]) =>
    [...text.matchAll(STEP)].flatMap(([, from = '', to = '']) => {
      const told = folder + plain(from);
      const path = tree.has(told) ? told : own + lastOf(from);
      const isOwn = tree.has(path) && folderOf(path) === own && LOCAL.test(lastOf(to));
      return isOwn ? [{ from: path, name: lastOf(to) }] : [];
    }),
  );
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
  for (const { path, name } of tree.files) {
    const isGuide = GUIDES.test(name);
    if (!isGuide && !SETTINGS.test(name)) continue;
    const told = found.get(folderOf(path)) ?? { guides: [], settings: [] };
    found.set(folderOf(path), told);
    (isGuide ? told.guides : told.settings).push(path);
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
