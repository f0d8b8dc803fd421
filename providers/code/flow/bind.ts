import { type Binding, bindingOf } from '../resolve/bindings.ts';
import { ownerOfThis, unwrap } from '../resolve/evaluate.ts';
import { exportedInPlace } from '../resolve/exports.ts';
import { keyName } from '../resolve/literals.ts';
import { text, UNKNOWN } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { access, restOfEnvironment } from './access.ts';
import type { Analysis } from './analysis.ts';
import { memberOfInstance, memberOfObject } from './members.ts';
import { holder, type Taint } from './taint.ts';

/** A name has the value: so has every reference to it, here and where it is imported. */
export function flowBinding(analysis: Analysis, binding: Binding, taint: Taint): void {
  for (const reference of binding.references) analysis.flow(reference, taint);
  const exported = exportedInPlace(binding);
  if (exported === undefined) return;
  const name = exported === 'default' ? 'default' : binding.name;
  analysis.export({ file: binding.source.file, name, taint });
}

/** A pattern receives the value: a name, or a destructuring of it. */
export function bindPattern(analysis: Analysis, pattern: SyntaxNode, taint: Taint): void {
  if (pattern.type === 'object_pattern' || pattern.type === 'object') {
    for (const child of pattern.children) bindEntry(analysis, child, taint);
    return;
  }
  if (pattern.type === 'assignment_pattern') {
    const left = pattern.field('left');
    if (left !== undefined) bindPattern(analysis, left, taint);
    return;
  }
  const binding = bindingOf(pattern);
  if (binding !== undefined) flowBinding(analysis, binding, taint);
}

/** One entry of a destructuring pattern takes a property of the value. */
function bindEntry(analysis: Analysis, entry: SyntaxNode, taint: Taint): void {
  if (entry.type === 'rest_pattern') {
    const target = entry.children[0];
    if (target !== undefined) bindPattern(analysis, target, taint);
    if (taint.kind === 'environment') restOfEnvironment(analysis, entry);
    return;
  }
  const target = entryTarget(entry);
  const name = entryName(entry);
  if (target === undefined) return;
  if (taint.kind === 'environment') {
    access(analysis, entry, name === undefined ? UNKNOWN : text(name), taint);
    return;
  }
  if (taint.kind === 'holder' && taint.key === name) bindPattern(analysis, target, taint.value);
}

function entryName(entry: SyntaxNode): string | undefined {
  if (entry.type === 'pair_pattern' || entry.type === 'pair') return keyName(entry.field('key'));
  if (entry.type === 'object_assignment_pattern') return entry.field('left')?.text;
  return entry.text;
}

function entryTarget(entry: SyntaxNode): SyntaxNode | undefined {
  if (entry.type === 'pair_pattern' || entry.type === 'pair') return entry.field('value');
  if (entry.type === 'object_assignment_pattern') return entry.field('left');
  return entry;
}

/** An assignment target receives the value. */
export function assign(analysis: Analysis, target: SyntaxNode, taint: Taint): void {
  if (target.type !== 'member_expression') {
    bindPattern(analysis, target, taint);
    return;
  }
  const object = target.field('object');
  const name = target.field('property')?.text;
  if (object === undefined || name === undefined) return;
  if (target.text === 'module.exports') {
    exportAs(analysis, target, '=', taint);
    return;
  }
  if (object.text === 'module.exports' || object.text === 'exports') {
    exportAs(analysis, target, name, taint);
    return;
  }
  const inner = unwrap(object);
  if (inner.type === 'this') {
    const owner = ownerOfThis(inner);
    if (owner?.type === 'object') memberOfObject(analysis, owner, holder(name, taint));
    else if (owner !== undefined) memberOfInstance(analysis, owner, holder(name, taint));
    return;
  }
  const binding = inner.type === 'identifier' ? bindingOf(inner) : undefined;
  if (binding !== undefined) flowBinding(analysis, binding, holder(name, taint));
}

function exportAs(analysis: Analysis, node: SyntaxNode, name: string, taint: Taint): void {
  analysis.export({ file: node.source.file, name, taint });
}
