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

type Reach = ReturnType<typeof importReach>;

/** `undefined` where all consumers of the component count. */
function consumersOf(
  { component, place: { file }, setting }: Read,
  components: Components,
  reach: Reach,
): readonly string[] | undefined {
  const all = components.consumers(component);
  if (setting !== 'source' || all.length < 2) return undefined;
  const left = reach.notReaching(file, all);
  if (left.size === 0 || left.size === all.length) return undefined;
  const importers = reach.ofPackage(component, left);
  const consumers = all.filter((id) => !left.has(id) || !importers.has(id));
  return consumers.length === all.length ? undefined : consumers;
}

function importReach(components: Components, importing: Importing) {
  let graph: ImportGraph | undefined;
  /** Goes from files to those that import them, until nobody is left to look for; who is left then. */
  const climb = (starts: Iterable<string>, wanted: Iterable<string>): Set<string> => {
    graph ??= graphOf(components, importing);
    const left = new Set(wanted);
    const seen = new Set(starts);
    for (const file of seen) {
      left.delete(components.of(file).id);
      if (left.size === 0) break;
      for (const importer of graph.importers.get(file) ?? []) seen.add(importer);
    }
    return left;
  };
  return {
    notReaching: (file: string, wanted: readonly string[]) => climb([file], wanted),
    /** Which components lead to a file that names the package of another one. */
    ofPackage(id: string, wanted: ReadonlySet<string>): ReadonlySet<string> {
      graph ??= graphOf(components, importing);
      const left = climb(graph.namers.get(id) ?? [], wanted);
      return new Set([...wanted].filter((one) => !left.has(one)));
    },
  };
}

interface ImportGraph {
  /** By file. */
  readonly importers: ReadonlyMap<string, readonly string[]>;
  /** The files that name a package, by the id of its component. */
  readonly namers: ReadonlyMap<string, readonly string[]>;
}

function graphOf(components: Components, { program, files }: Importing): ImportGraph {
  const importers = new Map<string, string[]>();
  const namers = new Map<string, string[]>();
  const packages = new Map(components.all.map(({ id, name }) => [name ?? '', id]));
  packages.delete('');
  const deployed = new Map<string, boolean>();
  const isDeployed = (file: string) => {
    const known = deployed.get(file) ?? !isAside(file);
    deployed.set(file, known);
    return known;
  };
  for (const [specifier, all] of files.imports()) {
    const name = packageOf(specifier);
    const named = packages.get(name);
    for (const file of all) {
      // From outside, which takes longest to find out by looking.
      if (named === undefined && components.of(file).dependencies.has(name)) continue;
      const target = program.resolve(file, specifier);
      if ((named === undefined && target === undefined) || !isDeployed(file)) continue;
      if (named !== undefined) add(namers, named, file);
      if (target !== undefined && target !== file) add(importers, target, file);
    }
  }
  return { importers, namers };
}

function add(lists: Map<string, string[]>, key: string, file: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [file]);
  else list.push(file);
}

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
