import { bindingOf } from '../resolve/bindings.ts';
import { unwrap } from '../resolve/evaluate.ts';
import { isField, type SyntaxNode, within } from '../syntax/node.ts';

const NOT_PRODUCTION = ['development', 'test'];
const COMPARED = /^['"`](production|development|test|staging)['"`]$/;

/** The environments in which a condition has a truth; `undefined` where it does not ask for one. */
export function environmentsWhere(
  condition: SyntaxNode,
  truth: boolean,
  depth = 0,
): readonly string[] | undefined {
  const node = unwrap(condition);
  if (depth > 4) return undefined;
  if (node.type === 'unary_expression' && node.field('operator')?.type === '!') {
    const inner = node.field('argument');
    return inner === undefined ? undefined : environmentsWhere(inner, !truth, depth + 1);
  }
  if (node.type === 'identifier') return named(node, truth, depth);
  if (node.type === 'member_expression') {
    if (node.text === 'import.meta.env.PROD') return truth ? ['production'] : NOT_PRODUCTION;
    if (node.text === 'import.meta.env.DEV') return truth ? NOT_PRODUCTION : ['production'];
    return undefined;
  }
  return node.type === 'binary_expression' ? compared(node, truth, depth) : undefined;
}

function named(node: SyntaxNode, truth: boolean, depth: number): readonly string[] | undefined {
  const declarator = bindingOf(node)?.declarations[0]?.parent;
  const value = declarator?.type === 'variable_declarator' ? declarator.field('value') : undefined;
  return value === undefined ? undefined : environmentsWhere(value, truth, depth + 1);
}

function compared(node: SyntaxNode, truth: boolean, depth: number): readonly string[] | undefined {
  const operator = node.field('operator')?.type ?? '';
  const left = node.field('left');
  const right = node.field('right');
  if (left === undefined || right === undefined) return undefined;
  if (operator === '&&' && truth) {
    return environmentsWhere(left, true, depth + 1) ?? environmentsWhere(right, true, depth + 1);
  }
  const name = COMPARED.exec(right.text)?.[1];
  if (name === undefined || !/NODE_ENV|\bAPP_ENV|nodeEnv/i.test(left.text)) return undefined;
  if (!/^[!=]==?$/.test(operator)) return undefined;
  if (operator.startsWith('=') === truth) return [name];
  return name === 'production' ? NOT_PRODUCTION : undefined;
}

/** The environments of the blocks that a place stands in. */
export function enclosingEnvironments(place: SyntaxNode): readonly string[] | undefined {
  let node = place;
  for (let up = node.parent; up !== undefined; up = up.parent) {
    const found = branchEnvironments(up, node);
    if (found !== undefined) return found;
    node = up;
  }
  return undefined;
}

function branchEnvironments(
  branching: SyntaxNode,
  child: SyntaxNode,
): readonly string[] | undefined {
  const isBranching = branching.type === 'if_statement' || branching.type === 'ternary_expression';
  const condition = isBranching ? branching.field('condition') : undefined;
  if (condition === undefined || within(child, condition)) return undefined;
  return environmentsWhere(condition, isField(child, 'consequence'));
}
