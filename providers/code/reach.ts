import type { Read } from '../../src/model/index.ts';
import type { FoundRead } from './flow/analysis.ts';
import { FUNCTIONS } from './resolve/declarations.ts';
import type { SyntaxNode } from './syntax/node.ts';

/** The fields of a node under which code runs always; under its other fields only at times. */
const BRANCHES: ReadonlyMap<string, string> = new Map([
  ['if_statement', 'condition'],
  ['ternary_expression', 'condition'],
  ['switch_case', 'value'],
  ['switch_default', ''],
]);

/** Whether a read is done whenever its module is loaded, only when a function is called, or only in a branch. */
export function reachOf({ place, judgement }: FoundRead): Read['reached'] {
  let reach: Read['reached'];
  for (let node = place; node.parent !== undefined; node = node.parent) {
    // A condition on the environment is told by the environments of the judgement.
    if (judgement.environments === undefined && isBranch(node, node.parent)) return 'branch';
    if (FUNCTIONS.has(node.parent.type) && !isCalledAtOnce(node.parent)) reach = 'call';
  }
  return reach;
}

function isBranch(node: SyntaxNode, parent: SyntaxNode): boolean {
  const always = BRANCHES.get(parent.type);
  return always !== undefined && (always === '' || parent.field(always)?.id !== node.id);
}

function isCalledAtOnce(fn: SyntaxNode): boolean {
  const outer = fn.parent?.type === 'parenthesized_expression' ? fn.parent : fn;
  return outer.parent?.field('function')?.id === outer.id;
}
