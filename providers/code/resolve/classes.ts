import type { SyntaxNode } from '../syntax/node.ts';
import { evaluate } from './evaluate.ts';
import { keyName } from './literals.ts';
import { parametersOf, parameterValue } from './parameters.ts';
import type { Program } from './program.ts';
import { UNKNOWN, type Value } from './value.ts';

/** How many classes above one are looked at. */
const DEEPEST = 20;

/** A member of a class by name, inherited ones included. */
export function classMember(
  program: Program,
  node: SyntaxNode,
  name: string,
  isStatic: boolean,
): Value {
  for (const member of node.field('body')?.children ?? []) {
    if (keyName(member.field('name')) !== name || isStaticMember(member) !== isStatic) continue;
    if (member.type === 'method_definition') return { kind: 'function', node: member };
    const value = member.field('value');
    if (value !== undefined) return evaluate(program, value);
  }
  const given = isStatic ? undefined : givenTo(program, node, name);
  if (given !== undefined) return given;
  const parent = superclass(node);
  const base = parent === undefined ? UNKNOWN : evaluate(program, parent);
  return base.kind === 'class' ? classMember(program, base.node, name, isStatic) : UNKNOWN;
}

/** The member that a parameter of the constructor makes: whoever makes the instance knows it. */
function givenTo(program: Program, node: SyntaxNode, name: string): Value | undefined {
  const own = constructorOf(node);
  const made =
    own &&
    parametersOf(own).find((one) => {
      const pattern = one.field('pattern');
      return pattern?.text === name && isParameterProperty(one, pattern);
    });
  return own && made && parameterValue(program, own, made);
}

/** The constructor that a class has of its own. */
export function constructorOf(node: SyntaxNode): SyntaxNode | undefined {
  return node
    .field('body')
    ?.children.find(
      (member) =>
        member.type === 'method_definition' && member.field('name')?.text === 'constructor',
    );
}

/** `constructor(private env: Env)` makes a field. https://www.typescriptlang.org/docs/handbook/2/classes.html#parameter-properties */
export function isParameterProperty(parameter: SyntaxNode, name: SyntaxNode): boolean {
  const head = parameter.source.text.slice(parameter.start, name.start);
  return /\b(?:public|private|protected|readonly)\b/.test(head);
}

/** Names of the members that instances of a class have, inherited ones included. */
export function memberNames(program: Program, node: SyntaxNode, depth = 0): readonly string[] {
  const own = (node.field('body')?.children ?? [])
    .filter((member) => !isStaticMember(member))
    .flatMap((member) => keyName(member.field('name')) ?? []);
  const parent = depth > DEEPEST ? undefined : superclass(node);
  const base = parent === undefined ? UNKNOWN : evaluate(program, parent);
  return base.kind === 'class' ? [...own, ...memberNames(program, base.node, depth + 1)] : own;
}

/** The expression a class extends. */
export function superclass(node: SyntaxNode): SyntaxNode | undefined {
  const heritage = node.children.find((child) => child.type === 'class_heritage');
  return heritage?.children[0]?.field('value') ?? heritage?.children[0];
}

/** Whether a member belongs to the class itself. */
export function isStaticMember(member: SyntaxNode): boolean {
  const name = member.field('name');
  const head = member.source.text.slice(member.start, name?.start ?? member.start);
  return /\bstatic\b/.test(head);
}

/** Whether a method is a getter: read, not called. */
export function isGetter(member: SyntaxNode): boolean {
  const name = member.field('name');
  const head = member.source.text.slice(member.start, name?.start ?? member.start);
  return /\bget\s+$/.test(head);
}
