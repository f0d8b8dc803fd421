import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { TRANSPARENT, unwrap } from '../resolve/evaluate.ts';
import { isDefault } from '../resolve/exports.ts';
import { keyName } from '../resolve/literals.ts';
import { ancestor, isField, type SyntaxNode } from '../syntax/node.ts';
import type { Analysis } from './analysis.ts';
import { followArgument } from './arguments.ts';
import { assign, bindPattern, flowBinding } from './bind.ts';
import { bindParameter, followClass, followConstructor } from './class-uses.ts';
import { defineFunction } from './functions.ts';
import { memberOfClass, memberOfObject } from './members.ts';
import { holder, type Taint } from './taint.ts';
import { followUse } from './uses.ts';

/** Carries a value one step on: to what uses it, or to the next expression that has it. */
export function follow(analysis: Analysis, node: SyntaxNode, taint: Taint): void {
  const parent = node.parent;
  if (parent === undefined) return;
  if (TRANSPARENT.has(parent.type)) {
    analysis.flow(parent, taint);
    return;
  }
  if (taint.kind === 'class' && followClass(analysis, node, taint)) return;
  if (taint.kind === 'function' && followConstructor(analysis, node, taint)) return;
  if (node.type === 'type_identifier') return;
  if (followUse(analysis, node, parent, taint)) return;
  CARRIERS.get(parent.type)?.(analysis, node, parent, taint);
}

const VALIDATES = /(?:parse|valid|schema|createEnv|cleanEnv|assert)\w*$/i;

type Carrier = (analysis: Analysis, node: SyntaxNode, parent: SyntaxNode, taint: Taint) => void;

const up: Carrier = (analysis, _, parent, taint) => analysis.flow(parent, taint);

const CARRIERS: ReadonlyMap<string, Carrier> = new Map<string, Carrier>([
  ['variable_declarator', ifField('value', declare)],
  ['assignment_expression', ifField('right', assigned)],
  ['augmented_assignment_expression', ifField('right', assigned)],
  ['pair', ifField('value', pair)],
  ['object', inObject],
  ['spread_element', spread],
  ['return_statement', returned],
  ['arrow_function', ifField('body', arrowBody)],
  ['ternary_expression', notField('condition', branch)],
  ['binary_expression', binary],
  ['sequence_expression', up],
  ['required_parameter', ifField('value', parameterDefault)],
  ['optional_parameter', ifField('value', parameterDefault)],
  ['assignment_pattern', ifField('right', patternDefault)],
  ['object_assignment_pattern', ifField('right', patternDefault)],
  ['public_field_definition', ifField('value', fieldValue)],
  ['export_statement', exportStatement],
  ['export_specifier', exportSpecifier],
  ['arguments', followArgument],
]);

function ifField(name: string, carrier: Carrier): Carrier {
  return (analysis, node, parent, taint) => {
    if (isField(node, name)) carrier(analysis, node, parent, taint);
  };
}

function notField(name: string, carrier: Carrier): Carrier {
  return (analysis, node, parent, taint) => {
    if (!isField(node, name)) carrier(analysis, node, parent, taint);
  };
}

function declare(analysis: Analysis, _: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  const target = parent.field('name');
  if (target !== undefined) bindPattern(analysis, target, taint);
}

function assigned(analysis: Analysis, _: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  const target = parent.field('left');
  if (target !== undefined) assign(analysis, target, taint);
  analysis.flow(parent, taint);
}

function pair(analysis: Analysis, _: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  const name = keyName(parent.field('key'));
  const object = parent.parent;
  if (name === undefined || object?.type !== 'object') return;
  memberOfObject(analysis, object, holder(name, taint));
}

function inObject(analysis: Analysis, node: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  if (node.type !== 'shorthand_property_identifier') return;
  memberOfObject(analysis, parent, holder(node.text, taint));
}

/** A spread copy is an alias: the same names come out of it. */
function spread(analysis: Analysis, _: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  if (parent.parent?.type === 'object') analysis.flow(parent.parent, taint);
}

function returned(analysis: Analysis, node: SyntaxNode, _: SyntaxNode, taint: Taint): void {
  const fn = ancestor(node, FUNCTIONS);
  if (fn !== undefined) defineFunction(analysis, fn, { does: 'return', value: taint });
}

function arrowBody(analysis: Analysis, _: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  defineFunction(analysis, parent, { does: 'return', value: taint });
}

/** `skip ? env : parse(env)` has the type of what is parsed: the schema is the read. */
function branch(analysis: Analysis, node: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  const other = parent.field(isField(node, 'consequence') ? 'alternative' : 'consequence');
  const call = other === undefined ? undefined : unwrap(other).field('function');
  if (call !== undefined && VALIDATES.test(call.text.slice(-60))) return;
  analysis.flow(parent, taint);
}

function binary(analysis: Analysis, node: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  const operator = parent.field('operator')?.type;
  const passes = operator === '??' || operator === '||';
  if (passes || (operator === '&&' && isField(node, 'right'))) analysis.flow(parent, taint);
}

function parameterDefault(
  analysis: Analysis,
  _: SyntaxNode,
  parent: SyntaxNode,
  taint: Taint,
): void {
  const target = parent.field('pattern');
  if (target !== undefined) bindParameter(analysis, parent, target, taint);
}

function patternDefault(analysis: Analysis, _: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  const target = parent.field('left');
  if (target !== undefined) bindPattern(analysis, target, taint);
}

function fieldValue(analysis: Analysis, _: SyntaxNode, parent: SyntaxNode, taint: Taint): void {
  memberOfClass(analysis, parent, taint);
}

function exportStatement(
  analysis: Analysis,
  node: SyntaxNode,
  parent: SyntaxNode,
  taint: Taint,
): void {
  if (parent.field('source') !== undefined) return;
  const name = isDefault(parent) ? 'default' : '=';
  analysis.export({ file: node.source.file, name, taint });
}

function exportSpecifier(
  analysis: Analysis,
  node: SyntaxNode,
  parent: SyntaxNode,
  taint: Taint,
): void {
  if (!isField(node, 'name') || parent.parent?.parent?.field('source') !== undefined) return;
  const name = (parent.field('alias') ?? node).text;
  analysis.export({ file: node.source.file, name, taint });
  const binding = bindingOf(node);
  if (binding !== undefined) flowBinding(analysis, binding, taint);
}
