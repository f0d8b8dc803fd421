import { keyName } from '../resolve/literals.ts';
import { ancestor, isField, type SyntaxNode, within } from '../syntax/node.ts';
import { combine } from './combine.ts';
import { decoratedNeed, decoratorsOf } from './decorators.ts';
import { guarded } from './guards.ts';
import { type Judgement, OPTIONAL, UNCHECKED } from './judgement.ts';
import { type Context, deeper, use } from './use.ts';

export const CLASSES: ReadonlySet<string> = new Set([
  'class_declaration',
  'abstract_class_declaration',
  'class',
]);

/** Its class is validated as a whole: https://github.com/typestack/class-validator#usage */
const VALIDATES = /\bvalidate(?:Sync|OrReject)?\s*\(/;

/** A value kept as `this.field`: what the decorators of the field say, else what the class does with it. */
export function fieldUse(context: Context, target: SyntaxNode): Judgement {
  const decorated = VALIDATES.test(target.source.text)
    ? decoratedNeed(decoratorsOf(target))
    : undefined;
  return decorated ?? useInClass(context, target);
}

function useInClass(context: Context, target: SyntaxNode): Judgement {
  const name = fieldName(target);
  const owner = ancestor(target, CLASSES);
  const inner = deeper(context);
  if (name === undefined || owner === undefined || inner === undefined) return UNCHECKED;
  const members = membersOf(owner, name).filter((member) => member.id !== target.id);
  const judged = members
    .filter((member) => !isAssigned(member))
    .map((member) => judge(inner, member));
  const failed = judged.find((one) => one.need === 'required' && one.rejectsEmpty === true);
  const isReplaced = members.some(isAssigned);
  if (failed !== undefined) return isReplaced ? OPTIONAL : failed;
  const softer = judged.filter((one) => one.need !== 'required');
  const isChecked = softer.some((one) => one.unchecked !== true) || isReplaced;
  return combine(isChecked ? softer : judged);
}

function judge(context: Context, member: SyntaxNode): Judgement {
  const judged = use(context, member);
  const isOpen = judged.unchecked === true || judged.need === 'required';
  return isOpen && guarded(member) ? OPTIONAL : judged;
}

/** The name in `this.name = …` or of a declared field. */
function fieldName(target: SyntaxNode): string | undefined {
  if (target.type !== 'member_expression') return keyName(target.field('name'));
  return isOwn(target) ? target.field('property')?.text : undefined;
}

function membersOf(owner: SyntaxNode, name: string): readonly SyntaxNode[] {
  return owner.source.words(name).flatMap((word) => {
    const member = word.parent;
    const isMember = member?.type === 'member_expression' && isField(word, 'property');
    return isMember && isOwn(member) && within(member, owner) ? [member] : [];
  });
}

function isOwn(member: SyntaxNode): boolean {
  return member.field('object')?.type === 'this';
}

function isAssigned(member: SyntaxNode): boolean {
  return member.parent?.type === 'assignment_expression' && isField(member, 'left');
}

/** Where a class reads the field that is assigned or declared at a place. */
export function membersOfField(target: SyntaxNode): readonly SyntaxNode[] {
  const name = fieldName(target);
  const owner = ancestor(target, CLASSES);
  if (name === undefined || owner === undefined) return [];
  return membersOf(owner, name).filter((one) => one.id !== target.id && !isAssigned(one));
}
