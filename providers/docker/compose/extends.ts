import { folderOf, join } from './files.ts';
import { mergeNodes, withoutTags } from './merge.ts';
import { loadAlone, type Scope } from './model.ts';
import {
  type Entry,
  entriesOf,
  get,
  isNull,
  type MapNode,
  type Node,
  textOf,
  withValues,
} from './node.ts';
import { rebased } from './paths.ts';

/** A longer chain than any person writes. */
const MAX_CHAIN = 200;

/** The services of one file that may be extended. */
interface Bases {
  readonly file: string;
  readonly services: ReadonlyMap<string, Entry>;
  readonly done: Map<string, Node | undefined>;
}

/**
 * Resolves `extends` in the files of one project directory, one file after the other: a service
 * extends what its own file or a named one says, never what an earlier `-f` file says.
 * https://docs.docker.com/reference/compose-file/services/#extends
 */
export function createExtender(scope: Scope): (file: string, model: MapNode) => MapNode {
  const { report } = scope.loading;
  const byPath = new Map<string, Bases | undefined>();

  function resolve(name: string, bases: Bases, trail: readonly string[]): Node | undefined {
    if (bases.done.has(name)) return bases.done.get(name);
    const service = bases.services.get(name)?.value;
    const extended = service && extendedBy(service, bases, [...trail, `${bases.file}\0${name}`]);
    bases.done.set(name, extended);
    return extended;
  }

  function extendedBy(service: Node, own: Bases, trail: readonly string[]): Node {
    const link = get(service, 'extends');
    if (service.kind !== 'map' || link === undefined) return service;
    const base = baseOf(link, own, trail);
    if (base === undefined || isNull(base)) return service;
    const merged = mergeNodes(withoutTags(base), service, ['services', 'x'], report);
    return merged.kind === 'map' ? without(merged, 'extends') : merged;
  }

  function baseOf(link: Node, own: Bases, trail: readonly string[]): Node | undefined {
    const refuse = (message: string) => report('extends', message, link.place);
    const name = link.kind === 'scalar' ? textOf(link) : textOf(get(link, 'service'));
    const file = textOf(get(link, 'file'));
    const bases = file === undefined ? own : basesOf(join(scope.folder, file), folderOf(file));
    if (name === undefined) refuse('A service extends another without naming it');
    else if (bases === undefined) return undefined;
    else if (!bases.services.has(name)) refuse(`${bases.file} has no service ${name} to extend`);
    else if (trail.includes(`${bases.file}\0${name}`)) refuse(`${name} extends itself`);
    else if (trail.length > MAX_CHAIN) refuse(`${name} is extended over too many others`);
    else return resolve(name, bases, trail);
    return undefined;
  }

  function basesOf(path: string, folder: string): Bases | undefined {
    if (byPath.has(path)) return byPath.get(path);
    const model = loadAlone(scope, path);
    const services = model && get(rebased(model, folder), 'services');
    if (model && services?.kind !== 'map') {
      report('extends', `${path} has no services to extend`, model.place);
    }
    const found = services?.kind === 'map' ? basesIn(path, services) : undefined;
    byPath.set(path, found);
    return found;
  }

  return (file, model) => {
    const services = get(model, 'services');
    if (services?.kind !== 'map') return model;
    const bases = basesIn(file, services);
    const extended = new Map<string, Node>();
    for (const [name, { value }] of bases.services) {
      const node = get(value, 'extends') === undefined ? value : resolve(name, bases, []);
      if (node && node !== value) extended.set(name, node);
    }
    return withValues(model, new Map([['services', withValues(services, extended)]]));
  };
}

function basesIn(file: string, services: Node): Bases {
  return { file, services: entriesOf(services), done: new Map() };
}

function without(node: MapNode, key: string): MapNode {
  const entries = new Map(node.entries);
  entries.delete(key);
  return { ...node, entries };
}
