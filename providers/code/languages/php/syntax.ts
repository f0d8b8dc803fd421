import type { Node } from 'web-tree-sitter';
import { ancestorWhere, fieldOf, isFieldOf, isWithin, occurrences, outwards } from '../nodes.ts';
import type { Bound, Syntax } from '../types.ts';
import { branch } from './branches.ts';
import { isCalledOn, isGuarded, isSwallowed, leaves, leftAbove } from './leaving.ts';
import { absentValue, testOf } from './tests.ts';
import {
  argumentOf,
  callAround,
  calledFunction,
  carried,
  isChain,
  isNothing,
  sidesOf,
  transparent,
} from './values.ts';

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
  isFunction: ({ type }) => functions.has(type),
  branch,
  fallback,
  test: testOf,
  fails,
  bound,
  isUse,
  leaves,
  isGuarded,
};

/** Functions of repositories that take a value and what to take in its place. */
const FALLING_BACK = /default|fallback|coalesce|or_?else/i;

/** What stands on the right of `??` and `?:`; throwing there is a test. */
function fallback(node: Node): Node | undefined {
  const value = carried(node);
  const { parent } = value;
  if (isDefaulting(value)) return fieldOf(parent ?? undefined, 'right');
  const around = callAround(value);
  if (around?.index === 0 && FALLING_BACK.test(calledFunction(around.call) ?? '')) {
    const instead = argumentOf(around.call, { index: 1 });
    return instead === undefined || isNothing(instead) ? undefined : instead;
  }
  if (parent === null || !isChain(parent)) return undefined;
  const [left, right] = sidesOf(parent);
  if (left?.id !== value.id || right === undefined) return undefined;
  return isNothing(right) || leaves(right) ? undefined : right;
}

/** Types that take no null: functions that hand one back fail (https://www.php.net/manual/en/language.types.declarations.php#language.types.declarations.strict). */
const NEEDS_VALUE = /^(?:string|int|float|bool|array)$/;

function fails(node: Node): boolean {
  const value = carried(node);
  if (isCalledOn(value)) return true;
  if (value.id !== node.id || value.parent?.type !== 'return_statement') return false;
  if (absentValue(value) !== 'null') return false;
  const around = ancestorWhere(value, ({ type }) => functions.has(type));
  return NEEDS_VALUE.test(fieldOf(around, 'return_type')?.text ?? '');
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
  for (const up of outwards(node)) {
    if (up.id === top.id) break;
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
    (other) => other.startIndex < leaf.startIndex && (isWritten(other) || isDefaulting(other)),
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
  for (const up of outwards(leaf)) {
    if (up.id === scope.id) break;
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

/** Whether a use is reached at times only for reasons of its own, or the variable is given its value so. */
function isAtTimes(leaf: Node, origin: Node): boolean {
  for (const up of outwards(origin)) {
    if (isWithin(leaf, up)) break;
    if (branch(up) !== undefined || up.parent?.type === 'foreach_statement') return true;
  }
  for (const up of outwards(leaf)) {
    if (isWithin(origin, up)) break;
    if (functions.has(up.type)) return true;
    const part = branch(up);
    if (part !== undefined && part.condition?.text.includes(leaf.text) !== true) return true;
    const left = leftAbove(up, origin.endIndex);
    if (left.some(({ text }) => !text.includes(leaf.text))) return true;
  }
  return isSwallowed(leaf) && !isSwallowed(origin);
}

/** Whether the code fails at a use where the variable is absent. */
function isDecisive(leaf: Node): boolean {
  if (isCalledOn(leaf)) return true;
  const test = testOf(leaf);
  if (test?.absent !== undefined) return leaves(test.absent);
  const { parent } = carried(leaf);
  return (
    parent !== null &&
    isChain(parent) &&
    sidesOf(parent).some((side) => side !== undefined && leaves(side))
  );
}
