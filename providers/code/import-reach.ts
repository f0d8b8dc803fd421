import type { Components, Read } from '../../src/model/index.ts';
import type { Files } from './files.ts';
import type { Program } from './resolve/program.ts';
import { settingOf } from './setting.ts';

/** Who imports the files of a tree. */
export interface Importing {
  readonly program: Program;
  readonly files: Files;
}

/**
 * Tells of each read of a shared package which of the components that depend on the package lead to
 * it by imports, where some do and some do not: who imports another part of a package needs nothing
 * of this one. Of a component that takes the package in a way no import shows, nothing is said.
 */
export function withConsumers(
  reads: readonly Read[],
  components: Components,
  importing: Importing,
): readonly Read[] {
  const reach = importReach(components, importing);
  const known = new Map<string, readonly string[] | undefined>();
  return reads.map((read) => {
    const { file } = read.place;
    if (!known.has(file)) known.set(file, consumersOf(read, components, reach));
    const consumers = known.get(file);
    return consumers === undefined ? read : { ...read, consumers };
  });
}

/** What a tool loads to build the package, whoever uses that. */
const BUILD = /\.config\.[cm]?[jt]s$/;

type Reach = ReturnType<typeof importReach>;

/** `undefined` where all consumers of the component count. */
function consumersOf(
  { component, place: { file }, setting }: Read,
  components: Components,
  reach: Reach,
): readonly string[] | undefined {
  const all = components.consumers(component);
  if (setting !== 'source' || (all.length === 1 && all[0] === component)) return undefined;
  if (BUILD.test(file) && !reach.isImported(file)) return [component];
  const left = reach.notReaching(file, all);
  if (left.size === 0 || left.size === all.length) return undefined;
  const importers = reach.ofPackage(component, left);
  const leaves = (id: string) => left.has(id) && importers.has(id) && !reach.isLost(id);
  const consumers = all.filter((id) => !leaves(id));
  return consumers.length === all.length ? undefined : consumers;
}

function importReach(components: Components, importing: Importing) {
  let made: ImportGraph | undefined;
  const graph = (): ImportGraph => {
    made ??= graphOf(components, importing);
    return made;
  };
  /** Goes from files to those that import them, until nobody is left to look for; who is left then. */
  const climb = (starts: Iterable<string>, wanted: Iterable<string>): Set<string> => {
    const { importers } = graph();
    const left = new Set(wanted);
    const seen = new Set(starts);
    for (const file of seen) {
      left.delete(components.of(file).id);
      if (left.size === 0) break;
      for (const importer of importers.get(file) ?? []) seen.add(importer);
    }
    return left;
  };
  return {
    isImported: (file: string) => graph().importers.has(file),
    /** Whether a component uses a package that cannot be looked into, so that it may lead anywhere. */
    isLost: (id: string) => [...graph().lost].some((one) => components.consumers(one).includes(id)),
    notReaching: (file: string, wanted: readonly string[]) => climb([file], wanted),
    /** Which components lead to a file that imports anything of another one. */
    ofPackage(id: string, wanted: ReadonlySet<string>): ReadonlySet<string> {
      const left = climb(graph().users.get(id) ?? [], wanted);
      return new Set([...wanted].filter((one) => !left.has(one)));
    },
  };
}

interface ImportGraph {
  /** By file. */
  readonly importers: ReadonlyMap<string, readonly string[]>;
  /** The files from which another component is imported, by the id of that. */
  readonly users: ReadonlyMap<string, readonly string[]>;
  /** The components of which no import is found, as of what is built first: those lead anywhere. */
  readonly lost: ReadonlySet<string>;
}

function graphOf(components: Components, importing: Importing): ImportGraph {
  const importers = new Map<string, string[]>();
  const users = new Map<string, string[]>();
  const [lost, found] = [new Set<string>(), new Set<string>()];
  const note = (file: string, { component, target, isCode, isForTypes }: Aim): void => {
    const isOther = component !== components.of(file).id;
    if (isOther) add(users, component, file);
    if (target === undefined) {
      if (isCode) lost.add(component);
      return;
    }
    if (isOther) found.add(component);
    if (!(isOther && isForTypes(file))) add(importers, target, file);
  };
  const aimOf = aims(components, importing);
  const isDeployed = memoised((file) => !isAside(file));
  for (const [specifier, all] of importing.files.imports()) {
    for (const file of all) {
      const aim = aimOf(file, specifier);
      if (aim !== undefined && isDeployed(file)) note(file, aim);
    }
  }
  for (const id of found) lost.delete(id);
  return { importers, users, lost };
}

/** No code: styles, pictures, data. */
const ASSET = /\.(?![cm]?[jt]sx?$|vue$|svelte$|astro$)[a-z]\w*(?:\?.*)?$/i;

/** What an import leads to. */
interface Aim {
  readonly component: string;
  /** The file; absent where only the package is known. */
  readonly target?: string;
  readonly isCode: boolean;
  isForTypes(file: string): boolean;
}

/** Where imports lead to, but for those from outside. */
function aims(
  components: Components,
  { program }: Importing,
): (file: string, specifier: string) => Aim | undefined {
  const packages = new Map(components.all.map(({ id, name }) => [name ?? '', id]));
  packages.delete('');
  const isApp = memoised((id) => components.consumers(id).includes(id));
  return (file, specifier) => {
    const name = packageOf(specifier);
    const named = packages.get(name);
    // Its dependencies are told from outside at once, and by looking only after long.
    if (named === undefined && components.of(file).dependencies.has(name)) return undefined;
    const target = program.resolve(file, specifier);
    const component = target === undefined ? named : components.of(target).id;
    if (component === undefined) return undefined;
    const isForTypes = (from: string) =>
      isApp(component) && isTypeOnly(program.tree.latin1(from) ?? '', specifier);
    const isCode = !ASSET.test(specifier);
    return { component, ...(target !== undefined && { target }), isCode, isForTypes };
  };
}

function memoised<Made>(make: (key: string) => Made): (key: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (key) => {
    const one = known.get(key) ?? { made: make(key) };
    known.set(key, one);
    return one.made;
  };
}

function add(lists: Map<string, string[]>, key: string, file: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [file]);
  else list.push(file);
}

/** Whether a text imports only types of a module, as a client does of the server that it talks to. */
function isTypeOnly(text: string, specifier: string): boolean {
  let isImported = false;
  for (const quote of [`"${specifier}"`, `'${specifier}'`]) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
      if (!/\b(?:im|ex)port\s+type\b[^'"`;]*\bfrom\s*$/.test(before)) return false;
      isImported = true;
    }
  }
  return isImported;
}

const LONGEST_CLAUSE = 2000;

/** `@scope/name` of `@scope/name/part`. */
function packageOf(specifier: string): string {
  const depth = specifier.startsWith('@') ? 2 : 1;
  return specifier.split('/', depth).join('/');
}

/** Nothing of it is deployed. */
function isAside(file: string): boolean {
  const setting = settingOf(file, '');
  return setting === 'test' || setting === 'example';
}
