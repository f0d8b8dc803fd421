import { bindingOf } from '../resolve/bindings.ts';
import { unwrap } from '../resolve/evaluate.ts';
import { isField, type SyntaxNode, within } from '../syntax/node.ts';

const NOT_PRODUCTION = ['development', 'test'];
/** A deployment of another name calls itself one of these where the code asks. */
const USUAL = ['development', 'test', 'ci', 'preview', 'staging', 'production'];
const COMPARED = /^['"`](production|development|test|staging)['"`]$/;

/** The environments in which a condition has a truth; `undefined` where it does not ask for one. */
export function environmentsWhere(
  condition: SyntaxNode,
  truth: boolean,
): readonly string[] | undefined {
  return where(condition, truth, { depth: 0, exact: false });
}

interface Search {
  readonly depth: number;
  /** In these environments the condition has the truth whatever else is the case. */
  readonly exact: boolean;
}

function where(
  condition: SyntaxNode,
  truth: boolean,
  { depth, exact }: Search,
): readonly string[] | undefined {
  const node = unwrap(condition);
  const deeper = { depth: depth + 1, exact };
  if (depth > 4) return undefined;
  if (node.type === 'unary_expression' && node.field('operator')?.type === '!') {
    const inner = node.field('argument');
    return inner === undefined ? undefined : where(inner, !truth, deeper);
  }
  if (node.type === 'identifier') return named(node, truth, deeper);
  if (node.type === 'member_expression') {
    if (node.text === 'import.meta.env.PROD') return truth ? ['production'] : NOT_PRODUCTION;
    if (node.text === 'import.meta.env.DEV') return truth ? NOT_PRODUCTION : ['production'];
    return undefined;
  }
  return node.type === 'binary_expression' ? compared(node, truth, deeper) : undefined;
}

function named(node: SyntaxNode, truth: boolean, search: Search): readonly string[] | undefined {
  const declarator = bindingOf(node)?.declarations[0]?.parent;
  const value = declarator?.type === 'variable_declarator' ? declarator.field('value') : undefined;
  return value === undefined ? undefined : where(value, truth, search);
}

function compared(node: SyntaxNode, truth: boolean, search: Search): readonly string[] | undefined {
  const operator = node.field('operator')?.type ?? '';
  const left = node.field('left');
  const right = node.field('right');
  if (left === undefined || right === undefined) return undefined;
  if (operator === '&&' && truth && !search.exact)
    return where(left, true, search) ?? where(right, true, search);
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
  const truth = isField(child, 'consequence');
  const others = where(condition, !truth, { depth: 0, exact: true });
  return (
    environmentsWhere(condition, truth) ??
    (others && USUAL.filter((environment) => !others.includes(environment)))
  );
}
