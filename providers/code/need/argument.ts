import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { parametersOf } from '../resolve/parameters.ts';
import type { Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED, UNCHECKED } from './judgement.ts';
import { refusedArgument } from './refused.ts';
import { absent } from './tests.ts';
import { type Context, deeper, judgeBinding, use } from './use.ts';

const ASSERTS =
  /(?:^|[./:])(?:assert|invariant|tiny-invariant|ok|assertIsDefined|assertDefined|nullthrows|strict)$/;

/** Functions whose outcome stands for the value. */
const CONVERTS =
  /^(?:Number|String|BigInt|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|JSON\.parse|decodeURIComponent|encodeURIComponent|JSON\.stringify|Buffer\.from)$/;

/** Those of them that throw on nothing, with whether they do on the empty text. */
const THROWING: ReadonlyMap<string, Judgement> = new Map([
  ['JSON.parse', { ...REQUIRED, rejectsEmpty: true }],
  ['BigInt', REQUIRED],
  ['Buffer.from', REQUIRED],
]);

/** A value passed to a call, and what stands in for the result: `toNumber(env.X) ?? 3000`. */
export function argumentUse(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const judged = passed(context, node, parent);
  const call = parent.parent;
  if (call === undefined || judged.need !== 'optional' || !isChained(call)) return judged;
  const outer = use(context, call);
  return outer.need === 'defaulted' ? outer : judged;
}

function isChained(call: SyntaxNode): boolean {
  const outer = call.parent?.type === 'parenthesized_expression' ? call.parent : call;
  const operator =
    outer.parent?.type === 'binary_expression' ? outer.parent.field('operator') : undefined;
  return operator?.type === '??' || operator?.type === '||';
}

function passed(context: Context, node: SyntaxNode, parent: SyntaxNode): Judgement {
  const call = parent.parent;
  const callee = call?.field('function') ?? call?.field('constructor');
  if (call === undefined || callee === undefined) return UNCHECKED;
  const target = evaluate(context.program, callee);
  const name = targetName(target, callee);
  const index = parent.children.findIndex((child) => child.id === node.id);
  if (target.kind === 'function') return parameterUse(context, target.node, index, call);
  if (ASSERTS.test(name) && index === 0) return { ...REQUIRED, rejectsEmpty: true };
  if (name === 'URL' && index === 0) return { ...REQUIRED, rejectsEmpty: true };
  if (name === 'Boolean') return absent(context, call, false);
  const refused =
    context.converted === true ? undefined : refusedArgument(context.program, callee, index);
  if (refused !== undefined) return refused;
  const thrown = index === 0 && !isTried(call) ? THROWING.get(name) : undefined;
  if (thrown !== undefined) return thrown;
  if (isEncoder(callee)) return use(context, call);
  if (CONVERTS.test(name)) return use({ ...context, converted: true }, call);
  return /isNaN|isFinite$/.test(name) ? OPTIONAL : UNCHECKED;
}

/** A test passed to an assertion. */
export function argumentTest(
  context: Context,
  node: SyntaxNode,
  parent: SyntaxNode,
  truth: boolean,
): Judgement {
  const call = parent.parent;
  const callee = call?.field('function');
  if (call === undefined || callee === undefined) return OPTIONAL;
  const name = targetName(evaluate(context.program, callee), callee);
  if (name === 'Boolean') return absent(context, call, truth);
  const isFirst = parent.children[0]?.id === node.id;
  return isFirst && !truth && ASSERTS.test(name) ? { ...REQUIRED, rejectsEmpty: true } : OPTIONAL;
}

/** Whether somebody is prepared for a failure, and may go on with something else. */
function isTried(call: SyntaxNode): boolean {
  for (let up = call.parent; up !== undefined && !FUNCTIONS.has(up.type); up = up.parent)
    if (up.type === 'try_statement') return true;
  return false;
}

/** Of `undefined` it makes no bytes: https://encoding.spec.whatwg.org/#dom-textencoder-encode */
function isEncoder(callee: SyntaxNode): boolean {
  const object = callee.field('property')?.text === 'encode' ? callee.field('object') : undefined;
  if (object === undefined) return false;
  const declarator =
    object.type === 'identifier' ? bindingOf(object)?.declarations[0]?.parent : undefined;
  const made = unwrap(declarator?.field('value') ?? object);
  return made.field('constructor')?.text === 'TextEncoder';
}

function targetName(target: Value, callee: SyntaxNode): string {
  if (target.kind === 'global') return target.name;
  if (target.kind !== 'external') return callee.text;
  return target.name === 'default' || target.name === '*' ? target.module : target.name;
}

/** What a known function does with an absent argument. */
function parameterUse(
  context: Context,
  fn: SyntaxNode,
  index: number,
  call: SyntaxNode,
): Judgement {
  const parameter = parametersOf(fn)[index];
  const inner = deeper(context);
  if (parameter === undefined || inner === undefined) return UNCHECKED;
  if (parameter.field('value') !== undefined) return DEFAULTED;
  const name = parameter.field('pattern') ?? parameter;
  const binding = name.type === 'identifier' ? bindingOf(name) : undefined;
  if (binding === undefined) return UNCHECKED;
  const judged = judgeBinding(inner, binding);
  return judged.returned === true ? use(inner, call) : judged;
}
