import { type Dialect, type DotenvFile, parse } from '../../src/formats/dotenv/index.ts';
import { withoutKeyMaterial } from '../../src/formats/dotenv/key-material.ts';
import type { Component, Components } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { type Configured, configuredIndex } from './configured.ts';
import type { DotenvSource } from './discover.ts';
import { type Feed, feedsOf, neverLoaded } from './environments.ts';
import {
  type Framework,
  frameworkOf,
  handsOverFolder,
  namedInScripts,
  sharedFramework,
} from './framework.ts';
import { readersOf } from './pointed.ts';

/** A dotenv file, read, with what is known of its place in the project. */
export interface ReadSource {
  readonly source: DotenvSource;
  readonly component: Component;
  /** It stands at the root of a monorepo, so that it may be meant for every component. */
  readonly shared: boolean;
  /** Components below it that load it too. */
  readonly readers: readonly string[];
  readonly framework: Framework;
  readonly content: string;
  readonly parsed: DotenvFile;
  readonly feeds: readonly Feed[];
  readonly neverLoaded?: string;
}

/** What the files of one run have in common. */
export interface Surroundings {
  readonly tree: Tree;
  readonly components: Components;
  readonly environments: readonly string[];
  isIn(environment: string, component: string): boolean;
  canonical(name: string): string;
  readonly configured: Configured;
}

/** Reads one file as its component's loader does; `undefined` when it cannot be read as text. */
export function readSource(source: DotenvSource, around: Surroundings): ReadSource | undefined {
  const content = contentOf(around.tree, source.file.path);
  if (content === undefined) return undefined;
  const { components, environments, configured, tree } = around;
  const component = components.of(source.file.path);
  const shared = components.monorepo && component.id === '.';
  const framework = shared
    ? sharedFramework(components, (path) => tree.has(path))
    : frameworkOf(component, (path) => tree.has(path));
  const local = isLocal(source, tree);
  const situation = {
    framework,
    environments: environments.filter(
      (environment) =>
        !configured.has(environment) && (shared || around.isIn(environment, component.id)),
    ),
    canonical: around.canonical,
    ...(local !== undefined && { local }),
    named: namedInScripts(component, source.file.name),
    inSight: inSight(source, component, framework, around),
  };
  const asked = askedFeeds(source, around);
  const never = asked.length > 0 ? undefined : neverLoaded(source, situation);
  return {
    source,
    component,
    shared,
    readers: shared ? [] : readersOf(source, components, tree),
    framework,
    content,
    parsed: withoutKeyMaterial(parse(content, dialectOf(source, framework)), content),
    feeds: [...asked, ...feedsOf(source, situation)],
    ...(never && { neverLoaded: never }),
  };
}

/** Where the configuration says what supplies an environment, it is that and nothing else. */
function askedFeeds({ file }: DotenvSource, around: Surroundings): readonly Feed[] {
  return around.environments.flatMap((environment) => {
    const rank = configuredIndex(around.configured, environment, file.path);
    return rank < 0 ? [] : [{ environment, rank }];
  });
}

/** Frameworks look into the folder of their component alone, unless a script or a setting says more. */
function inSight(
  { file, folder }: DotenvSource,
  component: Component,
  framework: Framework,
  { components, tree }: Surroundings,
): boolean {
  if (folder === component.id || namedInScripts(component, file.path)) return true;
  // What stands in some folder of a repository of many apps belongs to none of them for sure.
  if (components.monorepo && component.id === '.') return false;
  return framework.anywhere || handsOverFolder(component, tree);
}

/** Files that belong to one tool are read its way whatever the component uses. */
function dialectOf(source: DotenvSource, framework: Framework): Dialect {
  if (source.kind === 'envrc') return 'bash';
  if (source.kind === 'copy') return 'dotenv';
  if (source.kind === 'dev-vars') return 'dotenv-expand-12';
  return source.kind === 'flaskenv' ? 'python-dotenv' : framework.dialect;
}

/** The text with its byte order mark, which some readers trip over; UTF-16 is no dotenv file. */
function contentOf(tree: Tree, path: string): string | undefined {
  const bytes = tree.bytes(path);
  if (bytes === undefined || isUtf16(bytes)) return undefined;
  return bytes.toString('utf8');
}

export function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff' || bytes.subarray(0, 64).includes(0);
}

function isLocal({ file, namedLocal }: DotenvSource, tree: Tree): boolean | undefined {
  if (namedLocal || file.ignored) return true;
  const tracked = tree.tracked(file.target ?? file.path);
  return tracked === undefined ? undefined : !tracked;
}
