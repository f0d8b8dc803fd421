import type { Node } from 'web-tree-sitter';
import { joined, type Name, patternOf, UNKNOWN } from '../name.ts';
import {
  ancestorWhere,
  childrenOf,
  fieldOf,
  isFieldOf,
  isWithin,
  occurrences,
  outwards,
} from '../nodes.ts';
import { valuesOf } from './assignments.ts';
import { elementsFor, itemsOf } from './lists.ts';
import { asCall, isBlock, lastName, operatorOf, statementsOf } from './shapes.ts';
import { isClass, isDeferred, isFunction, parameterOf, scopeOf } from './variables.ts';

const DEEPEST = 6;
/** Longer lists are data. */
const MOST = 200;
/** https://docs.ruby-lang.org/en/3.4/String.html */
const KEEPS = /^(?:to_s|to_str|to_sym|freeze|dup|strip|itself|-@|\+@|name|id2name)$/;

/** What the name of a variable can be; several where it is one of a list. */
export function namesOf(node: Node, depth = 0): readonly Name[] {
  if (depth > DEEPEST) return [UNKNOWN];
  switch (node.type) {
    case 'string':
    case 'bare_string':
    case 'bare_symbol':
    case 'delimited_symbol':
      return joined(partsOf(node).map((part) => ofPart(part, depth)));
    case 'simple_symbol':
      return [known(node.text.slice(1))];
    case 'chained_string':
      return joined(childrenOf(node).map((part) => namesOf(part, depth + 1)));
    case 'parenthesized_statements':
      return childrenOf(node)
        .slice(-1)
        .flatMap((inner) => namesOf(inner, depth + 1));
    case 'binary':
      return operatorOf(node) === '+'
        ? joined(childrenOf(node).map((part) => namesOf(part, depth + 1)))
        : [UNKNOWN];
    case 'conditional':
      return ['consequence', 'alternative'].flatMap((field) => {
        const part = fieldOf(node, field);
        return part === undefined ? [] : namesOf(part, depth + 1);
      });
    case 'call':
      return ofCall(node, depth);
    case 'identifier':
      return ofIdentifier(node, depth);
    case 'constant':
    case 'scope_resolution':
    case 'instance_variable':
      return ofAssigned(node.tree.rootNode, lastName(node.text), depth);
    default:
      return [UNKNOWN];
  }
}

function known(text: string): Name {
  return { kind: 'known', text };
}

function partsOf(text: Node): readonly Node[] {
  return childrenOf(text).filter(({ type }) => /^(?:string_content|interpolation)$/.test(type));
}

function ofPart(part: Node, depth: number): readonly Name[] {
  if (part.type === 'string_content') return [known(part.text)];
  const [inner] = childrenOf(part);
  return inner === undefined ? [known('')] : namesOf(inner, depth + 1);
}

/** `"a".upcase`, `NAME.freeze`, and what a method of the file always says. */
function ofCall(node: Node, depth: number): readonly Name[] {
  const call = asCall(node);
  if (call === undefined) return [UNKNOWN];
  if (call.receiver === undefined || call.receiver.type === 'self')
    return call.arguments.length > 0 ? [UNKNOWN] : ofMethod(node.tree.rootNode, call.method, depth);
  const names = () => (call.receiver === undefined ? [] : namesOf(call.receiver, depth + 1));
  if (KEEPS.test(call.method)) return names();
  if (call.method === 'upcase')
    return names().map((name) => cased(name, (text) => text.toUpperCase()));
  if (call.method === 'downcase')
    return names().map((name) => cased(name, (text) => text.toLowerCase()));
  return [UNKNOWN];
}

function cased(name: Name, change: (text: string) => string): Name {
  if (name.kind === 'known') return known(change(name.text));
  return { kind: 'unknown', pattern: change(patternOf(name)) };
}

/** `def prefix = "APP"` */
function ofMethod(root: Node, name: string, depth: number): readonly Name[] {
  const found = occurrences(root, name).flatMap((leaf) =>
    leaf.parent !== null && isFunction(leaf.parent) && isFieldOf(leaf, 'name') ? [leaf.parent] : [],
  );
  const [method, ...others] = found;
  const [value, ...more] = statementsOf(method);
  if (value === undefined || others.length > 0 || more.length > 0) return [UNKNOWN];
  return /^(?:string|simple_symbol|constant)$/.test(value.type)
    ? namesOf(value, depth + 1)
    : [UNKNOWN];
}

/** A parameter, what a loop goes over, or what was assigned to the name once. */
function ofIdentifier(node: Node, depth: number): readonly Name[] {
  for (const up of outwards(node)) {
    const looped = elementsFor(up, node.text);
    if (looped !== undefined) return ofEach(looped.items, depth);
    const told = parameterNames(up, node.text);
    if (told !== undefined) return told;
    if (isFunction(up) || isClass(up)) break;
  }
  const scope = scopeOf(node);
  const names = scope === undefined ? [] : ofAssigned(scope, node.text, depth, true);
  return names.length > 0 ? names : ofMethod(node.tree.rootNode, node.text, depth);
}

/** The names that a list holds: constants and variables of lists are looked up. */
export function ofItems(list: Node, depth = 0): readonly Name[] {
  return ofEach(itemsOf(list), depth);
}

function ofEach(items: readonly Node[] | undefined, depth: number): readonly Name[] {
  if (items === undefined) return [UNKNOWN];
  const names = items.slice(0, MOST).flatMap((item) => namesOf(item, depth + 1));
  return names.filter((name, at) => name.kind === 'known' || isFirst(names, name, at));
}

/** What is not known is told once. */
function isFirst(names: readonly Name[], name: Name, at: number): boolean {
  return names.findIndex((one) => patternOf(one) === patternOf(name)) === at;
}

function parameterNames(fn: Node, name: string): readonly Name[] | undefined {
  const told = /^(?:method|singleton_method|lambda|block|do_block)$/.test(fn.type)
    ? parameterOf(fn, name)
    : undefined;
  if (told === undefined) return undefined;
  const called = calledBy(fn);
  if (called === undefined) return [UNKNOWN];
  const { default: instead, index, keyword } = told;
  const parameter = keyword === undefined ? { index } : { index, keyword };
  const within = called.within === undefined ? {} : { within: called.within };
  const { function: by } = called;
  const own: Name = {
    kind: 'parameter',
    function: by,
    parameter,
    before: '',
    after: '',
    ...within,
  };
  return instead?.type === 'string' ? [own, ...namesOf(instead)] : [own];
}

/** What the calls of a function are written like. */
function calledBy(fn: Node): { readonly function: string; readonly within?: string } | undefined {
  if (fn.type === 'lambda' || isBlock(fn)) {
    const value = fn.type === 'lambda' ? fn : fn.parent;
    const left = isFieldOf(value ?? fn, 'right')
      ? fieldOf(value?.parent ?? undefined, 'left')
      : undefined;
    if (isBlock(fn) && !isDeferred(fn)) return undefined;
    return left !== undefined && /^(?:identifier|constant)$/.test(left.type)
      ? { function: left.text }
      : undefined;
  }
  const name = fieldOf(fn, 'name')?.text;
  if (name === undefined) return undefined;
  const owner = fieldOf(ancestorWhere(fn, isClass), 'name')?.text;
  const called = name === 'initialize' ? 'new' : name;
  return owner === undefined ? { function: called } : { function: called, within: lastName(owner) };
}

/** What stands behind `NAME =`, where that is there once. */
function ofAssigned(scope: Node, name: string, depth: number, isOpen = false): readonly Name[] {
  const values = valuesOf(scope, name).filter((value) => isWithin(value, scope));
  const [value, ...more] = values;
  if (value === undefined) return isOpen ? [] : [UNKNOWN];
  return more.length > 0 ? [UNKNOWN] : namesOf(value, depth + 1);
}
