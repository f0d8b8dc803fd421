import { type Binding, bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS, isCalledAtOnce } from '../resolve/declarations.ts';
import { unwrap } from '../resolve/evaluate.ts';
import type { Program } from '../resolve/program.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { argumentUse } from './argument.ts';
import { chainUse } from './chains.ts';
import { combine } from './combine.ts';
import { fieldUse } from './fields.ts';
import { guarded } from './guards.ts';
import {
  ASSERTED,
  DEFAULTED,
  type Judgement,
  OPTIONAL,
  REQUIRED,
  REQUIRED_LATER,
  UNCHECKED,
} from './judgement.ts';
import { propertyUse } from './properties.ts';
import { swallowed } from './swallowing.ts';
import { absent, comparison, ofWay } from './tests.ts';
import { isTold } from './told.ts';

export interface Context {
  readonly program: Program;
  /** How many bindings and calls the value has been followed through. */
  readonly depth: number;
  /** Something was made of the value that is there where the value is not: `String(undefined)` is a text. */
  readonly converted?: true;
}

const DEEPEST = 5;

export function deeper(context: Context): Context | undefined {
  return context.depth >= DEEPEST ? undefined : { ...context, depth: context.depth + 1 };
}

type Use = (context: Context, node: SyntaxNode, parent: SyntaxNode) => Judgement;

const up: Use = (context, _, parent) => use(context, parent);
const optional: Use = () => OPTIONAL;

const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  ['parenthesized_expression', parenthesized],
  ['satisfies_expression', up],
  ['await_expression', up],
  ['non_null_expression', (context, _, parent) => asserted(use(context, parent))],
  ['as_expression', cast],
  ['type_assertion', cast],
  ['binary_expression', binary],
  ['unary_expression', unary],
  ['ternary_expression', ternary],
  ['member_expression', member],
  ['subscript_expression', subscript],
  ['arguments', argumentUse],
  ['variable_declarator', declared],
  ['required_parameter', parameterDefault],
  ['optional_parameter', parameterDefault],
  ['assignment_pattern', parameterDefault],
  ['public_field_definition', (context, _, parent) => fieldUse(context, parent)],
  ['field_definition', (context, _, parent) => fieldUse(context, parent)],
  ['assignment_expression', assigned],
  ['augmented_assignment_expression', augmented],
  ['pair', propertyUse],
  ['object', propertyUse],
  ['return_statement', returned],
  ['arrow_function', returned],
  ['expression_statement', optional],
  ['switch_statement', optional],
  ['switch_case', optional],
  ['array', inArray],
  ['sequence_expression', up],
]);

/** What happens with an absent value where it is used. */
export function use(context: Context, node: SyntaxNode): Judgement {
  const parent = node.parent;
  if (parent === undefined) return UNCHECKED;
  const judged = USES.get(parent.type)?.(context, node, parent) ?? UNCHECKED;
  const crashes = judged.need === 'required' && judged.certainty === 'proved';
  return crashes && swallowed(node) ? OPTIONAL : judged;
}

/** All references to a name that holds the value, taken together. */
export function judgeBinding(context: Context, binding: Binding): Judgement {
  const inner = deeper(context);
  if (inner === undefined) return UNCHECKED;
  const judgements: Judgement[] = [];
  for (const reference of binding.references) {
    if (reference.type === 'type_identifier' || isTarget(reference)) continue;
    const judged = whenCalled(use(inner, reference), reference, binding);
    const isOpen = judged.unchecked === true || judged.need === 'required';
    judgements.push(isOpen && guarded(reference) ? OPTIONAL : judged);
  }
  return combine(judgements);
}

/** What a function does with a name of its surroundings, it does when it is called. */
function whenCalled(judged: Judgement, reference: SyntaxNode, binding: Binding): Judgement {
  if (judged.need !== 'required' || !isInFunction(reference, binding)) return judged;
  return judged === REQUIRED ? REQUIRED_LATER : { ...judged, deferred: true };
}

function isInFunction(reference: SyntaxNode, { declarations }: Binding): boolean {
  const isAround = ({ start, end }: SyntaxNode) =>
    declarations.some((one) => start <= one.start && one.end <= end);
  for (let node = reference.parent; node !== undefined && !isAround(node); node = node.parent)
    if (FUNCTIONS.has(node.type) && !isCalledAtOnce(node)) return true;
  return false;
}

/** The code claims that the value is there. */
function asserted(judgement: Judgement): Judgement {
  if (judgement.need !== 'optional' || judgement.unchecked === undefined) {
    if (judgement === REQUIRED_LATER) return { ...ASSERTED, deferred: true };
    return judgement === REQUIRED ? ASSERTED : judgement;
  }
  const returned = judgement.returned === true ? { returned: true as const } : {};
  return { ...ASSERTED, ...returned };
}

function parenthesized(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const outer = parent.parent;
  const isCondition = outer !== undefined && isField(parent, 'condition');
  if (isCondition && outer.type !== 'ternary_expression') return absent(context, node, false);
  return use(context, parent);
}

/** `as string` claims the value is there; `as string | undefined` and `as any` claim nothing. */
function cast(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const judged = use(context, parent);
  const type = parent.children.find((one) => one.id !== node.id);
  return type !== undefined && claims(type) ? asserted(judged) : judged;
}

/** Whether a type leaves no room for `undefined`; of a name of a type nothing is known. */
function claims(type: SyntaxNode): boolean {
  switch (type.type) {
    case 'predefined_type':
      return /^(?:string|number|boolean)$/.test(type.text);
    case 'literal_type':
      return !/^(?:undefined|null)$/.test(type.text);
    case 'template_literal_type':
      return true;
    case 'union_type':
    case 'parenthesized_type':
      return type.children.every(claims);
    case 'generic_type':
      return type.text.startsWith('NonNullable<');
    case 'type_identifier':
      return type.text.length > 2;
    default:
      return false;
  }
}

function binary(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const operator = parent.field('operator')?.type ?? '';
  if (operator === '??' || operator === '||') return chainUse(context, node);
  if (operator === '&&') {
    if (isField(node, 'left')) return absent(context, node, false);
    return ofWay(context, use(context, parent), node, parent);
  }
  return operator === '+' ? UNCHECKED : comparison(context, node, parent, operator);
}

function unary(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const operator = parent.field('operator')?.type;
  if (operator === '!') return absent(context, node, false);
  if (operator === '+' || operator === '-') return use(context, parent);
  const outer = parent.parent;
  if (operator === 'typeof' && outer?.type === 'binary_expression') {
    return comparison(context, parent, outer, outer.field('operator')?.type ?? '');
  }
  return OPTIONAL;
}

function ternary(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  return isField(node, 'condition') ? absent(context, node, false) : use(context, parent);
}

/** A property of an absent value throws, unless asked for with `?.`. */
function member(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  if (!isField(node, 'object')) return UNCHECKED;
  const call = parent.parent;
  const isCalled = call?.type === 'call_expression' && isField(parent, 'function');
  if (!isOptionalChain(parent)) return REQUIRED;
  const result = use(context, isCalled ? call : parent);
  return result.unchecked === true ? { ...OPTIONAL } : result;
}

/** Whether a `?.` stands here or earlier in the chain: then all that follows is skipped too. */
function isOptionalChain(node: SyntaxNode): boolean {
  let link: SyntaxNode | undefined = node;
  while (link !== undefined) {
    if (link.field('optional_chain') !== undefined) return true;
    link = link.field('object') ?? link.field('function');
  }
  return false;
}

function subscript(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  if (!isField(node, 'object')) return UNCHECKED;
  return member(context, node, parent);
}

function declared(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const name = parent.field('name');
  if (!isField(node, 'value') || name?.type !== 'identifier') return UNCHECKED;
  const binding = bindingOf(name);
  if (binding === undefined) return UNCHECKED;
  const judged = judgeBinding(context, binding);
  const isReplaced = binding.references.some(
    (one) => isTarget(one) && !isTold(context.program, one, judged.fallback),
  );
  return isReplaced && judged.need === 'required' ? DEFAULTED : judged;
}

/** `(key = env.KEY) => …`: what happens to the parameter. */
function parameterDefault(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const name = parent.field('pattern') ?? parent.field('left');
  const isDefault = isField(node, 'value') || isField(node, 'right');
  const binding = isDefault && name?.type === 'identifier' ? bindingOf(name) : undefined;
  return binding === undefined ? UNCHECKED : judgeBinding(context, binding);
}

/** Whether a name is assigned to. */
function isTarget(reference: SyntaxNode): boolean {
  return reference.parent?.type === 'assignment_expression' && isField(reference, 'left');
}

function assigned(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const target = parent.field('left');
  if (!isField(node, 'right')) return UNCHECKED;
  if (target?.type === 'member_expression') return fieldUse(context, target);
  if (target?.type !== 'identifier') return UNCHECKED;
  const binding = bindingOf(target);
  if (binding === undefined) return UNCHECKED;
  const judged = judgeBinding(context, binding);
  const hasOthers = sourcesOf(binding) > 1;
  return hasOthers && judged.need === 'required' ? OPTIONAL : judged;
}

/** How many values a name is given. */
function sourcesOf(binding: Binding): number {
  const given = binding.declarations.filter((one) => one.parent?.field('value') !== undefined);
  return given.length + binding.references.filter(isTarget).length;
}

/** `env.X ||= value` and `env.X ??= value` are a read with a default. */
function augmented(_: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const operator = parent.field('operator')?.type;
  const fills = operator === '||=' || operator === '??=';
  return fills && isField(node, 'left') ? DEFAULTED : UNCHECKED;
}

function returned(_: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  if (parent.type === 'arrow_function' && !isField(node, 'body')) return UNCHECKED;
  return { ...UNCHECKED, returned: true };
}

/** `[a, b].every(Boolean)` and its kin test each element. */
function inArray(context: Context, _: SyntaxNode, parent: SyntaxNode): Judgement {
  const method = parent.parent;
  const call = method?.parent;
  if (method?.type !== 'member_expression' || call?.type !== 'call_expression') return UNCHECKED;
  const name = method.field('property')?.text;
  const test = unwrap(call.field('arguments')?.children[0] ?? call).text;
  if (name === 'every') return absent(context, call, false);
  if (name === 'some') return test === 'Boolean' ? OPTIONAL : absent(context, call, true);
  return name === 'filter' || name === 'find' ? OPTIONAL : UNCHECKED;
}
