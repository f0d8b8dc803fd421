import { isField, type SyntaxNode } from '../syntax/node.ts';
import { callValue } from './calls.ts';
import { FUNCTIONS } from './declarations.ts';
import { identifierValue } from './identifiers.ts';
import { literalText } from './literals.ts';
import type { Program } from './program.ts';
import { apply } from './steps.ts';
import { concat, list, text, UNKNOWN, union, type Value } from './value.ts';

const DEEPEST = 120;

/** Wrappers that change the type of an expression, not its value. */
export const TRANSPARENT: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'type_assertion',
  'await_expression',
]);

let depth = 0;

/** What an expression evaluates to, without running anything; cycles and great depth are unknown. */
export function evaluate(program: Program, node: SyntaxNode): Value {
  let values = program.values.get(node.source);
  if (values === undefined) {
    values = new Map();
    program.values.set(node.source, values);
  }
  const cached = values.get(node.id);
  if (cached !== undefined) return cached;
  if (depth > DEEPEST) return UNKNOWN;
  values.set(node.id, UNKNOWN);
  depth += 1;
  try {
    const value = compute(program, node);
    values.set(node.id, value);
    return value;
  } finally {
    depth -= 1;
  }
}

/** The expression inside casts, `!`, `await` and parentheses. */
export function unwrap(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (TRANSPARENT.has(inner.type)) {
    const next = inner.type === 'type_assertion' ? inner.children.at(-1) : inner.children[0];
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

type Evaluator = (program: Program, node: SyntaxNode) => Value;

const EVALUATORS: ReadonlyMap<string, Evaluator> = new Map<string, Evaluator>([
  ['string', (_, node) => text(literalText(node))],
  ['number', (_, node) => text(node.text)],
  ['template_string', template],
  ['identifier', identifierValue],
  ['shorthand_property_identifier', identifierValue],
  ['this', thisValue],
  ['meta_property', (_, node) => ({ kind: 'global', name: node.text })],
  ['array', array],
  ['object', (_, node) => ({ kind: 'object', node })],
  ['class', (_, node) => ({ kind: 'class', node })],
  ['class_declaration', (_, node) => ({ kind: 'class', node })],
  ['member_expression', member],
  ['subscript_expression', subscript],
  ['binary_expression', binary],
  ['ternary_expression', ternary],
  ['call_expression', callValue],
  ['new_expression', callValue],
  ['sequence_expression', (program, node) => last(program, node)],
  ['assignment_expression', (program, node) => part(program, node, 'right')],
]);

function compute(program: Program, node: SyntaxNode): Value {
  if (TRANSPARENT.has(node.type)) {
    const inner = unwrap(node);
    return inner === node ? UNKNOWN : evaluate(program, inner);
  }
  if (FUNCTIONS.has(node.type)) return { kind: 'function', node };
  return EVALUATORS.get(node.type)?.(program, node) ?? UNKNOWN;
}

function part(program: Program, node: SyntaxNode, field: string): Value {
  const child = node.field(field);
  return child === undefined ? UNKNOWN : evaluate(program, child);
}

function last(program: Program, node: SyntaxNode): Value {
  const child = node.children.at(-1);
  return child === undefined ? UNKNOWN : evaluate(program, child);
}

function template(program: Program, node: SyntaxNode): Value {
  let value = text('');
  for (const child of node.children) {
    const inner = child.children[0];
    if (child.type === 'template_substitution' && inner !== undefined) {
      value = concat(value, evaluate(program, inner));
    } else value = concat(value, text(child.text));
  }
  return value;
}

function array(program: Program, node: SyntaxNode): Value {
  if (node.children.length === 0) return UNKNOWN;
  const items: Value[] = [];
  for (const child of node.children) {
    const spread = child.type === 'spread_element' ? child.children[0] : undefined;
    if (spread === undefined) {
      items.push(evaluate(program, child));
      continue;
    }
    const inner = evaluate(program, spread);
    if (inner.kind === 'list') items.push(...inner.items);
    else items.push(apply(program, inner, { take: 'element' }));
  }
  return list(items);
}

function member(program: Program, node: SyntaxNode): Value {
  const name = node.field('property')?.text;
  return name === undefined
    ? UNKNOWN
    : apply(program, part(program, node, 'object'), { take: 'property', name });
}

function subscript(program: Program, node: SyntaxNode): Value {
  const object = part(program, node, 'object');
  const index = part(program, node, 'index');
  if (index.kind !== 'text') return apply(program, object, { take: 'element' });
  const taken = index.templates.map(([name, ...more]) =>
    typeof name === 'string' && more.length === 0
      ? apply(program, object, { take: 'property', name })
      : apply(program, object, { take: 'element' }),
  );
  return union(taken);
}

function binary(program: Program, node: SyntaxNode): Value {
  const operator = node.field('operator')?.type;
  const left = part(program, node, 'left');
  const right = part(program, node, 'right');
  if (operator === '+') return concat(left, right);
  if (operator === '||' || operator === '??') return union([left, right]);
  return operator === '&&' ? right : UNKNOWN;
}

function ternary(program: Program, node: SyntaxNode): Value {
  return union([part(program, node, 'consequence'), part(program, node, 'alternative')]);
}

/** The class or object that `this` belongs to. */
function thisValue(_: Program, node: SyntaxNode): Value {
  const owner = ownerOfThis(node);
  if (owner === undefined) return UNKNOWN;
  return owner.type === 'object'
    ? { kind: 'object', node: owner }
    : { kind: 'instance', node: owner };
}

/** The class or object literal whose method or field a `this` stands in. */
export function ownerOfThis(node: SyntaxNode): SyntaxNode | undefined {
  for (let up = node.parent; up !== undefined; up = up.parent) {
    const parent = up.parent;
    if (up.type === 'method_definition' || up.type === 'public_field_definition') {
      return parent?.type === 'class_body' ? parent.parent : parent;
    }
    if (up.type === 'class_static_block') return parent?.parent;
    if (up.type === 'arrow_function' || !FUNCTIONS.has(up.type)) continue;
    return parent?.type === 'pair' && isField(up, 'value') ? parent.parent : undefined;
  }
  return undefined;
}
