import { unwrap } from '../../resolve/evaluate.ts';
import { parametersOf } from '../../resolve/parameters.ts';
import type { SyntaxNode } from '../../syntax/node.ts';

/**
 * What a function gives back when it is given nothing, as far as its conditions ask for nothing but
 * its own parameter; `undefined` where that cannot be told.
 */
export function givenNothing(fn: SyntaxNode): SyntaxNode | undefined {
  const parameter = parametersOf(fn)[0];
  const name = (parameter?.field('pattern') ?? parameter)?.text ?? '';
  const body = fn.field('body');
  if (body === undefined || !/^[\w$]+$/.test(name)) return undefined;
  if (body.type !== 'statement_block') return chosen(body, name);
  const returned = returnedBy(body.children, name);
  return returned === 'unknown' ? undefined : returned;
}

/** The expression that is returned; `undefined` where the statements go on. */
function returnedBy(
  statements: readonly SyntaxNode[],
  name: string,
): SyntaxNode | 'unknown' | undefined {
  for (const statement of statements) {
    const returned = statementReturns(statement, name);
    if (returned !== undefined) return returned;
  }
  return undefined;
}

function statementReturns(statement: SyntaxNode, name: string): SyntaxNode | 'unknown' | undefined {
  switch (statement.type) {
    case 'comment':
    case 'lexical_declaration':
      return undefined;
    case 'statement_block':
    case 'else_clause':
      return returnedBy(statement.children, name);
    case 'return_statement': {
      const [value] = statement.children;
      return (value && chosen(value, name)) ?? 'unknown';
    }
    case 'if_statement': {
      const condition = statement.field('condition');
      const truth = condition && truthOf(condition, name);
      if (truth === undefined) return 'unknown';
      const taken = statement.field(truth ? 'consequence' : 'alternative');
      return taken && statementReturns(taken, name);
    }
    default:
      return 'unknown';
  }
}

/** Of `a ? b : c` the one that is taken. */
function chosen(expression: SyntaxNode, name: string): SyntaxNode | undefined {
  const inner = unwrap(expression);
  if (inner.type !== 'ternary_expression') return inner;
  const condition = inner.field('condition');
  const truth = condition && truthOf(condition, name);
  const taken =
    truth === undefined ? undefined : inner.field(truth ? 'consequence' : 'alternative');
  return taken && chosen(taken, name);
}

/** The truth of a condition where a name holds nothing. */
function truthOf(condition: SyntaxNode, name: string): boolean | undefined {
  const inner = unwrap(condition);
  if (inner.text === name || inner.text === `Array.isArray(${name})`) return false;
  if (inner.type === 'binary_expression') return binaryTruth(inner, name);
  const argument = inner.field('argument');
  if (argument === undefined || inner.field('operator')?.type !== '!') return undefined;
  const truth = truthOf(argument, name);
  return truth === undefined ? undefined : !truth;
}

function binaryTruth(inner: SyntaxNode, name: string): boolean | undefined {
  const operator = inner.field('operator')?.type ?? '';
  const [left, right] = [inner.field('left'), inner.field('right')];
  if (left === undefined || right === undefined) return undefined;
  if (operator === 'instanceof') return left.text === name ? false : undefined;
  if (operator === '&&' || operator === '||') {
    const truths = [truthOf(left, name), truthOf(right, name)];
    const decides = operator === '||';
    if (truths.includes(decides)) return decides;
    return truths.includes(undefined) ? undefined : !decides;
  }
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const isSame = equality(left.text, right, name, operator.length === 2);
  return isSame === undefined ? undefined : operator.startsWith('=') === isSame;
}

function equality(
  left: string,
  right: SyntaxNode,
  name: string,
  isLoose: boolean,
): boolean | undefined {
  const isNothing = right.text === 'undefined' || (isLoose && right.text === 'null');
  if (left === name)
    return isNothing || right.text === 'null' || isSomething(right) ? isNothing : undefined;
  if (left !== `typeof ${name}` || right.type !== 'string') return undefined;
  return right.text.slice(1, -1) === 'undefined';
}

/** Whether an expression is something, whatever its parts are. */
export function isSomething({ type }: SyntaxNode): boolean {
  return SOMETHING.has(type);
}

const SOMETHING: ReadonlySet<string> = new Set([
  'array',
  'false',
  'new_expression',
  'number',
  'object',
  'string',
  'template_string',
  'true',
]);
