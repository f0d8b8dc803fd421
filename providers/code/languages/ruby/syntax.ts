import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf } from '../nodes.ts';
import type { Branch, Syntax } from '../types.ts';
import { test } from './conditions.ts';
import { fails } from './failing.ts';
import { isGuarded } from './guards.ts';
import { leaves } from './leaving.ts';
import { asCall, isAlternative, isBlock, isCondition, isConjunction } from './shapes.ts';
import { carrierOf } from './values.ts';
import { boundTo, isDeferred, isOccasional, isUse } from './variables.ts';

const CONDITIONALS: ReadonlySet<string> = new Set([
  'if',
  'elsif',
  'unless',
  'conditional',
  'if_modifier',
  'unless_modifier',
]);
const FUNCTIONS: ReadonlySet<string> = new Set(['method', 'singleton_method', 'lambda']);
const LOOPS = /^(?:while|until|for|while_modifier|until_modifier)$/;
const READS_ENVIRONMENT = /\bENV\b/;
/** The file is run as a program: https://docs.ruby-lang.org/en/3.4/Kernel.html#method-i-__FILE__ */
const IS_MAIN = /__FILE__/;

/** https://docs.ruby-lang.org/en/3.4/syntax_rdoc.html */
export const rubySyntax: Syntax = {
  transparent: new Set(['parenthesized_statements']),
  isFunction: (node) => FUNCTIONS.has(node.type) || (isBlock(node) && isDeferred(node)),
  branch,
  fallback,
  test: (node) => {
    const found = test(node);
    // What may never be come to is no proof.
    if (found?.absent === undefined || !isOccasional(node, isBranch)) return found;
    return { rejectsEmpty: found.rejectsEmpty };
  },
  fails: (node) => fails(node) && !isOccasional(node, isBranch),
  bound: boundTo,
  isUse,
  leaves,
  isGuarded,
};

function branch(node: Node): Branch | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  if (CONDITIONALS.has(parent.type)) return ofConditional(node, parent);
  if (parent.type === 'binary') return ofOperand(node, parent);
  if (LOOPS.test(parent.type))
    return isFieldOf(node, 'body') && !isOfList(parent) ? ALWAYS : undefined;
  if (/^(?:when|in_clause|rescue)$/.test(parent.type))
    return isFieldOf(node, 'body') ? ALWAYS : undefined;
  if (/^case(?:_match)?$/.test(parent.type)) return node.type === 'else' ? ALWAYS : undefined;
  if (parent.type === 'rescue_modifier') return isFieldOf(node, 'handler') ? ALWAYS : undefined;
  if (isBlock(node) && asCall(parent)?.method === 'fetch') return ALWAYS;
  return undefined;
}

function isBranch(node: Node): boolean {
  return branch(node) !== undefined;
}

const ALWAYS: Branch = { truth: true };

function ofConditional(node: Node, parent: Node): Branch | undefined {
  const condition = fieldOf(parent, 'condition');
  if (condition === undefined || condition.id === node.id || IS_MAIN.test(condition.text))
    return undefined;
  const isDone = isFieldOf(node, 'consequence') || isFieldOf(node, 'body');
  return { condition, truth: isDone !== parent.type.startsWith('unless') };
}

/** What stands behind `&&` and `||` is come to at times, but where all of them are asked alike. */
function ofOperand(node: Node, parent: Node): Branch | undefined {
  const condition = fieldOf(parent, 'left');
  if (condition === undefined || !isFieldOf(node, 'right')) return undefined;
  if (!isConjunction(parent) && !isAlternative(parent)) return undefined;
  if (isCondition(parent) && READS_ENVIRONMENT.test(condition.text)) return undefined;
  return { condition, truth: isConjunction(parent) };
}

/** `for name in %w[A B]` */
function isOfList(loop: Node): boolean {
  const [list] = childrenOf(fieldOf(loop, 'value'));
  return list !== undefined && /array$/.test(list.type);
}

/** `value || "x"`, `value ||= "x"`, `value.presence or "x"` */
function fallback(node: Node): Node | undefined {
  const carrier = carrierOf(node);
  const { parent } = carrier;
  if (parent === null || !isFieldOf(carrier, 'left')) return undefined;
  const right = fieldOf(parent, 'right');
  if (right === undefined || leaves(right)) return undefined;
  if (parent.type === 'operator_assignment')
    return fieldOf(parent, 'operator')?.text === '||=' ? right : undefined;
  if (!isAlternative(parent)) return undefined;
  return isCondition(parent) && !READS_ENVIRONMENT.test(right.text) ? undefined : right;
}
