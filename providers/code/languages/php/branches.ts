import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf } from '../nodes.ts';
import type { Branch } from '../types.ts';
import { isChain, operatorOf } from './values.ts';

const LOOPS: ReadonlySet<string> = new Set(['while_statement', 'for_statement']);

/** Parts of other constructs that are done at times only. */
const PARTS: ReadonlySet<string> = new Set([
  'catch_clause',
  'case_statement',
  'default_statement',
  'match_conditional_expression',
  'match_default_expression',
]);

const AT_TIMES: Branch = { truth: false };

/** Asks only whether the code is there already. */
const IS_DECLARED = /^\(?\s*!\s*\\?(?:function|class)_exists\(/;

/** Whether the construct that a node is a part of does this part at times only. */
export function branch(node: Node): Branch | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  const { type } = parent;
  if (type === 'if_statement' || type === 'else_if_clause' || type === 'conditional_expression') {
    return partOf(node, parent);
  }
  if (type === 'match_conditional_expression') return armOf(node, parent);
  if (type === 'binary_expression') return isFieldOf(node, 'right') ? sideOf(parent) : undefined;
  if (type === 'augmented_assignment_expression')
    return isSpare(node, parent) ? AT_TIMES : undefined;
  if (LOOPS.has(type)) return isFieldOf(node, 'body') ? AT_TIMES : undefined;
  if (type === 'foreach_statement') {
    return isFieldOf(node, 'body') && !isSure(parent) ? AT_TIMES : undefined;
  }
  return PARTS.has(node.type) ? AT_TIMES : undefined;
}

/** The value of `match` under a condition. */
function armOf(node: Node, parent: Node): Branch | undefined {
  if (!isFieldOf(node, 'return_expression')) return undefined;
  const condition = fieldOf(parent, 'conditional_expressions');
  return condition === undefined ? AT_TIMES : { condition, truth: true };
}

/** What `??=` puts where nothing is. */
function isSpare(node: Node, parent: Node): boolean {
  return isFieldOf(node, 'right') && fieldOf(parent, 'operator')?.text === '??=';
}

function partOf(node: Node, parent: Node): Branch | undefined {
  const condition = fieldOf(parent, 'condition');
  if (condition === undefined || IS_DECLARED.test(condition.text)) return undefined;
  if (isFieldOf(node, 'body')) return { condition, truth: true };
  const isOther = node.type === 'else_clause' || node.type === 'else_if_clause';
  return isOther || isFieldOf(node, 'alternative') ? { condition, truth: false } : undefined;
}

function sideOf(parent: Node): Branch | undefined {
  const operator = operatorOf(parent);
  if (operator !== '&&' && operator !== '||' && !isChain(parent)) return undefined;
  const condition = fieldOf(parent, 'left');
  return condition === undefined ? undefined : { condition, truth: operator === '&&' };
}

/** Whether a loop runs for each of some values that stand there. */
function isSure(loop: Node): boolean {
  const [list] = childrenOf(loop);
  if (list?.type === 'array_creation_expression') return childrenOf(list).length > 0;
  if (list === undefined || !/^(?:\$\w+|(?:\w+::)?[A-Z]\w*)$/.test(list.text)) return false;
  const name = list.text.replace(/^\w+::/, '').replace('$', '\\$');
  return new RegExp(`(?:^|\\W)${name}\\s*=\\s*\\[\\s*['"]`).test(loop.tree.rootNode.text);
}
