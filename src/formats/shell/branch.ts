import type { Node } from 'web-tree-sitter';

/** Parts that may be run never or several times, whatever stands before them. */
const BODIES = new Set(['do_group', 'case_item', 'elif_clause', 'else_clause']);

/**
 * Whether a part of a statement is run only if something in the script says so. What stands behind
 * `&&` is, where a test stands before it: any other command that fails is expected not to.
 *
 * https://www.gnu.org/software/bash/manual/html_node/Compound-Commands.html
 */
export function isBranch(child: Node, parent: Node): boolean {
  if (BODIES.has(child.type) || parent.type === 'function_definition') return true;
  if (parent.type === 'if_statement') return isBehind(child, parent, 'then');
  if (parent.type !== 'list') return false;
  const [left] = parent.namedChildren;
  if (isBehind(child, parent, '||')) return true;
  return isBehind(child, parent, '&&') && left !== undefined && left !== null && isTest(left);
}

function isBehind(child: Node, parent: Node, token: string): boolean {
  const found = parent.children.find((one) => one?.type === token);
  return found !== undefined && found !== null && child.startIndex > found.startIndex;
}

function isTest(node: Node): boolean {
  if (node.type === 'test_command' || node.type === 'negated_command') return true;
  if (node.type === 'list') return node.namedChildren.some((part) => part !== null && isTest(part));
  return (
    node.type === 'command' &&
    /^(?:test|grep|which|command|diff)$/.test(node.firstChild?.text ?? '')
  );
}
