import { bindingOf } from '../resolve/bindings.ts';
import { constructorOf, isParameterProperty } from '../resolve/classes.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { ancestor, isField, type SyntaxNode, within } from '../syntax/node.ts';
import type { Analysis } from './analysis.ts';
import { bindPattern, flowBinding } from './bind.ts';
import { applyEffect } from './effects.ts';
import { defineFunction } from './functions.ts';
import { flowClass, memberOfClass, memberOfInstance } from './members.ts';
import { holder, type Taint } from './taint.ts';

const TYPE_WRAPPERS: ReadonlySet<string> = new Set([
  'union_type',
  'generic_type',
  'type_arguments',
  'readonly_type',
  'parenthesized_type',
]);

const CLASSES: ReadonlySet<string> = new Set([
  'class',
  'class_declaration',
  'abstract_class_declaration',
]);

/** Follows a class to its instances: `new`, subclasses, typed names, containers asked for it. */
export function followClass(
  analysis: Analysis,
  node: SyntaxNode,
  taint: Extract<Taint, { kind: 'class' }>,
): boolean {
  const parent = node.parent;
  if (parent === undefined) return false;
  if (parent.type === 'new_expression' && isField(node, 'constructor')) {
    analysis.flow(parent, taint.instance);
    return true;
  }
  if (parent.type === 'extends_clause' || parent.type === 'class_heritage') {
    const subclass = ancestor(node, CLASSES);
    if (subclass !== undefined) memberOfInstance(analysis, subclass, taint.instance);
    return true;
  }
  if (parent.type === 'arguments' && parent.children[0]?.id === node.id) {
    if (parent.parent !== undefined) analysis.flow(parent.parent, taint.instance);
    return true;
  }
  return node.type === 'type_identifier' && followType(analysis, node, taint.instance);
}

/** A constructor with an effect has it where a subclass calls it, or is made itself. */
export function followConstructor(
  analysis: Analysis,
  node: SyntaxNode,
  taint: Extract<Taint, { kind: 'function' }>,
): boolean {
  const type = node.parent?.type;
  const subclass =
    type === 'extends_clause' || type === 'class_heritage' ? ancestor(node, CLASSES) : undefined;
  if (subclass === undefined) return false;
  const own = constructorOf(subclass);
  if (own === undefined) flowClass(analysis, subclass, taint);
  else for (const call of callsOfSuper(own)) applyEffect(analysis, call, taint.effect);
  return true;
}

function callsOfSuper(own: SyntaxNode): readonly SyntaxNode[] {
  return [...own.source.offsets('super')].flatMap((offset) => {
    const node = own.source.at(offset);
    const call = node.type === 'super' && within(node, own) ? node.parent : undefined;
    return call !== undefined && isField(node, 'function') ? [call] : [];
  });
}

/** A name whose type is the class has an instance. */
function followType(analysis: Analysis, node: SyntaxNode, instance: Taint): boolean {
  let up = node.parent;
  while (up !== undefined && TYPE_WRAPPERS.has(up.type)) up = up.parent;
  const owner = up?.type === 'type_annotation' ? up.parent : undefined;
  if (owner === undefined) return true;
  if (FUNCTIONS.has(owner.type))
    defineFunction(analysis, owner, { does: 'return', value: instance });
  else if (owner.type === 'public_field_definition') memberOfClass(analysis, owner, instance);
  else followTypedName(analysis, owner, instance);
  return true;
}

function followTypedName(analysis: Analysis, owner: SyntaxNode, instance: Taint): void {
  const name = owner.field('pattern') ?? owner.field('name');
  const binding = name?.type === 'identifier' ? bindingOf(name) : undefined;
  if (name === undefined || binding === undefined) return;
  flowBinding(analysis, binding, instance);
  parameterProperty(analysis, owner, name, instance);
}

/** A parameter receives the value; one with a modifier is a field of its class too. */
export function bindParameter(
  analysis: Analysis,
  parameter: SyntaxNode,
  pattern: SyntaxNode,
  taint: Taint,
): void {
  bindPattern(analysis, pattern, taint);
  if (pattern.type === 'identifier') parameterProperty(analysis, parameter, pattern, taint);
}

function parameterProperty(
  analysis: Analysis,
  parameter: SyntaxNode,
  name: SyntaxNode,
  taint: Taint,
): void {
  const owner = ancestor(parameter, CLASSES);
  if (owner === undefined || !isParameterProperty(parameter, name)) return;
  memberOfInstance(analysis, owner, holder(name.text, taint));
}
