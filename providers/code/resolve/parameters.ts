import { isField, type SyntaxNode } from '../syntax/node.ts';
import { evaluate } from './evaluate.ts';
import { objectKeys } from './objects.ts';
import type { Program } from './program.ts';
import { apply, applyAll } from './steps.ts';
import { typeValue } from './types.ts';
import { concat, type Hole, list, type Part, text, UNKNOWN, union, type Value } from './value.ts';

/** Array methods that call their first argument with one element at a position of its parameters. */
const CALLBACKS: ReadonlyMap<string, number> = new Map([
  ['forEach', 0],
  ['map', 0],
  ['flatMap', 0],
  ['filter', 0],
  ['some', 0],
  ['every', 0],
  ['find', 0],
  ['findLast', 0],
  ['findIndex', 0],
  ['reduce', 1],
  ['reduceRight', 1],
]);

/** The parameters of a function, in order; a lone arrow parameter is its identifier. */
export function parametersOf(fn: SyntaxNode): readonly SyntaxNode[] {
  const lone = fn.field('parameter');
  if (lone !== undefined) return [lone];
  const all = fn.field('parameters')?.children ?? [];
  return all.filter((one) => one.field('pattern')?.type !== 'this');
}

/** What a parameter holds: an element where the function is a callback over a known list, else a hole. */
export function parameterValue(program: Program, fn: SyntaxNode, parameter: SyntaxNode): Value {
  const index = parametersOf(fn).findIndex((one) => one.id === parameter.id);
  if (index < 0) return UNKNOWN;
  const element = callbackElement(program, fn, index);
  if (element !== undefined) return element;
  const rest = parameter.field('pattern')?.type === 'rest_pattern';
  return { kind: 'parameter', hole: { fn, index, rest, steps: [] } };
}

/** The list a callback runs over: the object of `.map(callback)` and its kin. */
export function callbackList(fn: SyntaxNode): { list: SyntaxNode; element: number } | undefined {
  const call = fn.parent?.type === 'arguments' ? fn.parent.parent : undefined;
  const callee = call?.field('function');
  if (callee?.type !== 'member_expression' || fn.parent?.children[0]?.id !== fn.id)
    return undefined;
  const element = CALLBACKS.get(callee.field('property')?.text ?? '');
  const object = callee.field('object');
  return element === undefined || object === undefined ? undefined : { list: object, element };
}

function callbackElement(program: Program, fn: SyntaxNode, index: number): Value | undefined {
  const over = callbackList(fn);
  if (over === undefined || over.element !== index) return undefined;
  return apply(program, evaluate(program, over.list), { take: 'element' });
}

/** The arguments of a call, in order. */
export function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const args = call.field('arguments');
  return args?.type === 'arguments' ? args.children : [];
}

/** The value of an argument by position, spreads of known lists opened; `undefined` when it is not given. */
export function argumentValue(
  program: Program,
  call: SyntaxNode,
  index: number,
): Value | undefined {
  const values = argumentValues(program, call);
  return values === undefined ? UNKNOWN : values[index];
}

function argumentValues(program: Program, call: SyntaxNode): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const argument of argumentsOf(call)) {
    if (argument.type !== 'spread_element') {
      values.push(evaluate(program, argument));
      continue;
    }
    const inner = argument.children[0];
    const spread = inner === undefined ? UNKNOWN : evaluate(program, inner);
    if (spread.kind === 'list') values.push(...spread.items);
    else values.push(apply(program, spread, { take: 'element' }));
  }
  return values;
}

/** What a hole holds in one call of its function. */
export function fill(program: Program, hole: Hole, call: SyntaxNode): Value {
  if (hole.rest) {
    const values = argumentValues(program, call)?.slice(hole.index) ?? [];
    return applyAll(program, list(values), hole.steps);
  }
  const value = argumentValue(program, call, hole.index) ?? defaultOf(program, hole);
  const filled = applyAll(program, value, hole.steps);
  if (filled.kind === 'unknown' && lacks(program, value, hole)) return union([]);
  return filled.kind === 'unknown' ? typed(program, hole) : filled;
}

/** Whether a literal argument plainly does not have the property: the pattern's default counts then. */
function lacks(program: Program, value: Value, hole: Hole): boolean {
  const [step] = hole.steps;
  if (value.kind !== 'object' || step?.take !== 'property') return false;
  const keys = objectKeys(program, value.node);
  return !keys.includes(undefined) && !keys.includes(step.name);
}

/** The value of a parameter that a caller leaves out. */
function defaultOf(program: Program, hole: Hole): Value {
  const value = parametersOf(hole.fn)[hole.index]?.field('value');
  return value === undefined ? UNKNOWN : evaluate(program, value);
}

/** What the parameter's type says, where it names all texts. */
export function typed(program: Program, hole: Hole): Value {
  const parameter = parametersOf(hole.fn)[hole.index];
  const type = parameter?.field('type')?.children[0];
  return type === undefined || hole.steps.length > 0 ? UNKNOWN : typeValue(program, type);
}

/** Replaces holes of one function in a value by what a call gives. */
export function substitute(
  program: Program,
  value: Value,
  fn: SyntaxNode,
  give: (hole: Hole) => Value,
): Value {
  if (value.kind === 'parameter') return value.hole.fn === fn ? give(value.hole) : value;
  if (value.kind === 'union') {
    return union(value.of.map((one) => substitute(program, one, fn, give)));
  }
  if (value.kind === 'list') {
    return list(value.items.map((one) => substitute(program, one, fn, give)));
  }
  if (value.kind !== 'text') return value;
  return union(value.templates.map((parts) => fillTemplate(parts, fn, give)));
}

function fillTemplate(parts: readonly Part[], fn: SyntaxNode, give: (hole: Hole) => Value): Value {
  let filled = text('');
  for (const part of parts) {
    const isOwn = part !== null && typeof part !== 'string' && part.fn === fn;
    const next: Value = isOwn ? give(part) : { kind: 'text', templates: [[part]] };
    filled = concat(filled, next);
  }
  return filled;
}

/** Whether a node is what a call or `new` calls. */
export function isCallee(node: SyntaxNode): boolean {
  return isField(node, 'function') || isField(node, 'constructor');
}
