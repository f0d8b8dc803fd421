import type { Read } from '../../src/model/index.ts';
import type { FoundRead } from './flow/analysis.ts';
import { FUNCTIONS, isCalledAtOnce } from './resolve/declarations.ts';
import type { SyntaxNode } from './syntax/node.ts';

/**
 * Whether a read is done whenever its module is loaded, only when a function is called, or only in
 * a branch. Looks at parents, types and texts alone: the tree itself may be gone by now.
 */
export function reachOf({ place, judgement }: FoundRead): Read['reached'] {
  let reach: Read['reached'] = judgement.deferred === true ? 'call' : undefined;
  for (let node = place; node.parent !== undefined; node = node.parent) {
    // A condition on the environment is told by the environments of the judgement.
    if (judgement.environments === undefined && isBranch(node, node.parent)) return 'branch';
    if (FUNCTIONS.has(node.parent.type) && !isCalledAtOnce(node.parent)) reach = 'call';
    if (isFieldOfInstance(node.parent)) reach = 'call';
  }
  return reach;
}

/** What a field of a class holds is worked out when there is a `new`, that of a static one at once. */
function isFieldOfInstance({ type, text, parent, source }: SyntaxNode): boolean {
  if (type !== 'public_field_definition' && type !== 'field_definition') return false;
  if (/^(?:(?:declare|override|private|protected|public|readonly)\s+)*static\b/.test(text))
    return false;
  const name = /^(?:abstract\s+)?class\s+([\w$]+)/.exec(parent?.parent?.text ?? '')?.[1];
  return name === undefined || !source.text.includes(`new ${name}(`);
}

/** What a function may be wrapped in when another one returns it. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'array',
  'as_expression',
  'object',
  'pair',
  'parenthesized_expression',
  'satisfies_expression',
]);

/** Whether a place stands in a function that the outer one returns: nobody is there when that one is called. */
export function isHandedBack(place: SyntaxNode, outer: SyntaxNode): boolean {
  for (let node = place; !isSame(node, outer) && node.parent !== undefined; node = node.parent) {
    if (!FUNCTIONS.has(node.type)) continue;
    let around = node.parent;
    while (around.parent !== undefined && WRAPPERS.has(around.type)) around = around.parent;
    if (around.type === 'return_statement' || isSame(around, outer)) return true;
  }
  return false;
}

function isSame(a: SyntaxNode, b: SyntaxNode): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type && a.source === b.source;
}

/** A child that is done at times only; conditions and the values of cases are done always. */
function isBranch(node: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.type === 'if_statement') return node.type !== 'parenthesized_expression';
  if (parent.type === 'ternary_expression') return node.start !== parent.start;
  const isCase = parent.type === 'switch_case' || parent.type === 'switch_default';
  return isCase && /(?:statement|declaration|block)$/.test(node.type);
}
