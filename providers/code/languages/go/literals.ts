import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf } from '../nodes.ts';

/** The text of a literal string. */
export function literalOf(node: Node | undefined): string | undefined {
  if (node?.type === 'raw_string_literal') return node.text.slice(1, -1);
  if (node?.type !== 'interpreted_string_literal') return undefined;
  return node.text.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

/** The expressions of a list, or the one that stands there alone. */
export function listed(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return node.type === 'expression_list' ? childrenOf(node) : [node];
}

/** One part of a composite literal: `Name: "x"`, or `"x"`. */
export interface Element {
  readonly key?: Node;
  readonly value: Node;
}

/** The parts of a composite literal, or of a literal in one. */
export function elementsOf(literal: Node): readonly Element[] {
  const body = literal.type === 'literal_value' ? literal : fieldOf(literal, 'body');
  return childrenOf(body).flatMap((one) => {
    const [first, second] = one.type === 'keyed_element' ? childrenOf(one) : [undefined, one];
    const value = inElement(second);
    const key = inElement(first);
    if (value === undefined) return [];
    return [key === undefined ? { value } : { key, value }];
  });
}

function inElement(node: Node | undefined): Node | undefined {
  return node?.type === 'literal_element' ? childrenOf(node)[0] : node;
}

/** The part of a composite literal with that key. */
export function elementOf(literal: Node, key: string): Node | undefined {
  return elementsOf(literal).find((one) => one.key?.text === key)?.value;
}

/** The composite literal of `T{}`, `&T{}` and `(T{})`. */
export function compositeOf(node: Node | undefined): Node | undefined {
  if (node?.type === 'composite_literal') return node;
  if (node?.type === 'unary_expression') return compositeOf(fieldOf(node, 'operand'));
  return undefined;
}

/** The arguments of a call. */
export function argumentsOf(call: Node | undefined): readonly Node[] {
  return childrenOf(fieldOf(call, 'arguments'));
}

/** The call of which a node is what is called. */
export function callOf(called: Node): Node | undefined {
  const { parent } = called;
  if (parent?.type === 'index_expression') return callOf(parent);
  if (parent?.type !== 'call_expression') return undefined;
  return fieldOf(parent, 'function')?.id === called.id ? parent : undefined;
}

/** `x` in `x.name`, where a leaf is that name. */
export function receiverOf(leaf: Node): Node | undefined {
  const { parent } = leaf;
  if (parent?.type !== 'selector_expression') return undefined;
  return fieldOf(parent, 'field')?.id === leaf.id ? fieldOf(parent, 'operand') : undefined;
}
