import { bindingOf } from '../resolve/bindings.ts';
import { isGetter } from '../resolve/classes.ts';
import { isDefault } from '../resolve/exports.ts';
import { keyName } from '../resolve/literals.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { Analysis } from './analysis.ts';
import { flowBinding } from './bind.ts';
import { flowClass, memberOfClass, memberOfObject } from './members.ts';
import { type Effect, holder, type Taint } from './taint.ts';

/** A function has an effect on whoever calls it: follow it to its calls. */
export function defineFunction(analysis: Analysis, fn: SyntaxNode, effect: Effect): void {
  const taint: Taint = { kind: 'function', effect };
  if (fn.type === 'method_definition') {
    defineMethod(analysis, fn, effect, taint);
    return;
  }
  const name = fn.field('name');
  const binding = name === undefined ? undefined : bindingOf(name);
  if (binding !== undefined) flowBinding(analysis, binding, taint);
  if (fn.type.endsWith('_declaration')) {
    const isAnonymous = name === undefined && fn.parent?.type === 'export_statement';
    if (isAnonymous && fn.parent !== undefined && isDefault(fn.parent)) {
      analysis.export({ file: fn.source.file, name: 'default', taint });
    }
  } else analysis.flow(fn, taint);
}

function defineMethod(analysis: Analysis, fn: SyntaxNode, effect: Effect, taint: Taint): void {
  const name = keyName(fn.field('name'));
  const owner = fn.parent;
  if (name === undefined || owner === undefined) return;
  const isRead = isGetter(fn) && effect.does === 'return';
  const held = isRead ? effect.value : taint;
  if (owner.type === 'object') memberOfObject(analysis, owner, holder(name, held));
  else if (name !== 'constructor') memberOfClass(analysis, fn, held);
  else if (owner.parent !== undefined) flowClass(analysis, owner.parent, taint);
}
