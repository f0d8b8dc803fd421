import type { Node } from 'web-tree-sitter';
import { fieldOf, isFieldOf } from '../nodes.ts';
import type { Branch, Syntax } from '../types.ts';
import { bound, isReplaced, isUse } from './bound.ts';
import { isGuarded, isTestedBefore } from './guards.ts';
import { leaves } from './leaves.ts';
import { listOf } from './names.ts';
import { FUNCTIONS } from './scopes.ts';
import { testOf, toldOn } from './tests.ts';

/** They panic for an empty text: https://pkg.go.dev/github.com/google/uuid#MustParse, https://pkg.go.dev/net/netip#MustParseAddr */
const PANICS = /^(?:uuid\.MustParse|netip\.MustParse\w+|resource\.MustParse)$/;
const ARMS = /^(?:expression_case|default_case|type_case|communication_case)$/;

/** https://go.dev/ref/spec */
export const goSyntax: Syntax = {
  transparent: new Set(['parenthesized_expression']),
  isFunction,
  branch,
  fallback: () => undefined,
  test: testOf,
  fails,
  bound,
  isUse,
  leaves,
  isGuarded,
};

/** The syntax for a value from the place on where it is read: a variable that is given another value then has it no more. */
export function syntaxFrom(node: Node, isCounted: (use: Node) => boolean = () => true): Syntax {
  const names = bound(node)?.names ?? [];
  return {
    ...goSyntax,
    isUse: (leaf, scope) =>
      isUse(leaf, scope) &&
      !isReplaced(node, leaf, leaf.text) &&
      !isTestedBefore(leaf, names) &&
      isCounted(leaf),
  };
}

/** Two are called by the start of the program: https://go.dev/ref/spec#Program_initialization_and_execution */
function isFunction(node: Node): boolean {
  if (!FUNCTIONS.has(node.type)) return false;
  const isDeclared = node.type === 'function_declaration';
  return !(isDeclared && /^(?:main|init)$/.test(fieldOf(node, 'name')?.text ?? ''));
}

function branch(node: Node): Branch | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  if (parent.type === 'if_statement') {
    const isThen = isFieldOf(node, 'consequence');
    if (!isThen && !isFieldOf(node, 'alternative')) return undefined;
    const condition = fieldOf(parent, 'condition');
    return condition === undefined ? { truth: isThen } : { condition, truth: isThen };
  }
  if (ARMS.test(parent.type) && !isFieldOf(node, 'value')) return armOf(parent);
  if (parent.type === 'binary_expression' && isFieldOf(node, 'right')) {
    const operator = fieldOf(parent, 'operator')?.type;
    const condition = fieldOf(parent, 'left');
    if (condition === undefined || (operator !== '&&' && operator !== '||')) return undefined;
    return { condition, truth: operator === '&&' };
  }
  const isLoop = parent.type === 'for_statement' && isFieldOf(node, 'body');
  return isLoop && !isAlwaysDone(parent) ? { truth: true } : undefined;
}

/** `case env == "production":` */
function armOf(arm: Node): Branch {
  const isSwitch = fieldOf(arm.parent ?? undefined, 'value') !== undefined;
  const condition = isSwitch ? undefined : fieldOf(arm, 'value');
  return condition === undefined ? { truth: true } : { condition, truth: true };
}

/** A loop without end, or over what is written out. */
function isAlwaysDone(loop: Node): boolean {
  const [clause] = loop.namedChildren;
  if (clause?.type === 'block') return true;
  const over = clause?.type === 'range_clause' ? fieldOf(clause, 'right') : undefined;
  return over !== undefined && listOf(over) !== undefined;
}

/** A character or a part of an empty text, which there is none of. */
function fails(start: Node): boolean {
  const node = toldOn(start);
  const { parent } = node;
  if (parent?.type === 'index_expression') return isFieldOf(node, 'operand');
  if (parent?.type === 'slice_expression')
    return isFieldOf(node, 'operand') && /[1-9]/.test(fieldOf(parent, 'end')?.text ?? '');
  if (parent?.type !== 'argument_list') return false;
  return PANICS.test(fieldOf(parent.parent ?? undefined, 'function')?.text ?? '');
}
