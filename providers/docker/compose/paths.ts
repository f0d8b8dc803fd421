import { isRemote, join } from './files.ts';
import {
  entriesOf,
  get,
  isNull,
  type MapNode,
  type Node,
  textAt,
  textOf,
  withValues,
} from './node.ts';

/**
 * Makes the paths of services relative to the folder above, as seen from which a file was extended
 * or included: https://docs.docker.com/reference/compose-file/extends/#relative-resources
 *
 * @param folder the folder that the paths count from now
 */
export function rebased(model: MapNode, folder: string): MapNode {
  if (folder === '.') return model;
  const services = get(model, 'services');
  if (services?.kind !== 'map') return model;
  const moved = new Map<string, Node>();
  for (const [name, { value }] of entriesOf(services)) {
    if (value.kind === 'map') moved.set(name, rebasedService(value, folder));
  }
  return withValues(model, new Map([['services', withValues(services, moved)]]));
}

function rebasedService(service: MapNode, folder: string): MapNode {
  const moved = new Map<string, Node>();
  const move = (key: string, change: (node: Node) => Node) => {
    const value = service.entries.get(key)?.value;
    if (value && !isNull(value)) moved.set(key, change(value));
  };
  move('build', (node) =>
    node.kind === 'scalar' ? path(node, folder) : within(node, 'context', folder),
  );
  move('env_file', (node) =>
    eachItem(node, (item) =>
      item.kind === 'scalar' ? path(item, folder) : within(item, 'path', folder),
    ),
  );
  move('extends', (node) => within(node, 'file', folder));
  move('volumes', (node) => eachItem(node, (item) => mount(item, folder)));
  return withValues(service, moved);
}

function eachItem(node: Node, change: (item: Node) => Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(change) };
  return node.kind === 'scalar' ? change(node) : node;
}

function within(node: Node, key: string, folder: string): Node {
  const value = get(node, key);
  if (node.kind !== 'map' || value === undefined) return node;
  return withValues(node, new Map([[key, path(value, folder)]]));
}

function path(node: Node, folder: string): Node {
  if (node.kind !== 'scalar' || isRemote(node.text)) return node;
  return { ...textAt(node, join(folder, node.text)), ...(node.tag && { tag: node.tag }) };
}

/** Only what is mounted from a folder of the host has a path. */
function mount(node: Node, folder: string): Node {
  if (node.kind === 'map') {
    return textOf(get(node, 'type')) === 'bind' ? within(node, 'source', folder) : node;
  }
  if (node.kind !== 'scalar' || !node.text.startsWith('.')) return node;
  const end = node.text.indexOf(':');
  if (end < 0) return node;
  return textAt(node, `./${join(folder, node.text.slice(0, end))}${node.text.slice(end)}`);
}
