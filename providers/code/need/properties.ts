import { bindingOf } from '../resolve/bindings.ts';
import { keyName } from '../resolve/literals.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { combine } from './combine.ts';
import { guarded } from './guards.ts';
import { type Judgement, OPTIONAL, UNCHECKED } from './judgement.ts';
import { byLibrary } from './libraries.ts';
import { type Context, deeper, use } from './use.ts';

/** A value kept as a property of an object literal: uses of that property, where the object has a name. */
export function propertyUse(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const object = parent.type === 'pair' ? parent.parent : parent;
  const name = parent.type === 'pair' ? keyName(parent.field('key')) : node.text;
  if (parent.type === 'pair' && !isField(node, 'value')) return UNCHECKED;
  const { program, converted = false } = context;
  const judged = object === undefined ? undefined : byLibrary(program, object, name, converted);
  if (judged !== undefined) return judged;
  const inner = deeper(context);
  const declarator = holderOf(object);
  const target = declarator?.field('name');
  const binding = target?.type === 'identifier' ? bindingOf(target) : undefined;
  if (binding === undefined || inner === undefined) return UNCHECKED;
  const judgements: Judgement[] = [];
  for (const reference of binding.references) {
    const member = reference.parent;
    if (member?.type !== 'member_expression' || !isField(reference, 'object')) continue;
    if (member.field('property')?.text !== name) continue;
    const judged = use(inner, member);
    const isOpen = judged.unchecked === true || judged.need === 'required';
    judgements.push(isOpen && guarded(member) ? OPTIONAL : judged);
  }
  return combine(judgements);
}

function holderOf(object: SyntaxNode | undefined): SyntaxNode | undefined {
  let node = object?.parent;
  while (node !== undefined && /^(?:as|satisfies|parenthesized)_expression$/.test(node.type)) {
    node = node.parent;
  }
  return node?.type === 'variable_declarator' ? node : undefined;
}
