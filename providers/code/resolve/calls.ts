import type { SyntaxNode } from '../syntax/node.ts';
import { ancestor, within } from '../syntax/node.ts';
import { FUNCTIONS } from './declarations.ts';
import { evaluate } from './evaluate.ts';
import { literalText } from './literals.ts';
import { argumentsOf, argumentValue, fill, substitute } from './parameters.ts';
import type { Program } from './program.ts';
import { apply } from './steps.ts';
import { concat, list, templates, text, UNKNOWN, union, type Value } from './value.ts';

/** The value of a call or of `new`. */
export function callValue(program: Program, call: SyntaxNode): Value {
  const callee = call.field('function') ?? call.field('constructor');
  if (callee === undefined) return UNKNOWN;
  if (callee.type === 'import') return moduleValue(program, call);
  if (callee.type === 'member_expression') {
    const method = methodValue(program, call, callee);
    if (method !== undefined) return method;
  }
  const target = evaluate(program, callee);
  if (target.kind === 'class' && call.type === 'new_expression') {
    return { kind: 'instance', node: target.node };
  }
  if (target.kind === 'function') return returned(program, target.node, call);
  if (target.kind === 'global') return globalCall(program, call, target.name);
  if (target.kind === 'external' && target.name.endsWith('promisify')) {
    return argumentValue(program, call, 0) ?? UNKNOWN;
  }
  return isForeign(program, callee, target) ? { kind: 'call', node: call } : UNKNOWN;
}

/** Whether code from outside the tree is called, or a method of something it gave. */
function isForeign(program: Program, callee: SyntaxNode, target: Value): boolean {
  if (target.kind === 'external' || target.kind === 'call') return true;
  const object = callee.type === 'member_expression' ? callee.field('object') : undefined;
  return object !== undefined && involvesCall(evaluate(program, object));
}

function involvesCall(value: Value): boolean {
  return value.kind === 'union' ? value.of.some(involvesCall) : value.kind === 'call';
}

function moduleValue(program: Program, call: SyntaxNode): Value {
  const specifier = argumentsOf(call)[0];
  if (specifier?.type !== 'string') return UNKNOWN;
  const name = literalText(specifier);
  const file = program.resolve(call.source.file, name);
  if (file !== undefined) return { kind: 'module', file };
  return { kind: 'external', module: name, name: '*' };
}

function globalCall(program: Program, call: SyntaxNode, name: string): Value {
  const first = argumentValue(program, call, 0) ?? UNKNOWN;
  switch (name) {
    case 'require':
      return moduleValue(program, call);
    case 'String':
    case 'Object.freeze':
    case 'Object.seal':
    case 'structuredClone':
    case 'Set':
    case 'Array.from':
    case 'Promise.all':
      return first;
    case 'Object.keys':
      return apply(program, first, { take: 'keys' });
    case 'Object.values':
      return apply(program, first, { take: 'values' });
    case 'Object.entries':
      return apply(program, first, { take: 'entries' });
    default:
      return UNKNOWN;
  }
}

/** The value a known function returns, its parameters replaced by this call's arguments. */
function returned(program: Program, fn: SyntaxNode, call: SyntaxNode): Value {
  const values = returnsOf(fn).map((node) => evaluate(program, node));
  if (values.length === 0) return UNKNOWN;
  if (values.some((value) => isMadeIn(value, fn))) return { kind: 'call', node: call };
  return substitute(program, union(values), fn, (hole) => fill(program, hole, call));
}

function isMadeIn(value: Value, fn: SyntaxNode): boolean {
  if (value.kind === 'union') return value.of.some((one) => isMadeIn(one, fn));
  return value.kind === 'call' && within(value.node, fn);
}

/** The expressions that a function may return. */
export function returnsOf(fn: SyntaxNode): readonly SyntaxNode[] {
  const body = fn.field('body');
  if (body === undefined) return [];
  if (body.type !== 'statement_block') return [body];
  const found: SyntaxNode[] = [];
  for (const offset of fn.source.offsets('return')) {
    if (offset < body.start || offset >= body.end) continue;
    const statement = fn.source.at(offset);
    const value = statement.type === 'return_statement' ? statement.children[0] : undefined;
    if (value !== undefined && ancestor(statement, FUNCTIONS)?.id === fn.id) found.push(value);
  }
  return found;
}

type Method = (program: Program, object: Value, call: SyntaxNode) => Value;

const SAME: Method = (_, object) => object;

const ELEMENT: Method = (program, object) => apply(program, object, { take: 'element' });

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['toUpperCase', (program, object) => apply(program, object, { take: 'upper' })],
  ['toLowerCase', (program, object) => apply(program, object, { take: 'lower' })],
  ['toString', SAME],
  ['trim', SAME],
  ['sort', SAME],
  ['reverse', SAME],
  ['slice', (_, object) => (object.kind === 'text' ? UNKNOWN : object)],
  ['values', SAME],
  ['concat', joined],
  ['filter', filtered],
  ['map', mapped],
  ['flatMap', mapped],
  ['find', ELEMENT],
  ['findLast', ELEMENT],
  ['at', ELEMENT],
  ['pop', ELEMENT],
  ['shift', ELEMENT],
  ['flat', (program, object) => list(flatItems(program, object))],
]);

/** Methods of texts and lists; `undefined` where the object is something else. */
function methodValue(program: Program, call: SyntaxNode, callee: SyntaxNode): Value | undefined {
  const method = METHODS.get(callee.field('property')?.text ?? '');
  const objectNode = callee.field('object');
  if (method === undefined || objectNode === undefined) return undefined;
  const object = evaluate(program, objectNode);
  const builtIn = ['text', 'list', 'parameter', 'union'].includes(object.kind);
  return builtIn ? method(program, object, call) : undefined;
}

function joined(program: Program, object: Value, call: SyntaxNode): Value {
  const other = argumentValue(program, call, 0) ?? UNKNOWN;
  if (object.kind !== 'list') return concat(object, other);
  return list([...object.items, ...(other.kind === 'list' ? other.items : [other])]);
}

function flatItems(program: Program, object: Value): readonly Value[] {
  if (object.kind !== 'list') return [apply(program, object, { take: 'element' })];
  return object.items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
}

function mapped(program: Program, object: Value, call: SyntaxNode): Value {
  const fn = argumentValue(program, call, 0);
  if (fn?.kind !== 'function') return UNKNOWN;
  const results = returnsOf(fn.node).map((node) => evaluate(program, node));
  const each = (item: Value): Value =>
    substitute(program, union(results), fn.node, (hole) =>
      hole.index === 0
        ? hole.steps.reduce((value, step) => apply(program, value, step), item)
        : UNKNOWN,
    );
  return object.kind === 'list'
    ? list([each(apply(program, object, { take: 'element' }))])
    : UNKNOWN;
}

/** A filter keeps what it cannot judge; unknown texts take the prefix that `startsWith` asks for. */
function filtered(program: Program, object: Value, call: SyntaxNode): Value {
  const prefix = prefixAsked(program, call);
  if (prefix === undefined || object.kind !== 'list') return object;
  return list(
    object.items.map((item) => {
      const kept = templates(item).flatMap((template) => {
        const [head] = template;
        if (head === null) return [[prefix, null]];
        return typeof head === 'string' && !head.startsWith(prefix) ? [] : [template];
      });
      return kept.length === 0 ? union([]) : { kind: 'text', templates: kept };
    }),
  );
}

function prefixAsked(program: Program, call: SyntaxNode): string | undefined {
  const predicate = argumentValue(program, call, 0);
  const test = predicate?.kind === 'function' ? returnsOf(predicate.node)[0] : undefined;
  const callee = test?.type === 'call_expression' ? test.field('function') : undefined;
  if (test === undefined || callee?.field('property')?.text !== 'startsWith') return undefined;
  const prefix = argumentValue(program, test, 0) ?? text('');
  const [first, ...more] = templates(prefix);
  return first?.length === 1 && typeof first[0] === 'string' && more.length === 0
    ? first[0]
    : undefined;
}
