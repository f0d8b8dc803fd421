import { evaluate, unwrap } from '../resolve/evaluate.ts';
import type { Hole } from '../resolve/value.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { failsAsExpression } from './failing.ts';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED } from './judgement.ts';
import type { Context } from './use.ts';
import { use } from './use.ts';
import { variableName } from './variable.ts';

/** A value within `a || b ?? c`: what follows it is its fallback. */
export function chainUse(context: Context, node: SyntaxNode): Judgement {
  const top = chainTop(node);
  const operands = operandsOf(top);
  const at = operands.findIndex((one) => one.start <= node.start && node.end <= one.end);
  const names = operands.map((one) => variableName(context.program, one));
  const anyOf = names.filter((name) => name !== undefined);
  const group = anyOf.length > 1 ? { anyOf: [...new Set(anyOf)] } : {};
  let fallback: Hole | undefined;
  for (const [index, operand] of operands.entries()) {
    if (index <= at || names[index] !== undefined || isNullish(operand)) continue;
    if (failsAsExpression(context.program, operand)) {
      return {
        ...REQUIRED,
        ...group,
        ...(refusesEmpty(node) ? { rejectsEmpty: true as const } : {}),
      };
    }
    const value = evaluate(context.program, operand);
    if (value.kind !== 'parameter') return { ...replaced(context, top, operand), ...group };
    fallback = value.hole;
  }
  const judged = use(context, top);
  const before = names.slice(0, Math.max(at, 0)).some((name) => name === undefined);
  if (before && judged.need === 'required') return { ...OPTIONAL, ...group };
  return { ...judged, ...group, ...(fallback === undefined ? {} : { fallback }) };
}

/** A value with a fallback; `|| ''` only pleases the compiler: what refuses the empty text refuses absence. */
function replaced(context: Context, top: SyntaxNode, fallback: SyntaxNode): Judgement {
  if (/^(?:''|""|``)$/.test(unwrap(fallback).text)) {
    const judged = use(context, top);
    if (judged.need === 'required' && judged.rejectsEmpty === true) return judged;
  }
  return isTested(top) ? OPTIONAL : DEFAULTED;
}

/** Whether only the truth of an expression counts. */
function isTested(node: SyntaxNode): boolean {
  const parent = node.parent;
  if (parent?.type === 'parenthesized_expression') {
    return isField(parent, 'condition') || isTested(parent);
  }
  if (parent?.type === 'unary_expression') return parent.field('operator')?.type === '!';
  if (parent?.type === 'binary_expression') return parent.field('operator')?.type === '&&';
  return isField(node, 'condition');
}

function isChain(node: SyntaxNode): boolean {
  const operator = node.type === 'binary_expression' ? node.field('operator')?.type : undefined;
  return operator === '||' || operator === '??';
}

function chainTop(node: SyntaxNode): SyntaxNode {
  let top = node;
  for (let up = node.parent; up !== undefined; up = up.parent) {
    if (isChain(up)) top = up;
    else if (up.type !== 'parenthesized_expression') return top;
  }
  return top;
}

function operandsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inner = unwrap(next);
    const left = isChain(inner) ? inner.field('left') : undefined;
    const right = isChain(inner) ? inner.field('right') : undefined;
    if (left === undefined || right === undefined) found.push(next);
    else open.push(right, left);
  }
  return found;
}

/** Whether the operator after a value also replaces the empty text. */
function refusesEmpty(node: SyntaxNode): boolean {
  for (let up = node.parent; up !== undefined; up = up.parent) {
    if (isChain(up)) return up.field('operator')?.type === '||';
    if (up.type === 'expression_statement') return false;
  }
  return false;
}

export function isNullish(node: SyntaxNode): boolean {
  const inner = unwrap(node);
  return inner.type === 'undefined' || inner.type === 'null' || inner.text === 'void 0';
}
