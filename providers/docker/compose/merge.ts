import type { Report } from './fault.ts';
import { type MergeRule, ruleAt } from './merge-rules.ts';
import {
  type Entry,
  isNull,
  itemsOf,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
  textAt,
} from './node.ts';

/**
 * Merges one node over another: mappings by key, lists one after the other, scalars replaced, and
 * some attributes by rules of their own. `!reset` and `!override` stay in the result, since it may be
 * merged over something else in turn. https://docs.docker.com/reference/compose-file/merge/
 */
export function mergeNodes(base: Node, over: Node, path: readonly string[], report: Report): Node {
  if (over.tag !== undefined) return over;
  const rule = ruleAt(path);
  if (rule !== undefined) return bySpecialRule(rule, base, over, { path, report });
  if (isNull(over)) return base;
  if (base.kind === 'map' && over.kind === 'map') return mergeMaps(base, over, path, report);
  if (base.kind === 'list' && over.kind === 'list') return joined(base, over);
  if (base.kind === 'scalar') return over;
  report('merge', `${path.at(-1)} is a ${base.kind} in one place and none here`, over.place);
  return over;
}

export function mergeMaps(
  base: MapNode,
  over: MapNode,
  path: readonly string[],
  report: Report,
): MapNode {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of over.entries) {
    const below = entries.get(key);
    if (below === undefined || below.value.tag === 'reset') entries.set(key, entry);
    else {
      const value = mergeNodes(below.value, entry.value, [...path, key], report);
      entries.set(key, { key: value === below.value ? below.key : entry.key, value });
    }
  }
  return { ...base, entries };
}

interface Situation {
  readonly path: readonly string[];
  readonly report: Report;
}

function bySpecialRule(rule: MergeRule, base: Node, over: Node, around: Situation): Node {
  const { path, report } = around;
  if (rule === 'replace') return over;
  if (rule === 'entries') return mergeEntries(base, over);
  if (rule === 'named') return mergeMaps(namesToMap(base), namesToMap(over), path, report);
  return mergeMaps(contextToMap(base), contextToMap(over), path, report);
}

/** What may be written as a mapping and as a list of `NAME=value`. */
function mergeEntries(base: Node, over: Node): Node {
  // `!reset` on one name of a mapping finds that name only where the other file has a mapping too.
  const lower = base.kind === 'map' && over.kind === 'map' ? withoutReset(base, over) : base;
  const below = toList(lower);
  return { ...below, items: [...below.items, ...toList(over).items], place: over.place };
}

function withoutReset(base: MapNode, over: MapNode): MapNode {
  const entries = new Map(base.entries);
  for (const [key, { value }] of over.entries) if (value.tag !== undefined) entries.delete(key);
  return { ...base, entries };
}

function toList(node: Node): ListNode {
  if (node.kind !== 'map') return { kind: 'list', items: itemsOf(node), place: node.place };
  const items: Node[] = [];
  for (const [name, { key, value }] of node.entries) {
    if (value.tag === 'reset') continue;
    const parts = value.kind === 'list' ? value.items : [value];
    for (const part of parts) if (part.kind === 'scalar') items.push(pairOf(name, key, part));
  }
  return { kind: 'list', items, place: node.place };
}

function pairOf(name: string, place: Entry['key'], value: ScalarNode): ScalarNode {
  const empty = value.type === 'null';
  return {
    kind: 'scalar',
    type: 'text',
    text: empty ? name : `${name}=${value.text}`,
    place,
    pair: { name, value: empty ? undefined : value },
  };
}

function joined(base: ListNode, over: ListNode): ListNode {
  return { ...over, items: [...base.items, ...over.items] };
}

/** A list of names stands for a mapping of names to nothing. */
function namesToMap(node: Node): MapNode {
  if (node.kind === 'map') return node;
  const entries = new Map<string, Entry>();
  for (const item of itemsOf(node)) {
    if (item.kind === 'scalar') {
      const value: Node = { kind: 'map', entries: new Map(), place: item.place };
      entries.set(item.text, { key: item.place, value });
    }
  }
  return { kind: 'map', entries, place: node.place };
}

/** A text stands for a mapping with that context. */
function contextToMap(node: Node): MapNode {
  if (node.kind === 'map') return node;
  const entries = new Map<string, Entry>();
  if (node.kind === 'scalar' && !isNull(node)) {
    entries.set('context', { key: node.place, value: textAt(node, node.text) });
  }
  return { kind: 'map', entries, place: node.place };
}

/** What is left of a node when `!reset` and `!override` have had their effect. */
export function withoutTags(node: Node, known = new Map<Node, Node>()): Node {
  if (node.kind === 'scalar') return untagged(node);
  const found = known.get(node);
  if (found) return found;
  const result = untagged(node.kind === 'list' ? plainList(node, known) : plainMap(node, known));
  known.set(node, result);
  return result;
}

function plainList(node: ListNode, known: Map<Node, Node>): ListNode {
  const items = node.items.map((item) => withoutTags(item, known));
  return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
}

function plainMap(node: MapNode, known: Map<Node, Node>): MapNode {
  const entries = new Map<string, Entry>();
  let changed = false;
  for (const [key, entry] of node.entries) {
    const value = entry.value.tag === 'reset' ? undefined : withoutTags(entry.value, known);
    changed ||= value !== entry.value;
    if (value) entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}

function untagged<T extends Node>(node: T): T {
  if (node.tag === undefined) return node;
  const { tag: _, ...rest } = node;
  return rest as T;
}
