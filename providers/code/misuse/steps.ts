import { membersOfField } from '../need/fields.ts';
import { guarded } from '../need/guards.ts';
import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { evaluate, TRANSPARENT, unwrap } from '../resolve/evaluate.ts';
import type { Program } from '../resolve/program.ts';
import { known, templates } from '../resolve/value.ts';
import { ancestor, isField, type SyntaxNode } from '../syntax/node.ts';
import { argument } from './arguments.ts';
import { asText, type Carried, further, isGuarded, type Step, type Trail } from './carried.ts';
import { compared } from './compared.ts';
import { entry } from './entries.ts';
import { callsOf, isReassigned, usesOf } from './holders.ts';

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['template_substitution', interpolated],
  ['binary_expression', operand],
  ['ternary_expression', branch],
  ['variable_declarator', declared],
  ['assignment_expression', assigned],
  ['public_field_definition', inField],
  ['member_expression', method],
  ['arguments', argument],
  ['pair', entry],
  ['object', entry],
  ['return_statement', returned],
  ['arrow_function', returned],
]);

/** Follows a value to the expressions that have it next, or to its end. */
export function step(trail: Trail, carried: Carried): void {
  const { parent } = carried.node;
  if (parent === undefined) return;
  if (TRANSPARENT.has(parent.type)) trail.on({ ...carried, node: parent });
  else STEPS.get(parent.type)?.(trail, carried, parent);
}

function interpolated(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const template = parent.parent;
  // What a tag makes of its values only the tag knows.
  if (template?.type !== 'template_string' || template.parent?.type === 'call_expression') return;
  const before = template.children.filter((one) => one.start < parent.start);
  const after = template.children.filter((one) => one.start > parent.start);
  const text = textOf(trail.program, before);
  const alone = text !== undefined && textOf(trail.program, after) !== undefined;
  trail.on({ ...asText(carried, template, text), alone: carried.alone && alone });
}

function textOf(program: Program, parts: readonly SyntaxNode[]): string | undefined {
  let whole = '';
  for (const part of parts) {
    const inner = part.type === 'template_substitution' ? part.children[0] : undefined;
    const text = inner === undefined ? part.text : constant(program, inner);
    if (text === undefined) return undefined;
    whole += text;
  }
  return whole;
}

function constant(program: Program, node: SyntaxNode): string | undefined {
  const [first, ...more] = templates(evaluate(program, node)).map(known);
  return more.every((one) => one === first) ? first : undefined;
}

const CHOOSES: ReadonlySet<string> = new Set(['??', '||', '&&']);
const COMPARES: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

function operand(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const operator = parent.field('operator')?.type ?? '';
  if (CHOOSES.has(operator)) chosen(trail, carried, parent, operator);
  else if (operator === '+') added(trail, carried, parent);
  else if (COMPARES.has(operator)) {
    const into = compared(carried, parent);
    if (into !== undefined) trail.end({ into, carried });
  }
}

/** `value || ''` only pleases the compiler; any other choice decides what is meant to come. */
function chosen(trail: Trail, carried: Carried, parent: SyntaxNode, operator: string): void {
  const isLeft = isField(carried.node, 'left');
  if (isLeft && operator === '&&') return;
  const other = parent.field('right');
  const isEmpty = isLeft && other !== undefined && /^(?:''|""|``)$/.test(unwrap(other).text);
  if (isEmpty && carried.absence === 'nothing') {
    const sure = carried.sure && !guarded(carried.node);
    trail.on({ ...carried, node: parent, absence: 'empty', changed: parent, sure });
  } else trail.on({ ...carried, node: parent, sure: false });
}

/** `+` makes a text where the other side is one. */
function added(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const isRight = isField(carried.node, 'right');
  const other = parent.field(isRight ? 'left' : 'right');
  const isText = other !== undefined && evaluate(trail.program, other).kind === 'text';
  if (other === undefined || !(isText || carried.absence === 'text')) return;
  const text = constant(trail.program, other);
  const alone = carried.alone && text !== undefined;
  trail.on({ ...asText(carried, parent, isRight ? text : ''), alone });
}

/** Which branch is taken decides whether the value is needed at all. */
function branch(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  if (!isField(carried.node, 'condition')) trail.on({ ...carried, node: parent, sure: false });
}

function declared(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const name = parent.field('name');
  if (name !== undefined && isField(carried.node, 'value')) toName(trail, carried, name);
}

function toName(trail: Trail, carried: Carried, name: SyntaxNode): void {
  const binding = name.type === 'identifier' ? bindingOf(name) : undefined;
  if (binding === undefined) return;
  const isOnly = !isReassigned(binding);
  for (const reference of usesOf(binding)) {
    trail.on(further(carried, reference, isOnly && !isGuarded(carried, reference)));
  }
}

function assigned(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const target = parent.field('left');
  if (target === undefined || !isField(carried.node, 'right')) return;
  if (target.type === 'identifier') toName(trail, { ...carried, sure: false }, target);
  else if (target.type === 'member_expression') toField(trail, carried, target);
}

function inField(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  if (isField(carried.node, 'value')) toField(trail, carried, parent);
}

function toField(trail: Trail, carried: Carried, target: SyntaxNode): void {
  for (const member of membersOfField(target)) {
    trail.on(further(carried, member, !isGuarded(carried, member)));
  }
}

/** Methods that give the text of their object, or nearly so. */
const KEEPS: ReadonlySet<string> = new Set(['trim', 'toString', 'replace', 'replaceAll']);

function method(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const call = parent.parent;
  const isCalled = call?.type === 'call_expression' && isField(parent, 'function');
  const name = parent.field('property')?.text ?? '';
  if (!isCalled || !isField(carried.node, 'object') || !KEEPS.has(name)) return;
  // A method of nothing throws.
  const sure = carried.sure && carried.absence !== 'nothing';
  const base64 = /^\(\s*['"]base64(?:url)?['"]\s*\)$/.test(call.field('arguments')?.text ?? '');
  trail.on({
    ...carried,
    ...{ node: call, sure },
    ...(name === 'toString' && base64 ? { encoded: true, before: '' } : {}),
  });
}

function returned(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const isArrow = parent.type === 'arrow_function';
  if (isArrow && !isField(carried.node, 'body')) return;
  const fn = isArrow ? parent : ancestor(carried.node, FUNCTIONS);
  for (const call of fn === undefined ? [] : callsOf(fn)) trail.on(further(carried, call));
}
