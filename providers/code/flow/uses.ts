import { evaluate } from '../resolve/evaluate.ts';
import { keyName } from '../resolve/literals.ts';
import { known, templates, text, UNKNOWN } from '../resolve/value.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { access, asks, everything } from './access.ts';
import type { Analysis } from './analysis.ts';
import { applyEffect } from './effects.ts';
import type { Environment, Taint } from './taint.ts';

/** What a value is used for where it stands; true when there is nothing more to follow. */
export function followUse(
  analysis: Analysis,
  node: SyntaxNode,
  parent: SyntaxNode,
  taint: Taint,
): boolean {
  switch (parent.type) {
    case 'member_expression':
      if (isField(node, 'object')) onMember(analysis, parent, taint);
      return true;
    case 'subscript_expression':
      if (isField(node, 'object')) onSubscript(analysis, parent, taint);
      return true;
    case 'call_expression':
    case 'new_expression':
      if (taint.kind === 'function') applyEffect(analysis, parent, taint.effect);
      return true;
    case 'binary_expression':
      return onIn(analysis, node, parent, taint);
    case 'for_in_statement':
      if (taint.kind === 'environment' && isField(node, 'right')) everything(analysis, node);
      return true;
    default:
      return false;
  }
}

function onMember(analysis: Analysis, member: SyntaxNode, taint: Taint): void {
  const name = keyName(member.field('property'));
  if (name === undefined) return;
  if (taint.kind === 'environment') {
    onEnvironment(analysis, member, name, taint);
    return;
  }
  if (taint.kind === 'holder' && taint.key === name) analysis.flow(member, taint.value);
  if (taint.kind === 'function') onFunctionMember(analysis, member, name, taint);
}

function onEnvironment(
  analysis: Analysis,
  member: SyntaxNode,
  name: string,
  taint: Environment,
): void {
  const call = member.parent;
  const isCalled = call?.type === 'call_expression' && isField(member, 'function');
  if (isCalled && name === 'hasOwnProperty') {
    asks(analysis, call, taint);
    return;
  }
  if (isCalled && (name === 'toJSON' || name === 'toString')) return;
  if (isCalled && !/^[A-Z_]/.test(name)) return;
  access(analysis, member, text(name), taint);
}

/** `fn.bind(…)` is the function still; `fn.call(…)` shifts arguments and is left open. */
function onFunctionMember(
  analysis: Analysis,
  member: SyntaxNode,
  name: string,
  taint: Taint,
): void {
  if (name === 'bind' && member.parent !== undefined) analysis.flow(member.parent, taint);
}

function onSubscript(analysis: Analysis, subscript: SyntaxNode, taint: Taint): void {
  const index = subscript.field('index');
  const name = index === undefined ? UNKNOWN : evaluate(analysis.program, index);
  if (taint.kind === 'environment') {
    access(analysis, subscript, name, taint);
    return;
  }
  if (taint.kind !== 'holder') return;
  if (templates(name).some((one) => known(one) === taint.key))
    analysis.flow(subscript, taint.value);
}

/** `'X' in env` asks whether the variable is there. */
function onIn(analysis: Analysis, node: SyntaxNode, binary: SyntaxNode, taint: Taint): boolean {
  if (binary.field('operator')?.type !== 'in') return false;
  const left = binary.field('left');
  if (taint.kind === 'environment' && left !== undefined && isField(node, 'right')) {
    access(analysis, binary, evaluate(analysis.program, left), taint);
  }
  return true;
}
