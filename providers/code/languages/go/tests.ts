import type { Node } from 'web-tree-sitter';
import { childrenOf, DEEPEST, fieldOf, isFieldOf, statementsBefore } from '../nodes.ts';
import type { Test } from '../types.ts';
import { leaves } from './leaves.ts';
import { listed } from './literals.ts';

/** What leaves an empty text empty (https://pkg.go.dev/strings#TrimSpace). */
const KEEPS = /^(?:strings\.(?:Trim\w*|ToLower|ToUpper|Clone)|string|filepath\.Clean)$/;
/** https://pkg.go.dev/strings#EqualFold and https://pkg.go.dev/slices#Contains */
const COMPARES = /^(?:strings\.(?:EqualFold|HasPrefix|HasSuffix|Contains\w*)|slices\.Contains)$/;
/** They hand back an error for an empty text: https://pkg.go.dev/strconv#Atoi, https://pkg.go.dev/time#ParseDuration */
const PARSES =
  /^(?:strconv\.(?:Atoi|Parse(?:Bool|Int|Uint|Float))|time\.ParseDuration|uuid\.Parse|url\.ParseRequestURI|netip\.Parse\w+|net\.ParseCIDR|net\.SplitHostPort|redis\.ParseURL)$/;

/** The value as it is told on: behind parentheses and what trims it. */
export function toldOn(start: Node): Node {
  let node = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const call = callWith(node, KEEPS);
    if (call !== undefined) node = call;
    else if (node.parent?.type === 'parenthesized_expression') node = node.parent;
    else break;
  }
  return node;
}

/** The call that is told a value as its first argument. */
function callWith(node: Node, called: RegExp): Node | undefined {
  const list = node.parent?.type === 'argument_list' ? node.parent : undefined;
  const call = list?.parent ?? undefined;
  if (list === undefined || call?.type !== 'call_expression') return undefined;
  const isFirst = childrenOf(list)[0]?.id === node.id;
  return isFirst && called.test(fieldOf(call, 'function')?.text ?? '') ? call : undefined;
}

/** How a value is tested: compared, asked for its length, parsed, or a condition of its own. */
export function testOf(start: Node): Test | undefined {
  const node = toldOn(start);
  const { parent } = node;
  if (parent?.type === 'binary_expression') return comparedIn(parent, node);
  if (parent?.type === 'expression_switch_statement' && isFieldOf(node, 'value'))
    return { ...absent(switchedTo(parent)), rejectsEmpty: true };
  if (isOperandOfCall(node, COMPARES)) return { rejectsEmpty: false };
  const length = callWith(node, /^len$/);
  if (length?.parent?.type === 'binary_expression') return comparedIn(length.parent, length);
  const parsed = callWith(node, PARSES);
  if (parsed !== undefined) return failureOf(parsed);
  if (node.type !== 'identifier') return undefined;
  const isNegated = parent?.type === 'unary_expression' && parent.text.startsWith('!');
  return decided(node, true, false) ?? (isNegated ? { rejectsEmpty: false } : undefined);
}

function absent(node: Node | undefined): { readonly absent?: Node } {
  return node === undefined ? {} : { absent: node };
}

function isOperandOfCall(node: Node, called: RegExp): boolean {
  const call = node.parent?.type === 'argument_list' ? node.parent.parent : undefined;
  return called.test(fieldOf(call ?? undefined, 'function')?.text ?? '');
}

const IS_LENGTH = new Map([
  ['== 0', false],
  ['< 1', false],
  ['<= 0', false],
  ['> 0', true],
  ['!= 0', true],
  ['>= 1', true],
]);

function comparedIn(comparison: Node, value: Node): Test | undefined {
  const operator = fieldOf(comparison, 'operator')?.type ?? '';
  const isLeft = isFieldOf(value, 'left');
  const other = fieldOf(comparison, isLeft ? 'right' : 'left')?.text ?? '';
  if (operator === '&&' || operator === '||') return decided(value, true, false);
  if (!/^(?:[=!]=|[<>]=?)$/.test(operator)) return undefined;
  const isPresent = value.text.startsWith('len(')
    ? IS_LENGTH.get(`${operator} ${other}`)
    : /^(?:""|``)$/.test(other)
      ? operator === '!='
      : undefined;
  const nothing: Test = { rejectsEmpty: false };
  return isPresent === undefined ? nothing : (decided(comparison, isPresent, true) ?? nothing);
}

/**
 * Follows a condition through `!`, `&&` and `||` to the statement that it decides.
 *
 * @param isTrue whether it is true where the variable is set
 * @returns undefined where it decides nothing
 */
function decided(condition: Node, isTrue: boolean, rejectsEmpty: boolean): Test | undefined {
  let node = condition;
  let isPresent = isTrue;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { parent } = node;
    if (parent === null) break;
    const operator = fieldOf(parent, 'operator')?.type;
    if (parent.type === 'unary_expression' && operator === '!') isPresent = !isPresent;
    else if (parent.type === 'binary_expression') {
      // Another condition decides as well.
      if (operator !== (isPresent ? '&&' : '||')) return { rejectsEmpty };
    } else if (parent.type !== 'parenthesized_expression') break;
    node = parent;
  }
  return ofStatement(node, isPresent, rejectsEmpty);
}

function ofStatement(node: Node, isPresent: boolean, rejectsEmpty: boolean): Test | undefined {
  const { parent } = node;
  if (parent?.type === 'if_statement' && isFieldOf(node, 'condition')) {
    if (!isPresent) return { ...absent(fieldOf(parent, 'consequence')), rejectsEmpty };
    return { ...absent(fieldOf(parent, 'alternative') ?? afterReturn(parent)), rejectsEmpty };
  }
  const arm = parent?.type === 'expression_list' ? parent.parent : undefined;
  if (arm?.type !== 'expression_case' || fieldOf(arm.parent ?? undefined, 'value') !== undefined)
    return parent?.type === 'for_statement' ? { rejectsEmpty } : undefined;
  return isPresent ? { rejectsEmpty } : { absent: arm, rejectsEmpty };
}

/** What is done after `if set { return value }`, where nothing else returned before. */
function afterReturn(statement: Node): Node | undefined {
  const body = childrenOf(childrenOf(fieldOf(statement, 'consequence'))[0]);
  if (body.at(-1)?.type !== 'return_statement' || leavesByError(body)) return undefined;
  for (const before of statementsBefore(statement))
    if (/\breturn\b/.test(before.text)) return undefined;
  return nextOf(statement);
}

function leavesByError(body: readonly Node[]): boolean {
  return body.some(leaves);
}

/** The next statement. */
export function nextOf(statement: Node): Node | undefined {
  let next = statement.nextNamedSibling;
  while (next?.type === 'comment') next = next.nextNamedSibling;
  return next ?? undefined;
}

/** What a switch does with an empty text. */
function switchedTo(statement: Node): Node | undefined {
  const arms = childrenOf(statement);
  const isEmpty = (arm: Node) =>
    arm.type === 'expression_case' &&
    listed(fieldOf(arm, 'value')).some(({ text }) => text === '""');
  return arms.find(isEmpty) ?? arms.find(({ type }) => type === 'default_case');
}

/** `n, err := strconv.Atoi(value)`, and what is done with the error. */
export function failureOf(call: Node): Test | undefined {
  const list = call.parent?.type === 'expression_list' ? call.parent : undefined;
  const statement = list?.parent ?? undefined;
  const error = listed(fieldOf(statement, 'left')).at(-1);
  if (list === undefined || statement === undefined || error === undefined) return undefined;
  if (error.text === '_') return { rejectsEmpty: true };
  const isInitial = statement.parent?.type === 'if_statement';
  const asked = isInitial ? (statement.parent ?? undefined) : nextOf(statement);
  const condition = asked?.type === 'if_statement' ? fieldOf(asked, 'condition') : undefined;
  const comparison = comparisonOf(condition, error.text);
  if (comparison === undefined) return undefined;
  return decided(comparison, fieldOf(comparison, 'operator')?.type === '==', true);
}

/** `err != nil` in a condition */
function comparisonOf(condition: Node | undefined, error: string): Node | undefined {
  if (condition?.type !== 'binary_expression') return undefined;
  const [left, right] = [fieldOf(condition, 'left'), fieldOf(condition, 'right')];
  if (left?.text === error && right?.text === 'nil') return condition;
  return comparisonOf(left, error) ?? comparisonOf(right, error);
}
