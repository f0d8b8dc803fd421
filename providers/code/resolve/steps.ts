import type { SyntaxNode } from '../syntax/node.ts';
import { classMember } from './classes.ts';
import { PATTERNS } from './declarations.ts';
import { evaluate } from './evaluate.ts';
import { exported } from './exports.ts';
import { keyName } from './literals.ts';
import { objectKeys, property } from './objects.ts';
import type { Program } from './program.ts';
import { list, type Part, type Step, text, UNKNOWN, union, type Value } from './value.ts';

/** Takes one step from a value; from a parameter the step is kept for the caller's argument. */
export function apply(program: Program, value: Value, step: Step): Value {
  if (value.kind === 'union') return union(value.of.map((one) => apply(program, one, step)));
  if (value.kind === 'parameter') {
    return { kind: 'parameter', hole: { ...value.hole, steps: [...value.hole.steps, step] } };
  }
  switch (step.take) {
    case 'property':
      return named(program, value, step.name);
    case 'element':
      return element(program, value, step.index);
    case 'rest':
      return value.kind === 'list' ? list(value.items.slice(step.from)) : value;
    case 'upper':
    case 'lower':
      return cased(value, step);
    default:
      return listing(program, value, step.take);
  }
}

export function applyAll(program: Program, value: Value, steps: readonly Step[]): Value {
  return steps.reduce((taken, step) => apply(program, taken, step), value);
}

function named(program: Program, value: Value, name: string): Value {
  switch (value.kind) {
    case 'object':
      return property(program, value.node, name);
    case 'class':
    case 'instance':
      return classMember(program, value.node, name, value.kind === 'class');
    case 'module':
      return exported(program, value.file, name);
    case 'external':
      return { ...value, name: value.name === '*' ? name : `${value.name}.${name}` };
    case 'global':
      return globalMember(value.name, name);
    case 'list':
      return /^\d+$/.test(name) ? (value.items[Number(name)] ?? UNKNOWN) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function globalMember(object: string, name: string): Value {
  const root = object === 'globalThis' || object === 'global' || object === 'window';
  return { kind: 'global', name: root ? name : `${object}.${name}` };
}

function element(program: Program, value: Value, index: number | undefined): Value {
  if (value.kind === 'list') {
    return index === undefined ? union(value.items) : (value.items[index] ?? UNKNOWN);
  }
  if (value.kind === 'object' && index === undefined) {
    return element(program, listing(program, value, 'values'), undefined);
  }
  return UNKNOWN;
}

function cased(value: Value, step: Step): Value {
  if (value.kind !== 'text') return UNKNOWN;
  const change = (part: Part): Part => {
    if (part === null) return null;
    if (typeof part === 'string') {
      return step.take === 'upper' ? part.toUpperCase() : part.toLowerCase();
    }
    return { ...part, steps: [...part.steps, step] };
  };
  return { kind: 'text', templates: value.templates.map((parts) => parts.map(change)) };
}

function listing(program: Program, value: Value, take: 'keys' | 'values' | 'entries'): Value {
  if (value.kind === 'list' && take === 'values') return value;
  if (value.kind !== 'object') return list([UNKNOWN]);
  const keys = objectKeys(program, value.node);
  const items = keys.map((key) => {
    if (key === undefined) return take === 'entries' ? list([UNKNOWN, UNKNOWN]) : UNKNOWN;
    if (take === 'keys') return text(key);
    const inner = property(program, value.node, key);
    return take === 'values' ? inner : list([text(key), inner]);
  });
  return list(items);
}

interface PatternPath {
  readonly steps: readonly Step[];
  /** The outermost node of the pattern. */
  readonly root: SyntaxNode;
  readonly fallback?: SyntaxNode;
}

/** The steps from the initialiser of a destructuring pattern to one of its names. */
export function stepsTo(identifier: SyntaxNode): PatternPath {
  const steps: Step[] = [];
  let fallback: SyntaxNode | undefined;
  let node = identifier;
  for (let up = node.parent; up !== undefined && PATTERNS.has(up.type); up = up.parent) {
    if (up.type.endsWith('assignment_pattern')) fallback ??= up.field('right');
    const step = stepInto(up, node);
    if (step !== undefined) steps.unshift(step);
    node = up;
  }
  return fallback === undefined ? { steps, root: node } : { steps, root: node, fallback };
}

/** The step that one level of a pattern takes to its child. */
function stepInto(pattern: SyntaxNode, child: SyntaxNode): Step | undefined {
  if (pattern.type === 'array_pattern') return position(pattern, child);
  if (pattern.type === 'pair_pattern') {
    const name = keyName(pattern.field('key'));
    return name === undefined ? { take: 'element' } : { take: 'property', name };
  }
  const isShorthand = child.type === 'shorthand_property_identifier_pattern';
  return isShorthand ? { take: 'property', name: child.text } : undefined;
}

function position(pattern: SyntaxNode, child: SyntaxNode): Step {
  const before = pattern.source.text.slice(pattern.start + 1, child.start);
  const named = pattern.children.findIndex((one) => one.id === child.id);
  const holes = /^[\s,]*$/.test(before) ? before.split(',').length - 1 : named;
  if (child.type === 'rest_pattern') return { take: 'rest', from: holes };
  return { take: 'element', index: holes };
}

/** The value of a name that a pattern takes out of an expression. */
export function patternValue(program: Program, identifier: SyntaxNode, whole: Value): Value {
  const { steps, fallback } = stepsTo(identifier);
  const value = applyAll(program, whole, steps);
  return fallback === undefined ? value : union([value, evaluate(program, fallback)]);
}
