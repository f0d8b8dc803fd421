import { returnsOf } from '../resolve/calls.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import type { Program } from '../resolve/program.ts';
import type { Hole } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { type Judgement, REQUIRED } from './judgement.ts';
import { nameFails } from './lists.ts';

const EXITS =
  /^(?:process\.exit|process\.abort|Deno\.exit|process\.kill|assert\.fail|Promise\.reject|reject)$/;
const COLLECTS = /(?:^|\.)(?:addIssue)$/;
const DEEPEST = 4;

/** Whether a branch fails when it is taken, and as what that counts; `undefined` when it does not. */
export function failing(program: Program, branch: SyntaxNode, depth = 0): Judgement | undefined {
  const statements = statementsOf(branch);
  for (const [index, statement] of statements.entries()) {
    if (!fails(program, statement, depth)) continue;
    const fallback = earlierReturn(program, statements.slice(0, index));
    return { ...REQUIRED, rejectsEmpty: true, ...(fallback === undefined ? {} : { fallback }) };
  }
  return undefined;
}

/** The statements of a branch, with or without braces around them. */
export function statementsOf(branch: SyntaxNode): readonly SyntaxNode[] {
  if (branch.type === 'else_clause') return branch.children.flatMap(statementsOf);
  return branch.type === 'statement_block' ? branch.children : [branch];
}

function fails(program: Program, statement: SyntaxNode, depth: number): boolean {
  const inner = statement.children[0];
  switch (statement.type) {
    case 'throw_statement':
      return true;
    case 'expression_statement':
    case 'return_statement':
      return inner !== undefined && failsAsExpression(program, inner, depth);
    default:
      return false;
  }
}

/** Whether evaluating an expression never gets past it. */
export function failsAsExpression(program: Program, node: SyntaxNode, depth = 0): boolean {
  const call = unwrap(node);
  if (call.type === 'assignment_expression') {
    return call.field('left')?.text === 'process.exitCode';
  }
  const callee = call.type === 'call_expression' ? call.field('function') : undefined;
  if (callee === undefined || depth > DEEPEST) return false;
  const name = callee.text;
  if (EXITS.test(name) || COLLECTS.test(name)) return true;
  if (/\.(?:push|add)$/.test(name)) return collected(program, callee, depth);
  const target = evaluate(program, callee);
  if (target.kind === 'external')
    return target.module.endsWith('process') && target.name.endsWith('exit');
  return target.kind === 'function' && neverReturns(program, target.node, depth);
}

function neverReturns(program: Program, fn: SyntaxNode, depth: number): boolean {
  if (/^:\s*(?:Promise<)?never\b/.test(fn.field('return_type')?.text ?? '')) return true;
  const body = fn.field('body');
  if (body === undefined) return false;
  if (body.type !== 'statement_block') return failsAsExpression(program, body, depth + 1);
  const last = body.children.at(-1);
  return last !== undefined && returnsOf(fn).length === 0 && fails(program, last, depth + 1);
}

/** `missing.push(name)` fails when a later test of the list does. */
function collected(program: Program, callee: SyntaxNode, depth: number): boolean {
  const list = callee.field('object');
  return list !== undefined && nameFails(program, list, list, depth);
}

/** Whether a branch always leaves the function. */
export function leaves(program: Program, branch: SyntaxNode): boolean {
  const last = statementsOf(branch).at(-1);
  if (last === undefined) return false;
  return last.type === 'return_statement' || fails(program, last, 0);
}

/** The parameter that is returned in place of the value before a branch fails. */
function earlierReturn(program: Program, statements: readonly SyntaxNode[]): Hole | undefined {
  for (const statement of statements) {
    const condition = statement.type === 'if_statement' ? statement.field('condition') : undefined;
    const hole = condition === undefined ? undefined : testedParameter(program, condition);
    if (hole !== undefined) return hole;
  }
  return undefined;
}

/** A flag parameter that a test asks for: `required`. */
export function switchedBy(
  program: Program,
  test: SyntaxNode,
): { hole: Hole; truth: boolean } | undefined {
  const value = evaluate(program, test);
  const held = value.kind === 'union' ? value.of.find((one) => one.kind === 'parameter') : value;
  return held?.kind === 'parameter' ? { hole: held.hole, truth: true } : undefined;
}

function testedParameter(program: Program, test: SyntaxNode): Hole | undefined {
  const inner = unwrap(test);
  const asked = inner.field('argument') ?? inner.field('left') ?? inner;
  const target = asked.type === 'unary_expression' ? asked.field('argument') : asked;
  if (target === undefined) return undefined;
  const value = evaluate(program, target);
  return value.kind === 'parameter' ? value.hole : undefined;
}
