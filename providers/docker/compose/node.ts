import type { Template } from '../../../src/formats/compose/interpolate.ts';
import type { FileLocation } from '../../../src/model/index.ts';

/** Part of a Compose document, with the place where it is written. Never changed; freely shared. */
export type Node = ScalarNode | MapNode | ListNode;

interface Tagged {
  readonly place: FileLocation;
  /** https://docs.docker.com/reference/compose-file/merge/#reset-value */
  readonly tag?: 'reset' | 'override';
}

export interface ScalarNode extends Tagged {
  readonly kind: 'scalar';
  readonly type: 'text' | 'number' | 'boolean' | 'null';
  /** As Compose would print it; of a text, the text, interpolated once that is done. */
  readonly text: string;
  /** Of a text with variables, before they were replaced. */
  readonly template?: Template;
  /** Where each dollar sign of that text stands in the file, by its offset in the text. */
  readonly dollars?: ReadonlyMap<number, FileLocation>;
  /** Of an entry `NAME=value` that was merged from a mapping: its two halves. */
  readonly pair?: Pair;
  /** The entry has no value of its own, and the host had one. */
  readonly passed?: true;
}

export interface Pair {
  readonly name: string;
  /** `undefined`: the entry has no value. */
  readonly value: ScalarNode | undefined;
}

export interface MapNode extends Tagged {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  /** Where the key stands. */
  readonly key: FileLocation;
  readonly value: Node;
}

export interface ListNode extends Tagged {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** The value of a key; `undefined` where there is none, or where it is null. */
export function get(node: Node | undefined, key: string): Node | undefined {
  const found = node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return found === undefined || isNull(found) ? undefined : found;
}

export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.type === 'null';
}

/** The text of a scalar that is not null. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.type !== 'null' ? node.text : undefined;
}

/** A list as it is, a scalar as a list of one, nothing for all else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node?.kind === 'list') return node.items;
  return textOf(node) === undefined || node === undefined ? [] : [node];
}

export function entriesOf(node: Node | undefined): ReadonlyMap<string, Entry> {
  return node?.kind === 'map' ? node.entries : new Map();
}

/** A text that stands where another node stands. */
export function textAt(node: Node, text: string): ScalarNode {
  return { kind: 'scalar', type: 'text', text, place: node.place };
}

/** The same mapping with some values replaced. */
export function withValues(node: MapNode, values: ReadonlyMap<string, Node>): MapNode {
  if (values.size === 0) return node;
  const entries = new Map(node.entries);
  for (const [key, value] of values) {
    entries.set(key, { key: node.entries.get(key)?.key ?? value.place, value });
  }
  return { ...node, entries };
}
