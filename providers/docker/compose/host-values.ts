import type { Values } from './env-files.ts';
import {
  entriesOf,
  get,
  type MapNode,
  type Node,
  type ScalarNode,
  textOf,
  withValues,
} from './node.ts';
import { pairOfItem } from './pairs.ts';

/**
 * Gives entries without a value that of the host while the environment of an included part is at
 * hand: its own `.env` is not seen by the project that includes it.
 */
export function withHostValues(model: MapNode, environment: Values): MapNode {
  const services = new Map<string, Node>();
  for (const [name, { value }] of entriesOf(get(model, 'services'))) {
    const list = get(value, 'environment');
    if (value.kind !== 'map' || list?.kind !== 'list') continue;
    const items = list.items.map((item) => passed(item, environment));
    services.set(name, withValues(value, new Map([['environment', { ...list, items }]])));
  }
  return replaced(withContents(model, environment), 'services', services);
}

/** https://docs.docker.com/reference/compose-file/secrets/ */
function withContents(model: MapNode, environment: Values): MapNode {
  let result = model;
  for (const section of ['secrets', 'configs']) {
    const found = new Map<string, Node>();
    for (const [name, { value }] of entriesOf(get(model, section))) {
      const source = get(value, 'environment');
      const content = environment.get(textOf(source) ?? '');
      if (value.kind !== 'map' || source?.kind !== 'scalar' || content === undefined) continue;
      found.set(name, withValues(value, new Map([['content', { ...source, text: content }]])));
    }
    result = replaced(result, section, found);
  }
  return result;
}

function replaced(model: MapNode, section: string, values: ReadonlyMap<string, Node>): MapNode {
  const node = get(model, section);
  if (node?.kind !== 'map' || values.size === 0) return model;
  return withValues(model, new Map([[section, withValues(node, values)]]));
}

function passed(item: Node, environment: Values): Node {
  if (item.kind !== 'scalar') return item;
  const { name, value } = pairOfItem(item);
  const given = value === undefined ? environment.get(name) : undefined;
  if (given === undefined) return item;
  return { ...item, text: `${name}=${given}`, pair: { name, value: hostValue(name, given, item) } };
}

/** A value that the host gives under the same name. */
export function hostValue(name: string, text: string, { place }: ScalarNode): ScalarNode {
  const template = [{ kind: 'substitution', name, offset: 0 }] as const;
  return { kind: 'scalar', type: 'text', text, place, template, passed: true };
}
