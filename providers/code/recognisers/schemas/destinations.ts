import { bindingOf } from '../../resolve/bindings.ts';
import { TRANSPARENT } from '../../resolve/evaluate.ts';
import { keyName } from '../../resolve/literals.ts';
import { isField, type SyntaxNode } from '../../syntax/node.ts';

/** A call that gets an object, as the argument itself or under a key of an argument. */
export interface Destination {
  readonly call: SyntaxNode;
  readonly index: number;
  readonly key?: string;
}

/** The calls that an object literal goes into, directly or by a name. */
export function destinations(object: SyntaxNode): readonly Destination[] {
  const node = outermost(object);
  const parent = node.parent;
  if (parent?.type !== 'variable_declarator') return direct(node);
  const name = parent.field('name');
  const binding = name?.type === 'identifier' ? bindingOf(name) : undefined;
  return binding?.references.flatMap((reference) => direct(outermost(reference))) ?? [];
}

function direct(node: SyntaxNode): readonly Destination[] {
  const parent = node.parent;
  if (parent?.type === 'arguments') return into(node, parent);
  if (node.type === 'shorthand_property_identifier' && parent !== undefined) {
    return under(parent, node.text);
  }
  if (parent?.type !== 'pair' || !isField(node, 'value') || parent.parent === undefined) return [];
  const key = keyName(parent.field('key'));
  return key === undefined ? [] : under(parent.parent, key);
}

function under(object: SyntaxNode, key: string): readonly Destination[] {
  const node = outermost(object);
  if (node.parent?.type !== 'arguments') return [];
  return into(node, node.parent).map((one) => ({ ...one, key }));
}

function into(node: SyntaxNode, list: SyntaxNode): readonly Destination[] {
  const call = list.parent;
  const index = list.children.findIndex((child) => child.id === node.id);
  return call === undefined ? [] : [{ call, index }];
}

function outermost(node: SyntaxNode): SyntaxNode {
  let outer = node;
  while (outer.parent !== undefined && TRANSPARENT.has(outer.parent.type)) outer = outer.parent;
  return outer;
}
