import type { SyntaxNode } from '../syntax/node.ts';
import { evaluate } from './evaluate.ts';
import { keyName } from './literals.ts';
import type { Program } from './program.ts';
import { known, templates, text, UNKNOWN, union, type Value } from './value.ts';

/** Own keys of an object literal or enum; `undefined` stands for keys that are not known. */
export function objectKeys(program: Program, node: SyntaxNode): readonly (string | undefined)[] {
  const keys = new Set<string | undefined>();
  for (const child of node.children) {
    if (child.type === 'spread_element') {
      const inner = child.children[0];
      const value = inner === undefined ? UNKNOWN : evaluate(program, inner);
      const spread = value.kind === 'object' ? objectKeys(program, value.node) : [undefined];
      for (const key of spread) keys.add(key);
    } else for (const key of entryKeys(program, child)) keys.add(key);
  }
  return [...keys];
}

/** The value under a key of an object literal or enum; the last entry wins. */
export function property(program: Program, node: SyntaxNode, name: string): Value {
  for (const child of node.children.toReversed()) {
    if (child.type === 'spread_element') {
      const inner = child.children[0];
      const value = inner === undefined ? UNKNOWN : evaluate(program, inner);
      if (value.kind !== 'object') return UNKNOWN;
      if (objectKeys(program, value.node).includes(name))
        return property(program, value.node, name);
    } else if (entryKeys(program, child).includes(name)) return entryValue(program, child, name);
  }
  return UNKNOWN;
}

function entryKeys(program: Program, entry: SyntaxNode): readonly (string | undefined)[] {
  switch (entry.type) {
    case 'shorthand_property_identifier':
    case 'property_identifier':
      return [entry.text];
    case 'string':
      return [keyName(entry)];
    case 'enum_assignment':
    case 'method_definition':
      return [keyName(entry.field('name'))];
    case 'pair':
      return pairKeys(program, entry.field('key'));
    default:
      return [];
  }
}

function pairKeys(program: Program, key: SyntaxNode | undefined): readonly (string | undefined)[] {
  if (key?.type !== 'computed_property_name') return [keyName(key)];
  const inner = key.children[0];
  return inner === undefined ? [undefined] : templates(evaluate(program, inner)).map(known);
}

function entryValue(program: Program, entry: SyntaxNode, name: string): Value {
  if (entry.type === 'method_definition') return { kind: 'function', node: entry };
  if (entry.type === 'shorthand_property_identifier') return evaluate(program, entry);
  const value = entry.field('value');
  if (value !== undefined) return evaluate(program, value);
  return entry.type === 'property_identifier' ? text(name) : union([]);
}
