import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf } from '../nodes.ts';

/** Nodes whose value is the one of the node in them. */
export const transparent: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'error_suppression_expression',
  'assignment_expression',
]);

/** Functions whose result is empty where what they are told is absent or empty (https://www.php.net/manual/en/ref.strings.php). */
const KEEPING: ReadonlySet<string> = new Set([
  'trim',
  'ltrim',
  'rtrim',
  'strtolower',
  'strtoupper',
  'strval',
  'intval',
]);

const CALLS: ReadonlySet<string> = new Set([
  'function_call_expression',
  'scoped_call_expression',
  'member_call_expression',
  'nullsafe_member_call_expression',
]);

export function isCall(node: Node | undefined): node is Node {
  return node !== undefined && CALLS.has(node.type);
}

/** The name of a function that a call calls, without its namespace; nothing for methods. */
export function calledFunction(call: Node | undefined): string | undefined {
  if (call?.type !== 'function_call_expression') return undefined;
  const called = fieldOf(call, 'function');
  if (called?.type !== 'name' && called?.type !== 'qualified_name') return undefined;
  return shortName(called.text);
}

/** `Env` of `\Illuminate\Support\Env`. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1);
}

/** The call that a node is an argument of, with its place among them. */
export function callAround(
  node: Node,
): { readonly call: Node; readonly index: number } | undefined {
  const { parent } = node;
  const list = parent?.type === 'argument' ? parent.parent : null;
  const call = list?.type === 'arguments' ? list.parent : null;
  if (parent === null || list === null || call === null || call === undefined) return undefined;
  return { call, index: childrenOf(list ?? undefined).findIndex(({ id }) => id === parent.id) };
}

/** What a call is told in the place of a parameter, or by its keyword. */
export function argumentOf(
  call: Node,
  parameter: { readonly index: number; readonly keyword?: string },
): Node | undefined {
  const all = argumentsOf(call);
  const named = all.find((one) => fieldOf(one, 'name')?.text === parameter.keyword);
  const found = parameter.keyword === undefined ? undefined : named;
  const placed = all[parameter.index];
  const isPlaced = placed !== undefined && fieldOf(placed, 'name') === undefined;
  const argument = found ?? (isPlaced ? placed : undefined);
  return argument === undefined ? undefined : childrenOf(argument).at(-1);
}

export function argumentsOf(call: Node): readonly Node[] {
  return childrenOf(fieldOf(call, 'arguments')).filter(({ type }) => type === 'argument');
}

/** The parser looks for each parent from the root. */
const DEEPEST = 20;

/** The node with all around it that is empty where it is: parentheses, casts, `trim()`. */
export function carried(node: Node): Node {
  let found = node;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = carrier(found);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function carrier(node: Node): Node | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  if (parent.type === 'assignment_expression') return isFieldOf(node, 'right') ? parent : undefined;
  if (transparent.has(parent.type)) return parent;
  if (isChain(parent)) return isLeftOfNothing(node, parent) ? parent : undefined;
  if (parent.type === 'cast_expression') return isBooleanCast(parent) ? undefined : parent;
  const around = callAround(node);
  const isKept = around?.index === 0 && KEEPING.has(calledFunction(around.call) ?? '');
  return isKept ? around.call : undefined;
}

/** `getenv('X') ?: null` */
function isLeftOfNothing(node: Node, chain: Node): boolean {
  const [left, right] = sidesOf(chain);
  return left?.id === node.id && right !== undefined && isNothing(right);
}

export function isBooleanCast(node: Node): boolean {
  return node.type === 'cast_expression' && /^bool/i.test(fieldOf(node, 'type')?.text ?? '');
}

/** The operator of an expression with two sides, `and` and `or` as the signs that they are. */
export function operatorOf(node: Node | null | undefined): string | undefined {
  if (node?.type !== 'binary_expression') return undefined;
  const operator = fieldOf(node, 'operator')?.text.toLowerCase();
  if (operator === 'and') return '&&';
  return operator === 'or' ? '||' : operator;
}

/** Whether a node is `a ?? b` or `a ?: b`. */
export function isChain(node: Node | null | undefined): boolean {
  if (operatorOf(node) === '??') return true;
  return node?.type === 'conditional_expression' && fieldOf(node, 'body') === undefined;
}

/** The two sides of `a ?? b` or `a ?: b`. */
export function sidesOf(chain: Node): readonly (Node | undefined)[] {
  return chain.type === 'binary_expression'
    ? [fieldOf(chain, 'left'), fieldOf(chain, 'right')]
    : [fieldOf(chain, 'condition'), fieldOf(chain, 'alternative')];
}

/** Whether a fallback is none. */
export function isNothing(node: Node): boolean {
  return /^\(*null\)*$/i.test(node.text);
}

/** Whether a literal is taken for nothing where it is tested. */
export function isEmpty(node: Node): boolean {
  return /^(?:''|""|false|0|\[\])$/i.test(node.text);
}

/** The expression in casts, parentheses, `trim()` and assignments. */
export function uncovered(node: Node): Node {
  let inner = node;
  for (let next = coveredBy(inner); next !== undefined; next = coveredBy(inner)) inner = next;
  return inner;
}

function coveredBy(node: Node): Node | undefined {
  if (node.type === 'assignment_expression') return fieldOf(node, 'right');
  if (transparent.has(node.type)) return childrenOf(node)[0];
  if (node.type === 'cast_expression') return fieldOf(node, 'value');
  const isKept = KEEPING.has(calledFunction(node) ?? '');
  return isKept ? argumentOf(node, { index: 0 }) : undefined;
}
