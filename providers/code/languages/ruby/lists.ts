import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import { asCall, callOfBlock, isBlock, lastName, parametersOf } from './shapes.ts';

const DEEPEST = 5;
const LISTS = /^(?:array|string_array|symbol_array|hash)$/;
/** https://docs.ruby-lang.org/en/3.4/Enumerable.html: they hand on what they are called on, in some order. */
const KEEPS =
  /^(?:freeze|to_a|sort|uniq|compact|dup|each|each_with_index|with_index|lazy|reverse|to_set|each_entry|flatten|map)$/;
const KEYS = /^(?:keys|each_key)$/;
const VALUES = /^(?:values|each_value|transform_values)$/;
/** The element is not the first that they tell their block. */
const SECOND = /^(?:inject|reduce)$/;

/** The list out of which a block or a loop takes a variable of the program. */
export function elementsFor(around: Node, name: string): Node | undefined {
  if (around.type === 'for') {
    const [list] = childrenOf(fieldOf(around, 'value'));
    return fieldOf(around, 'pattern')?.text === name ? list : undefined;
  }
  const call = isBlock(around) ? asCall(around.parent) : undefined;
  if (call?.receiver === undefined) return undefined;
  const at = placeOf(around, name);
  if (at === undefined) return undefined;
  const first = SECOND.test(call.method) ? 1 : 0;
  const list = literalOf(call.receiver);
  if (list?.type === 'hash' || at > first) return undefined;
  return call.receiver;
}

/** Where a parameter of a block stands; `it` and `_1` are the first. */
function placeOf(block: Node, name: string): number | undefined {
  const parameters = parametersOf(block);
  if (parameters.length === 0) return name === 'it' || name === '_1' ? 0 : undefined;
  const at = parameters.findIndex((one) => one.text === name);
  return at < 0 ? undefined : at;
}

/** What a list holds, each key or value of a hash by how it is asked for. */
export function itemsOf(node: Node): readonly Node[] | undefined {
  const call = asCall(node);
  const of = call !== undefined && (KEYS.test(call.method) || VALUES.test(call.method));
  const list = literalOf(of && call.receiver !== undefined ? call.receiver : node);
  if (list === undefined) return undefined;
  if (list.type !== 'hash') return childrenOf(list);
  const field = call !== undefined && KEYS.test(call.method) ? 'key' : 'value';
  return of ? childrenOf(list).flatMap((pair) => fieldOf(pair, field) ?? []) : undefined;
}

/** The list that an expression writes, or the constant or variable does that it is. */
function literalOf(node: Node, depth = 0): Node | undefined {
  if (depth > DEEPEST) return undefined;
  if (LISTS.test(node.type)) return node;
  if (node.type === 'parenthesized_statements') {
    const [inner] = childrenOf(node);
    return inner === undefined ? undefined : literalOf(inner, depth + 1);
  }
  const call = asCall(node);
  if (call?.receiver !== undefined)
    return KEEPS.test(call.method) ? literalOf(call.receiver, depth + 1) : undefined;
  if (!/^(?:identifier|constant|scope_resolution|instance_variable)$/.test(node.type)) return undefined;
  const values = occurrences(node.tree.rootNode, lastName(node.text)).flatMap((leaf) => {
    const isAssigned = leaf.parent?.type === 'assignment' && isFieldOf(leaf, 'left');
    return isAssigned ? (fieldOf(leaf.parent ?? undefined, 'right') ?? []) : [];
  });
  const [value, ...more] = values;
  return value === undefined || more.length > 0 ? undefined : literalOf(value, depth + 1);
}
