import { bindingOf } from '../resolve/bindings.ts';
import { isStaticMember } from '../resolve/classes.ts';
import { ownerOfThis } from '../resolve/evaluate.ts';
import { isDefault } from '../resolve/exports.ts';
import { keyName } from '../resolve/literals.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { Analysis } from './analysis.ts';
import { flowBinding } from './bind.ts';
import { holder, type Taint } from './taint.ts';

/** An object literal holds the value under a key: so do its `this` and whatever has the object. */
export function memberOfObject(analysis: Analysis, object: SyntaxNode, held: Taint): void {
  flowThis(analysis, object, held);
  analysis.flow(object, held);
}

/** A field or method of a class has the value. */
export function memberOfClass(analysis: Analysis, member: SyntaxNode, taint: Taint): void {
  const owner = member.parent?.parent;
  const name = keyName(member.field('name'));
  if (owner === undefined || name === undefined) return;
  const held = holder(name, taint);
  if (isStaticMember(member)) flowClass(analysis, owner, held);
  else memberOfInstance(analysis, owner, held);
}

/** Every instance of a class holds the value. */
export function memberOfInstance(analysis: Analysis, owner: SyntaxNode, held: Taint): void {
  flowThis(analysis, owner, held);
  flowClass(analysis, owner, { kind: 'class', instance: held });
}

/** What a class itself has, every expression that means the class has. */
export function flowClass(analysis: Analysis, owner: SyntaxNode, taint: Taint): void {
  const name = owner.field('name');
  const binding = name === undefined ? undefined : bindingOf(name);
  if (binding !== undefined) flowBinding(analysis, binding, taint);
  if (owner.type === 'class') analysis.flow(owner, taint);
  else if (owner.parent?.type === 'export_statement' && isDefault(owner.parent)) {
    analysis.export({ file: owner.source.file, name: 'default', taint });
  }
}

/** What stands behind `this`, where that is a plain name. */
const NAME = /\.([\w$]+)/y;

function flowThis(analysis: Analysis, owner: SyntaxNode, held: Taint): void {
  const key = held.kind === 'holder' ? held.key : undefined;
  for (const offset of owner.source.offsets('this')) {
    if (offset < owner.start || offset >= owner.end) continue;
    NAME.lastIndex = offset + 'this'.length;
    const name = NAME.exec(owner.source.text)?.[1];
    if (name !== undefined && name !== key) continue;
    const node = owner.source.at(offset);
    if (node.type === 'this' && ownerOfThis(node)?.id === owner.id) analysis.flow(node, held);
  }
}
