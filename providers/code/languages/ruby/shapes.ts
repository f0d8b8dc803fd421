import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf } from '../nodes.ts';

/** A call of a method, with or without a receiver, parentheses and a block. */
export interface Call {
  readonly node: Node;
  readonly receiver?: Node;
  /** Nothing for `f.("X")`. */
  readonly method: string;
  readonly arguments: readonly Node[];
  readonly block?: Node;
  /** Called by `&.`, so not where the receiver is nil. */
  readonly isSafe: boolean;
}

const BLOCKS: ReadonlySet<string> = new Set(['block', 'do_block']);
const ALTERNATIVES = /^(?:\|\||or)$/;
const CONJUNCTIONS = /^(?:&&|and)$/;
/** Conditions that are nested deeper are not looked at. */
const DEEPEST = 50;
const EMPTY = /^(?:''|"")$/;

export function asCall(node: Node | null | undefined): Call | undefined {
  if (node?.type !== 'call') return undefined;
  const receiver = fieldOf(node, 'receiver');
  const block = fieldOf(node, 'block');
  return {
    node,
    method: fieldOf(node, 'method')?.text ?? '',
    arguments: childrenOf(fieldOf(node, 'arguments')),
    isSafe: fieldOf(node, 'operator')?.text === '&.',
    ...(receiver === undefined ? {} : { receiver }),
    ...(block === undefined ? {} : { block }),
  };
}

/** The call of a method of what a node says. */
export function callOn(node: Node): Call | undefined {
  return node.parent?.type === 'call' && isFieldOf(node, 'receiver')
    ? asCall(node.parent)
    : undefined;
}

/** The call that a node is an argument of. */
export function callWith(node: Node): Call | undefined {
  return node.parent?.type === 'argument_list' ? asCall(node.parent.parent) : undefined;
}

/** `|a, b|` */
export function parametersOf(fn: Node): readonly Node[] {
  return childrenOf(fieldOf(fn, 'parameters'));
}

/** What a block or a method does, one after the other. */
export function statementsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  const body = fieldOf(node, 'body');
  if (body === undefined) return [];
  return /^(?:block_body|body_statement)$/.test(body.type) ? childrenOf(body) : [body];
}

export function isBlock(node: Node): boolean {
  return BLOCKS.has(node.type);
}

/** The call whose block a node is the body of. */
export function callOfBlock(body: Node): Call | undefined {
  const block = body.parent;
  return block !== null && isBlock(block) ? asCall(block.parent) : undefined;
}

/** `a || b`, `a or b` */
export function isAlternative(node: Node | null): boolean {
  return node?.type === 'binary' && ALTERNATIVES.test(operatorOf(node));
}

/** `a && b`, `a and b` */
export function isConjunction(node: Node | null): boolean {
  return node?.type === 'binary' && CONJUNCTIONS.test(operatorOf(node));
}

export function operatorOf(node: Node): string {
  return fieldOf(node, 'operator')?.text ?? '';
}

export function isEmptyText(node: Node | undefined): boolean {
  return node !== undefined && EMPTY.test(node.text);
}

/** The last name of `A::B`. */
export function lastName(text: string): string {
  return text.slice(text.lastIndexOf(':') + 1);
}

/** Whether an expression is what a statement decides by. */
export function isCondition(node: Node, depth = 0): boolean {
  const { parent } = node;
  if (parent === null || depth > DEEPEST) return false;
  if (isFieldOf(node, 'condition')) return true;
  const isPart = parent.type === 'unary' || parent.type === 'parenthesized_statements';
  return (
    (isPart || isConjunction(parent) || isAlternative(parent)) && isCondition(parent, depth + 1)
  );
}
