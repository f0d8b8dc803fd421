import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { callbackList } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import { known, templates } from '../resolve/value.ts';
import { ancestor, isField, type SyntaxNode } from '../syntax/node.ts';
import { argumentTest } from './argument.ts';
import { isNullish } from './chains.ts';
import { environmentsWhere } from './environments.ts';
import { failsAsExpression, leaves, switchedBy } from './failing.ts';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED, UNCHECKED } from './judgement.ts';
import { afterLeaving, firstName } from './leaving.ts';
import { listFails } from './lists.ts';
import { failingUntold, missingFallback } from './told.ts';
import { type Context, deeper, use } from './use.ts';
import { variableName } from './variable.ts';

/** A value compared with another: with nothing it asks for absence, with anything else it is checked. */
export function comparison(
  context: Context,
  node: SyntaxNode,
  parent: SyntaxNode,
  operator: string,
): Judgement {
  const other = isField(node, 'left') ? parent.field('right') : parent.field('left');
  if (other === undefined || !/^[!=]==?$/.test(operator)) return OPTIONAL;
  const isAbsence = isNullish(other) || /^['"`]undefined['"`]$/.test(other.text);
  const isTypeOf = node.type === 'unary_expression';
  if (!isAbsence && !isTypeOf) return isKnown(context.program, other) ? OPTIONAL : UNCHECKED;
  const equal = isAbsence;
  const judged = absent(context, parent, operator.startsWith('=') === equal);
  const { rejectsEmpty: _, ...rest } = judged;
  return mentionsEmpty(parent) ? judged : rest;
}

/** Whether a value is compared with a constant: `token === env.TOKEN` checks nothing of the variable. */
function isKnown(program: Program, other: SyntaxNode): boolean {
  const node = unwrap(other);
  if (/^(?:string|number|true|false|null|undefined|array|object)$/.test(node.type)) return true;
  const value = evaluate(program, node);
  return value.kind === 'text' && templates(value).every((one) => known(one) !== undefined);
}

function mentionsEmpty(test: SyntaxNode): boolean {
  let top = test;
  while (top.parent !== undefined && /binary|parenthesized/.test(top.parent.type)) top = top.parent;
  return /===? *(?:''|"")|\.length|trim\(/.test(top.text);
}

const CONSTANTS: ReadonlySet<string> = new Set(['string', 'number', 'template_string']);

type Test = (context: Context, node: SyntaxNode, parent: SyntaxNode, truth: boolean) => Judgement;

const same: Test = (context, _, parent, truth) => absent(context, parent, truth);

const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['parenthesized_expression', same],
  ['non_null_expression', same],
  ['as_expression', same],
  ['unary_expression', negated],
  ['binary_expression', combined],
  ['if_statement', inIf],
  ['ternary_expression', inTernary],
  ['variable_declarator', named],
  ['arguments', argumentTest],
  ['arrow_function', predicate],
  ['return_statement', predicate],
]);

/** What follows when the truth of an expression with an absent value is known. */
export function absent(context: Context, node: SyntaxNode, truth: boolean): Judgement {
  const parent = node.parent;
  if (parent === undefined) return OPTIONAL;
  return TESTS.get(parent.type)?.(context, node, parent, truth) ?? OPTIONAL;
}

function negated(context: Context, _: SyntaxNode, parent: SyntaxNode, truth: boolean): Judgement {
  return parent.field('operator')?.type === '!' ? absent(context, parent, !truth) : OPTIONAL;
}

function combined(
  context: Context,
  node: SyntaxNode,
  parent: SyntaxNode,
  truth: boolean,
): Judgement {
  const operator = parent.field('operator')?.type;
  const other = isField(node, 'left') ? parent.field('right') : parent.field('left');
  if (other === undefined) return OPTIONAL;
  if (operator === '||') {
    if (truth) return absent(context, parent, true);
    const isFailing = isField(node, 'left') && failsAsExpression(context.program, other);
    return isFailing ? { ...REQUIRED, rejectsEmpty: true } : OPTIONAL;
  }
  if (operator !== '&&') return OPTIONAL;
  if (!truth) return ofWay(context, absent(context, parent, false), node, parent);
  if (isField(node, 'left') && failsAsExpression(context.program, other)) {
    return { ...REQUIRED, rejectsEmpty: true };
  }
  return withCondition(context, parent, other);
}

/** In `a && b`, one of several ways to go on, the first variable stands for the rest. */
export function ofWay(
  { program }: Context,
  judged: Judgement,
  node: SyntaxNode,
  and: SyntaxNode,
): Judgement {
  if (judged.anyOf === undefined || isField(node, 'left')) return judged;
  const before = and.field('left');
  return before !== undefined && firstName(program, before) !== undefined ? OPTIONAL : judged;
}

/** The outcome of a predicate: the list method it is given to says what follows. */
function predicate(
  context: Context,
  node: SyntaxNode,
  parent: SyntaxNode,
  truth: boolean,
): Judgement {
  const fn = parent.type === 'arrow_function' ? parent : ancestor(node, FUNCTIONS);
  const call = fn?.parent?.parent;
  if (fn === undefined || call === undefined || callbackList(fn) === undefined) return OPTIONAL;
  switch (call.field('function')?.field('property')?.text) {
    case 'every':
      return truth ? OPTIONAL : absent(context, call, false);
    case 'some':
    case 'find':
      return truth ? absent(context, call, true) : OPTIONAL;
    case 'filter':
      return truth && listFails(context.program, call)
        ? { ...REQUIRED, rejectsEmpty: true }
        : OPTIONAL;
    default:
      return OPTIONAL;
  }
}

/** `absent && other`: the consequence depends on the other operand too. */
function withCondition(context: Context, parent: SyntaxNode, other: SyntaxNode): Judgement {
  const judged = absent(context, parent, true);
  if (judged.need !== 'required') return judged;
  const environments = environmentsWhere(other, true);
  if (environments !== undefined) return { ...judged, environments };
  const fallback = missingFallback(context.program, other);
  if (fallback !== undefined) return { ...judged, fallback };
  const anyOf = allAbsent(context.program, parent);
  if (anyOf !== undefined) return { ...judged, anyOf };
  const when = switchedBy(context.program, other);
  return when === undefined ? OPTIONAL : { ...judged, when };
}

function inIf(context: Context, node: SyntaxNode, parent: SyntaxNode, truth: boolean): Judgement {
  if (!isField(node, 'condition')) return OPTIONAL;
  const then = parent.field('consequence');
  const branch = truth ? then : parent.field('alternative');
  if (branch !== undefined)
    return failingUntold(context.program, branch) ?? replacing(context.program, node, branch);
  if (truth || then === undefined || !leaves(context.program, then)) return OPTIONAL;
  return afterLeaving(context.program, parent);
}

/** A branch that assigns to what was tested gives it a default. */
function replacing(program: Program, test: SyntaxNode, branch: SyntaxNode): Judgement {
  const statements = branch.type === 'statement_block' ? branch.children : [branch];
  for (const statement of statements) {
    const returned = statement.type === 'return_statement' ? statement.children[0] : undefined;
    if (returned !== undefined) return insteadOf(program, returned);
    const assignment = statement.children[0];
    const target =
      assignment?.type === 'assignment_expression' ? assignment.field('left') : undefined;
    if (target !== undefined && test.text.includes(target.text)) return DEFAULTED;
  }
  return OPTIONAL;
}

/** What is returned in place of an absent value: a constant or a parameter is a default. */
function insteadOf(program: Program, returned: SyntaxNode): Judgement {
  if (CONSTANTS.has(unwrap(returned).type)) return DEFAULTED;
  const value = evaluate(program, returned);
  return value.kind === 'parameter' ? { ...OPTIONAL, fallback: value.hole } : OPTIONAL;
}

/** A ternary that takes another value in place of the absent one is a default. */
function inTernary(
  context: Context,
  node: SyntaxNode,
  parent: SyntaxNode,
  truth: boolean,
): Judgement {
  if (!isField(node, 'condition')) return OPTIONAL;
  const taken = parent.field(truth ? 'consequence' : 'alternative');
  const other = parent.field(truth ? 'alternative' : 'consequence');
  if (taken === undefined || other === undefined || isNullish(taken)) return OPTIONAL;
  if (failsAsExpression(context.program, taken)) return { ...REQUIRED, rejectsEmpty: true };
  const value = evaluate(context.program, taken);
  if (value.kind === 'parameter') return { ...use(context, parent), fallback: value.hole };
  const tested = unwrap(node).text.replace(/^!+/, '');
  const word = tested.split(/[\s=!<>]/)[0] ?? tested;
  return other.text.includes(word) && !isFeature(other) ? DEFAULTED : OPTIONAL;
}

/** What a value switches on, such as a client made with it, is no value in whose place another stands. */
function isFeature(branch: SyntaxNode): boolean {
  if (branch.type === 'new_expression' || branch.type === 'await_expression') return true;
  const made = branch.type === 'call_expression' ? branch.field('arguments') : undefined;
  return made?.children[0]?.type === 'object';
}

/** The outcome of a test kept under a name. */
function named(context: Context, _: SyntaxNode, parent: SyntaxNode, truth: boolean): Judgement {
  const name = parent.field('name');
  const binding = name?.type === 'identifier' ? bindingOf(name) : undefined;
  const inner = deeper(context);
  if (binding === undefined || inner === undefined) return OPTIONAL;
  for (const reference of binding.references) {
    const judged = absent(inner, reference, truth);
    if (judged.need === 'required') return judged;
  }
  return OPTIONAL;
}

/** `!a && !b`: the variables of which one must be there. */
function allAbsent(program: Program, and: SyntaxNode): readonly string[] | undefined {
  const names: string[] = [];
  const open = [and];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = unwrap(next);
    const left = node.field('left');
    const right = node.field('right');
    if (node.field('operator')?.type === '&&' && left !== undefined && right !== undefined) {
      open.push(right, left);
      continue;
    }
    const asked = node.field('operator')?.type === '!' ? node.field('argument') : left;
    const name = asked === undefined ? undefined : variableName(program, asked);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}
