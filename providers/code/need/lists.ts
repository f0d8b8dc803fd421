import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { callbackList } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import { ancestor, isField, type SyntaxNode } from '../syntax/node.ts';
import { failing } from './failing.ts';

const DEEPEST = 6;

/** Whether a list of what is missing makes the program fail when it is not empty. */
export function listFails(program: Program, list: SyntaxNode, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  let node = list;
  while (node.parent !== undefined && /member|binary|parenthesized|unary/.test(node.parent.type)) {
    node = node.parent;
  }
  const parent = node.parent;
  switch (parent?.type) {
    case 'if_statement':
      return isField(node, 'condition') && branchFails(program, parent, depth);
    case 'variable_declarator':
    case 'assignment_expression':
      return nameFails(program, parent.field('name') ?? parent.field('left'), node, depth);
    case 'return_statement':
    case 'arrow_function':
      return reducedFails(program, parent, depth);
    default:
      return false;
  }
}

function branchFails(program: Program, statement: SyntaxNode, depth: number): boolean {
  const branch = statement.field('consequence');
  return branch !== undefined && failing(program, branch, depth + 1) !== undefined;
}

/** A list kept under a name. */
export function nameFails(
  program: Program,
  name: SyntaxNode | undefined,
  from: SyntaxNode,
  depth: number,
): boolean {
  const binding = name?.type === 'identifier' ? bindingOf(name) : undefined;
  for (const reference of binding?.references ?? []) {
    if (reference.id !== from.id && listFails(program, reference, depth + 1)) return true;
  }
  return false;
}

/** What the callback of `reduce` returns, the call returns. */
function reducedFails(program: Program, node: SyntaxNode, depth: number): boolean {
  const fn = node.type === 'arrow_function' ? node : ancestor(node, FUNCTIONS);
  const call = fn?.parent?.parent;
  if (fn === undefined || call === undefined || callbackList(fn) === undefined) return false;
  return listFails(program, call, depth + 1);
}
