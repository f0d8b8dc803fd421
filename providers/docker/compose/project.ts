import type { FileLocation } from '../../../src/model/index.ts';
import type { Values } from './env-files.ts';
import { join } from './files.ts';
import { hostValue } from './host-values.ts';
import { entriesOf, get, itemsOf, type Node, type ScalarNode, textOf } from './node.ts';
import { pairOfItem } from './pairs.ts';

/** A service as it runs after merging. Paths are relative to the root. */
export interface Service {
  readonly name: string;
  readonly place: FileLocation;
  readonly profiles: readonly string[];
  /** Some profile of it is active, or it has none. */
  readonly active: boolean;
  readonly image?: string;
  readonly containerName?: string;
  readonly build?: Build;
  /** What `environment` says, the last entry of each name. */
  readonly environment: ReadonlyMap<string, Variable>;
  readonly envFiles: readonly EnvFileEntry[];
  readonly labels: ReadonlyMap<string, string>;
  readonly ports: readonly string[];
  /** Folders and files of the host, and volumes. */
  readonly volumes: readonly Volume[];
  /** The names of the secrets that it is given. */
  readonly secrets: readonly string[];
  readonly configs: readonly string[];
  readonly node: Node;
}

export interface Build {
  readonly place: FileLocation;
  readonly context: string;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly args: ReadonlyMap<string, Variable>;
}

export interface Variable {
  readonly place: FileLocation;
  /** `undefined`: it has none, and the host has none for it either. */
  readonly value: ScalarNode | undefined;
  /** The entry itself gives no value: that of the host is passed on. */
  readonly passed: boolean;
}

export interface EnvFileEntry {
  readonly path: string;
  readonly required: boolean;
  readonly format?: string;
  readonly place: FileLocation;
}

export interface Volume {
  readonly source: string;
  readonly target: string;
}

/** A secret or a config of the project. */
export interface FileObject {
  readonly place: FileLocation;
  readonly environment?: string;
  readonly content?: string;
}

/** What relative paths and missing values are looked up in. */
export interface Around {
  readonly folder: string;
  readonly environment: Values;
  readonly profiles: readonly string[];
}

export function servicesOf(model: Node | undefined, around: Around): readonly Service[] {
  return [...entriesOf(get(model, 'services'))].map(([name, { key, value }]) => {
    const profiles = texts(get(value, 'profiles'));
    return {
      name,
      place: key,
      profiles,
      active: isActive(profiles, around.profiles),
      ...optional('image', textOf(get(value, 'image'))),
      ...optional('containerName', textOf(get(value, 'container_name'))),
      ...optional('build', buildOf(get(value, 'build'), around)),
      environment: variablesOf(get(value, 'environment'), around.environment),
      envFiles: envFilesOf(get(value, 'env_file'), around.folder),
      labels: labelsOf(get(value, 'labels')),
      ports: [...new Set(texts(get(value, 'ports')))],
      volumes: itemsOf(get(value, 'volumes')).flatMap((item) => volumeOf(item, around.folder)),
      secrets: sources(get(value, 'secrets')),
      configs: sources(get(value, 'configs')),
      node: value,
    };
  });
}

/** https://docs.docker.com/reference/compose-file/profiles/ */
function isActive(own: readonly string[], active: readonly string[]): boolean {
  if (own.length === 0 || active.includes('*')) return true;
  return own.some((profile) => active.includes(profile));
}

function buildOf(node: Node | undefined, around: Around): Build | undefined {
  if (node === undefined || node.kind === 'list') return undefined;
  const context = textOf(node) ?? textOf(get(node, 'context')) ?? '.';
  return {
    place: node.place,
    context: join(around.folder, context),
    ...optional('dockerfile', textOf(get(node, 'dockerfile'))),
    ...optional('target', textOf(get(node, 'target'))),
    args: variablesOf(get(node, 'args'), around.environment),
  };
}

function variablesOf(node: Node | undefined, environment: Values): ReadonlyMap<string, Variable> {
  const found = new Map<string, Variable>();
  const add = (
    name: string,
    place: FileLocation,
    value: ScalarNode | undefined,
    at: ScalarNode,
  ) => {
    const host = value ? undefined : environment.get(name);
    const given = value ?? (host === undefined ? undefined : hostValue(name, host, at));
    found.delete(name);
    found.set(name, { place, value: given, passed: value === undefined || value.passed === true });
  };
  for (const [name, { key, value }] of entriesOf(node)) {
    if (value.kind === 'scalar') add(name, key, value.type === 'null' ? undefined : value, value);
  }
  for (const item of node?.kind === 'list' ? node.items : []) {
    if (item.kind !== 'scalar') continue;
    const { name, value } = pairOfItem(item);
    add(name, item.place, value, item);
  }
  return found;
}

/** The same file twice is read once, where it stands first. */
function envFilesOf(node: Node | undefined, folder: string): readonly EnvFileEntry[] {
  const found = new Map<string, EnvFileEntry>();
  for (const item of itemsOf(node)) {
    const written = textOf(item) ?? textOf(get(item, 'path'));
    if (written === undefined) continue;
    const { place } = item;
    const required = textOf(get(item, 'required')) !== 'false';
    const format = optional('format', textOf(get(item, 'format')));
    found.set(written, { path: join(folder, written), required, ...format, place });
  }
  return [...found.values()];
}

function labelsOf(node: Node | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, { value }] of variablesOf(node, new Map())) found.set(name, value?.text ?? '');
  return found;
}

/** https://docs.docker.com/reference/compose-file/services/#volumes */
function volumeOf(item: Node, folder: string): readonly Volume[] {
  const written = textOf(item);
  if (written === undefined) {
    const source = textOf(get(item, 'source'));
    const target = textOf(get(item, 'target')) ?? '';
    if (source === undefined) return [];
    return [
      { source: textOf(get(item, 'type')) === 'bind' ? join(folder, source) : source, target },
    ];
  }
  const [source = '', target] = written.split(/:(?![\\/]{2})/);
  if (target === undefined) return [];
  return [{ source: source.startsWith('.') ? join(folder, source) : source, target }];
}

function sources(node: Node | undefined): readonly string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? textOf(get(item, 'source')) ?? []);
}

function texts(node: Node | undefined): readonly string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}

export function fileObjectsOf(
  node: Node | undefined,
  environment: Values,
): ReadonlyMap<string, FileObject> {
  const found = new Map<string, FileObject>();
  for (const [name, { key, value }] of entriesOf(node)) {
    const source = textOf(get(value, 'environment'));
    const given = source === undefined ? undefined : environment.get(source);
    const content = given ?? textOf(get(value, 'content'));
    found.set(name, {
      place: key,
      ...optional('environment', source),
      ...optional('content', content),
    });
  }
  return found;
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const found: { [P in K]?: V } = {};
  if (value !== undefined) found[key] = value;
  return found;
}
