import type { Node } from 'web-tree-sitter';
import {
  ancestorWhere,
  childrenOf,
  fieldOf,
  isFieldOf,
  isWithin,
  occurrences,
  outwards,
} from '../nodes.ts';
import type { Bound } from '../types.ts';
import { isAssigned, isDefault, targetsIn } from './assignments.ts';
import { asCall, callWith, isBlock, parametersOf } from './shapes.ts';

const FUNCTIONS: ReadonlySet<string> = new Set(['method', 'singleton_method', 'lambda']);
const CLASSES: ReadonlySet<string> = new Set(['class', 'module']);
/** https://docs.ruby-lang.org/en/3.4/syntax/assignment_rdoc.html */
const VARIABLES: ReadonlySet<string> = new Set([
  'identifier',
  'constant',
  'instance_variable',
  'class_variable',
  'global_variable',
]);
/** What a statement stands in. */
const BODIES = /^(?:program|then|else|do|ensure|begin|block_body|body_statement)$/;

export function isFunction({ type }: Node): boolean {
  return FUNCTIONS.has(type);
}

export function isClass({ type }: Node): boolean {
  return CLASSES.has(type);
}

/** The variables that a value is put into. Where others are put into them later, nobody knows. */
export function boundTo(node: Node): Bound | undefined {
  const target = targetOf(node);
  if (target === undefined || !VARIABLES.has(target.type)) return undefined;
  const scope = scopeOf(target);
  if (scope === undefined || isReplaced(target, scope)) return undefined;
  return { names: [target.text], scope };
}

function targetOf(node: Node): Node | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  const call = callWith(node);
  if (call?.method === 'values_at') {
    const at = call.arguments.findIndex(({ id }) => id === node.id);
    return partOf(call.node.parent, call.node, at);
  }
  if (parent.type === 'right_assignment_list') {
    const at = childrenOf(parent).findIndex(({ id }) => id === node.id);
    return partOf(parent.parent, parent, at);
  }
  if (isDefault(parent)) return isFieldOf(node, 'value') ? fieldOf(parent, 'name') : undefined;
  const left = isFieldOf(node, 'right') ? fieldOf(parent, 'left') : undefined;
  if (parent.type === 'assignment') return left;
  // A variable of a method may have a value before `||=`; what an object keeps has none.
  const isKept = parent.type === 'operator_assignment' && left?.type === 'instance_variable';
  return isKept && fieldOf(parent, 'operator')?.text === '||=' ? left : undefined;
}

/** `a, b = …` */
function partOf(assignment: Node | null, right: Node, at: number): Node | undefined {
  if (assignment?.type !== 'assignment' || !isFieldOf(right, 'right')) return undefined;
  const left = fieldOf(assignment, 'left');
  return left?.type === 'left_assignment_list' ? childrenOf(left)[at] : undefined;
}

/** Where a variable is known: https://docs.ruby-lang.org/en/3.4/syntax/assignment_rdoc.html#label-Local+Variables+and+Blocks */
export function scopeOf(variable: Node): Node | undefined {
  if (variable.type === 'global_variable') return variable.tree.rootNode;
  const isLocal = variable.type === 'identifier';
  const isScope = isLocal
    ? (one: Node) => isFunction(one) || isClass(one) || isBlock(one) || one.type === 'program'
    : (one: Node) => isClass(one) || one.type === 'program';
  const scope = ancestorWhere(variable, isScope);
  if (!isLocal || scope === undefined || !isBlock(scope)) return scope;
  return isTakenFrom(scope, variable) ? ancestorWhere(scope, isScope) : scope;
}

/** Whether a variable of a block is one of what is around the block. */
function isTakenFrom(block: Node, variable: Node): boolean {
  const around = ancestorWhere(block, (one) => isFunction(one) || isClass(one) || isBlock(one));
  const outer = around ?? block.tree.rootNode;
  return targetsIn(outer, variable.text).some(
    (leaf) => isWithin(leaf, outer) && leaf.startIndex < block.startIndex && isAssigned(leaf),
  );
}

/** Whether some other value takes the place of the one that was assigned, without asking for it. */
function isReplaced(target: Node, scope: Node): boolean {
  return targetsIn(scope, target.text).some((leaf) => {
    if (!isAssigned(leaf) || !isWithin(leaf, scope) || leaf.startIndex <= target.startIndex)
      return false;
    const statement = statementOf(leaf);
    return !occurrences(statement, target.text).some((other) => other.id !== leaf.id);
  });
}

function statementOf(node: Node): Node {
  let found = node;
  for (const up of outwards(node)) {
    if (up.id !== node.id && BODIES.test(up.type)) break;
    found = up;
  }
  // What an `if` decides by tells whether the value is asked for.
  const around = found.parent?.parent;
  return around !== null && around !== undefined && /^(?:if|unless)$/.test(around.type)
    ? around
    : found;
}

/** Not what is called the same: a method of something, a key, a parameter of a function inside. */
export function isUse(leaf: Node, scope: Node): boolean {
  const { parent } = leaf;
  if (!VARIABLES.has(leaf.type) || parent === null) return false;
  if (parent.type === 'scope_resolution' || isAssigned(leaf)) return false;
  if (parent.type === 'call' && isFieldOf(leaf, 'method')) return false;
  if (/parameter|^left_assignment_list$/.test(parent.type) && !isFieldOf(leaf, 'value'))
    return false;
  if (leaf.type !== 'identifier') return true;
  for (const up of outwards(leaf)) {
    if (isWithin(scope, up)) break;
    if (/^(?:method|singleton_method|class|module)$/.test(up.type)) return false;
    if (parametersOf(up).some((one) => one.text === leaf.text)) return false;
  }
  return true;
}

/**
 * Whether a variable is used where its value may never come: in a branch that it was not assigned in,
 * or in a method, when it was assigned while the file was loaded.
 */
export function isOccasional(leaf: Node, isBranch: (node: Node) => boolean): boolean {
  if (!VARIABLES.has(leaf.type)) return false;
  const assigned = targetsIn(leaf, leaf.text).filter((one) => one.startIndex < leaf.startIndex);
  const isHere = (around: Node) => assigned.some((one) => isWithin(one, around));
  for (const child of outwards(leaf)) {
    if (isHere(child)) return false;
    if (isBranch(child)) return true;
    const { parent } = child;
    if (parent !== null && isFunction(parent) && !isHere(parent))
      return !assigned.some((one) => ancestorWhere(one, isFunction) !== undefined);
  }
  return false;
}

/** A parameter of a method, a lambda or a block, as its calls are told it. */
export interface Told {
  readonly index: number;
  readonly keyword?: string;
  /** What stands for it where it is not told. */
  readonly default?: Node;
}

export function parameterOf(fn: Node, name: string): Told | undefined {
  const all = parametersOf(fn);
  const found = all.find((one) => (fieldOf(one, 'name') ?? one).text === name);
  if (found === undefined || /splat|block_parameter|destructured/.test(found.type))
    return undefined;
  const value = fieldOf(found, 'value');
  const instead = value === undefined ? {} : { default: value };
  if (found.type === 'keyword_parameter') return { index: -1, keyword: name, ...instead };
  return { index: all.indexOf(found), ...instead };
}

/** Whether the code of a block runs when somebody asks for it, and not where it stands. */
export function isDeferred(block: Node): boolean {
  const call = isBlock(block) ? asCall(block.parent) : undefined;
  if (call === undefined) return false;
  const { method, receiver, arguments: told } = call;
  if (method === 'new') return receiver?.text === 'Proc';
  if (DEFERRED.test(method) && receiver === undefined) return true;
  return VERBS.test(method) && receiver === undefined && /^["']\//.test(told[0]?.text ?? '');
}

/**
 * Tasks (https://ruby.github.io/rake/doc/rakefile_rdoc.html), methods that are defined by a block and
 * handlers (https://docs.ruby-lang.org/en/3.4/Kernel.html).
 */
const DEFERRED =
  /^(?:task|multitask|file|rule|define_method|define_singleton_method|lambda|proc|at_exit|trap|rescue_from)$/;
/** https://sinatrarb.com/intro.html#routes */
const VERBS = /^(?:get|post|put|patch|delete|options|head|link|unlink)$/;
