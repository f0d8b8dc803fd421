import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf, outwards } from '../nodes.ts';
import { branch } from './branches.ts';
import { argumentsOf, calledFunction, isCall } from './values.ts';

/** Statements after which the ones below are not reached. */
const ENDS: ReadonlySet<string> = new Set([
  'return_statement',
  'continue_statement',
  'break_statement',
]);

const BLOCKS: ReadonlySet<string> = new Set(['compound_statement', 'colon_block']);

/** Whether code throws or ends the program (https://www.php.net/manual/en/function.exit.php). */
export function leaves(node: Node): boolean {
  const { type } = node;
  if (type === 'throw_expression') return true;
  if (type === 'exit_statement') return !/^exit\s*\(?\s*0/i.test(node.text);
  if (type === 'name') return /^(?:exit|die)$/i.test(node.text);
  if (type === 'arguments') return isFailingCheck(node.parent ?? undefined);
  if (type === 'expression_statement' || type === 'parenthesized_expression') {
    return childrenOf(node).some(leaves);
  }
  if (type === 'else_clause') return childrenOf(node).some(leaves);
  if (BLOCKS.has(type)) return isLeft(node);
  return isCall(node) && isEnding(node);
}

function isLeft(block: Node): boolean {
  for (const statement of childrenOf(block)) {
    if (ENDS.has(statement.type)) return false;
    if (leaves(statement)) return true;
  }
  return false;
}

/** Whether a call ends the program: `die('x')`, `wp_die()` (https://developer.wordpress.org/reference/functions/wp_die/), one that is declared to. */
function isEnding(call: Node): boolean {
  const called = calledFunction(call)?.toLowerCase();
  const [first] = argumentsOf(call);
  if (called === 'exit' || called === 'die') return first?.text !== '0';
  if (called === 'wp_die') return true;
  if (called === 'trigger_error') return /\bE_USER_ERROR\b/.test(call.text);
  const name = called === undefined ? fieldOf(call, 'name')?.text : calledFunction(call);
  return name !== undefined && isDeclaredNever(call, name);
}

/** A function of the same file that is declared to never return (https://www.php.net/manual/en/language.types.never.php). */
function isDeclaredNever(call: Node, name: string): boolean {
  const { text } = call.tree.rootNode;
  if (!/:\s*never\b/.test(text) || !/^\w+$/.test(name)) return false;
  return new RegExp(`function\\s+${name}\\s*\\([^{;]*\\)\\s*:\\s*never\\b`).test(text);
}

/**
 * Functions that throw where their first argument is not as asked, with what it must not be:
 * `throw_if()` (https://laravel.com/docs/helpers#method-throw-if), `Assert::notEmpty()`
 * (https://github.com/webmozarts/assert).
 */
const CHECKS: ReadonlyMap<string, { readonly fails: boolean; readonly empty?: boolean }> = new Map([
  ['throw_if', { fails: true }],
  ['throw_unless', { fails: false }],
  ['Assert::notEmpty', { fails: false, empty: true }],
  ['Assert::stringNotEmpty', { fails: false, empty: true }],
  ['Assert::string', { fails: false, empty: false }],
  ['Assert::true', { fails: false }],
  ['Assert::false', { fails: true }],
  ['Assertion::notEmpty', { fails: false, empty: true }],
  ['Assertion::string', { fails: false, empty: false }],
]);

/** How a call checks its first argument, where it throws otherwise. */
export function checkOf(
  call: Node | undefined,
): { readonly fails: boolean; readonly empty?: boolean } | undefined {
  if (call?.type !== 'scoped_call_expression') return CHECKS.get(calledFunction(call) ?? '');
  // PHPUnit has a class of that name too, in tests.
  const text = call.tree.rootNode.text;
  if (!/\b(?:Webmozart\\Assert|Assert\\Assertion)\b/.test(text)) return undefined;
  return CHECKS.get(`${fieldOf(call, 'scope')?.text}::${fieldOf(call, 'name')?.text}`);
}

function isFailingCheck(call: Node | undefined): boolean {
  return checkOf(call) !== undefined;
}

/** Whether a place is reached only where a variable is known to be set, or its failure is caught. */
export function isGuarded(node: Node, name: string): boolean {
  // What is told to a function is known to its calls only.
  if (!/^\w/.test(name)) return isSwallowed(node);
  const quoted = [`'${name}'`, `"${name}"`];
  const names = (text: string): boolean => quoted.some((one) => text.includes(one));
  for (const child of outwards(node)) {
    const { condition } = branch(child) ?? {};
    if (condition !== undefined && names(condition.text)) return true;
    if (isCaught(child) || leftAbove(child).some((one) => isSettled(one, names))) return true;
  }
  return false;
}

/** Whether what is thrown at a place is caught, and the program goes on. */
export function isSwallowed(node: Node): boolean {
  for (const child of outwards(node)) {
    if (isCaught(child)) return true;
  }
  return false;
}

/** Whether a block is the body of a `try` that goes on after what is thrown in it. */
function isCaught(node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'try_statement' || !isFieldOf(node, 'body')) return false;
  return childrenOf(parent).some(
    (one) => one.type === 'catch_clause' && !leaves(fieldOf(one, 'body') ?? one),
  );
}

/**
 * The conditions above a statement where the function ends, or the loop goes on, without a failure.
 *
 * @param from the place in the text from which on they are looked for
 */
export function leftAbove(statement: Node, from = 0): readonly Node[] {
  const { parent } = statement;
  if (parent === null || !(BLOCKS.has(parent.type) || parent.type === 'program')) return [];
  const found: Node[] = [];
  let above = statement.previousNamedSibling;
  for (; above !== null && above.startIndex >= from; above = above.previousNamedSibling) {
    const body = above.type === 'if_statement' ? fieldOf(above, 'body') : undefined;
    const condition = fieldOf(above, 'condition');
    const isLeaving = body !== undefined && endsEarly(body) && !leaves(body);
    if (isLeaving && condition !== undefined) found.push(condition);
  }
  return found;
}

/** What asks whether something is absent. */
const ABSENT =
  /^\(*\s*(?:!|empty\(|is_null\()|={2,3}\s*(?:false|null|''|"")|(?:false|null|''|"")\s*={2,3}/i;
const READ = /\b(?:getenv|env)\(|\$_ENV\b|\$_SERVER\b|\bEnv::/;

/** Whether a function has ended above where the variable is absent, or where another one is set. */
function isSettled(condition: Node, names: (text: string) => boolean): boolean {
  const { text } = condition;
  const isAbsent = ABSENT.test(text);
  if (names(text)) return isAbsent;
  if (isAbsent) return false;
  if (READ.test(text)) return true;
  const variable = /^\(\s*\$(\w+)\s*(?:\)|!)/.exec(text)?.[1];
  if (variable === undefined) return false;
  const given = new RegExp(`\\$${variable}\\s*=([^;=][^;]{0,2000});`).exec(
    condition.tree.rootNode.text,
  )?.[1];
  return given !== undefined && READ.test(given) && !names(given);
}

/** Whether what follows a block is not reached after it. */
export function endsEarly(body: Node): boolean {
  const last = BLOCKS.has(body.type) ? childrenOf(body).at(-1) : body;
  return last !== undefined && (ENDS.has(last.type) || leaves(last));
}

/** Whether a call fails where its object is absent: `env('X')->trim()`. */
export function isCalledOn(node: Node): boolean {
  return node.parent?.type === 'member_call_expression' && isFieldOf(node, 'object');
}
