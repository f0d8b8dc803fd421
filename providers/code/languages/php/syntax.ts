import type { Node } from 'web-tree-sitter';
import { ancestorWhere, fieldOf, isFieldOf, isWithin, occurrences } from '../nodes.ts';
import type { Bound, Syntax } from '../types.ts';
import { branch } from './branches.ts';
import { isCalledOn, isGuarded, leaves } from './leaving.ts';
import { testOf } from './tests.ts';
import { carried, isChain, isNothing, sidesOf, transparent } from './values.ts';

export const functions: ReadonlySet<string> = new Set([
  'function_definition',
  'method_declaration',
  'anonymous_function',
  'arrow_function',
]);

/** Where the value that a scope was asked for comes from. */
const origins = new WeakMap<Node, Node>();

/** What the constructs of PHP do with a value that may be absent. */
export const syntax: Syntax = {
  transparent,
  functions,
  branch,
  fallback,
  test: testOf,
  fails: (node) => isCalledOn(carried(node)),
  bound,
  isUse,
  leaves,
  isGuarded,
};

/** What stands on the right of `??` and `?:`; throwing there is a test. */
function fallback(node: Node): Node | undefined {
  const value = carried(node);
  const { parent } = value;
  if (isDefaulting(value)) return fieldOf(parent ?? undefined, 'right');
  if (!isChain(parent)) return undefined;
  const [left, right] = sidesOf(parent);
  if (left?.id !== value.id || right === undefined) return undefined;
  return isNothing(right) || leaves(right) ? undefined : right;
}

/** Whether a node is what `??=` gives a value where it has none. */
function isDefaulting(node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'augmented_assignment_expression' || !isFieldOf(node, 'left')) return false;
  return fieldOf(parent, 'operator')?.text === '??=';
}

/** The variable that a value is assigned to. */
function bound(node: Node): Bound | undefined {
  const names: string[] = [];
  let inner: Node | undefined = node;
  while (inner !== undefined && transparent.has(inner.type)) {
    if (inner.type === 'assignment_expression') collect(inner, names);
    inner = fieldOf(inner, 'right') ?? inner.firstNamedChild ?? undefined;
  }
  const top = carried(node);
  for (let up: Node | null = node; up !== null && up.id !== top.id; up = up.parent) {
    if (up.parent?.type === 'assignment_expression') collect(up.parent, names);
  }
  if (names.length === 0) return undefined;
  const around = ancestorWhere(node, ({ type }) => functions.has(type));
  const scope = fieldOf(around, 'body') ?? node.tree.rootNode;
  origins.set(scope, top);
  return { names, scope };
}

function collect(assignment: Node, names: string[]): void {
  const left = fieldOf(assignment, 'left');
  if (left?.type === 'variable_name' && !names.includes(left.text)) names.push(left.text);
}

/** Whether a variable still has the value that it was given, where it stands. */
function isUse(leaf: Node, scope: Node): boolean {
  const origin = origins.get(scope);
  if (leaf.type !== 'variable_name' || isWritten(leaf)) return false;
  if (origin === undefined || !isSameFunction(leaf, scope)) return false;
  const written = occurrences(scope, leaf.text, origin.endIndex).some(
    (other) =>
      other.startIndex < leaf.startIndex && (isWritten(other) || isDefaulting(other)),
  );
  return !written && !(isAtTimes(leaf, origin) && isDecisive(leaf));
}

/** Whether a variable is given a value where it stands. */
export function isWritten(leaf: Node): boolean {
  const { parent } = leaf;
  if (parent === null) return false;
  if (parent.type === 'assignment_expression') return isFieldOf(leaf, 'left');
  if (parent.type === 'foreach_statement') {
    return !isFieldOf(leaf, 'body') && parent.firstNamedChild?.id !== leaf.id;
  }
  return parent.type === 'list_literal' || parent.type === 'static_variable_declaration';
}

/** Whether both stand in the same function, or the variable is handed on to the one inside. */
function isSameFunction(leaf: Node, scope: Node): boolean {
  for (let up = leaf.parent; up !== null && up.id !== scope.id; up = up.parent) {
    if (!functions.has(up.type)) continue;
    const isHanded = up.type === 'arrow_function' || isCaptured(up, leaf.text);
    if (!isHanded) return false;
  }
  return isWithin(leaf, scope);
}

function isCaptured(closure: Node, name: string): boolean {
  const clause = closure.namedChildren.find((one) => one?.type === 'anonymous_function_use_clause');
  return clause?.namedChildren.some((one) => one?.text === name) === true;
}

/** Whether a use is in a branch or a function that its origin is not in, for reasons of its own. */
function isAtTimes(leaf: Node, origin: Node): boolean {
  for (let up = leaf; up.parent !== null && !isWithin(origin, up); up = up.parent) {
    if (functions.has(up.type)) return true;
    const part = branch(up);
    if (part !== undefined && part.condition?.text.includes(leaf.text) !== true) return true;
  }
  return false;
}

/** Whether the code fails at a use where the variable is absent. */
function isDecisive(leaf: Node): boolean {
  if (isCalledOn(leaf)) return true;
  const test = testOf(leaf);
  if (test?.absent !== undefined) return leaves(test.absent);
  const { parent } = carried(leaf);
  return isChain(parent) && sidesOf(parent).some((side) => side !== undefined && leaves(side));
}
