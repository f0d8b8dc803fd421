import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf } from '../nodes.ts';
import { valuesOf } from './assignments.ts';
import { asCall, isBlock, lastName, parametersOf } from './shapes.ts';

const DEEPEST = 5;
const LISTS = /^(?:array|string_array|symbol_array|hash)$/;
/** https://docs.ruby-lang.org/en/3.4/Enumerable.html: they hand on what they are called on, in some order. */
const KEEPS =
  /^(?:freeze|to_a|sort|uniq|compact|dup|each|each_with_index|with_index|lazy|reverse|to_set|each_entry|flatten|map)$/;
const KEYS = /^(?:keys|each_key)$/;
const VALUES = /^(?:values|each_value|transform_values)$/;
/** The element is not the first that they tell their block. */
const SECOND = /^(?:inject|reduce)$/;

/** What a variable of a block or a loop goes over; no items where nobody knows them. */
export interface Elements {
  readonly items?: readonly Node[];
}

export function elementsFor(around: Node, name: string): Elements | undefined {
  if (around.type === 'for') {
    const [list] = childrenOf(fieldOf(around, 'value'));
    if (fieldOf(around, 'pattern')?.text !== name || list === undefined) return undefined;
    return elements(itemsOf(list));
  }
  const call = isBlock(around) ? asCall(around.parent) : undefined;
  if (call?.receiver === undefined) return undefined;
  const place = placeOf(around, name);
  if (place === undefined) return undefined;
  const { receiver, method } = call;
  const isOfHash = KEYS.test(method) || VALUES.test(method);
  const pairs = isOfHash ? undefined : pairsOf(receiver);
  const first = SECOND.test(method) ? 1 : 0;
  const [at, within] = place;
  if (pairs !== undefined) return elements(partOfEach(pairs, within ?? at));
  const items = itemsOf(isOfHash ? call.node : receiver);
  const isSpread = parametersOf(around).length > 1 && items?.every(({ type }) => type === 'array');
  if (within === undefined && at === first && isSpread !== true) return elements(items);
  return elements(items && partOfEach(items.map(childrenOf), within ?? at));
}

function elements(items: readonly Node[] | undefined): Elements {
  return items === undefined ? {} : { items };
}

/** The key and the value of each pair of a hash; what each list of a list holds, where it is one. */
function pairsOf(node: Node): readonly (readonly Node[])[] | undefined {
  const list = literalOf(node);
  return list?.type === 'hash' ? childrenOf(list).map(childrenOf) : undefined;
}

function partOfEach(lists: readonly (readonly Node[])[], at: number): readonly Node[] | undefined {
  const parts = lists.flatMap((list) => list[at] ?? []);
  return parts.length === lists.length ? parts : undefined;
}

/** Where a parameter of a block stands, and where within it; `it` and `_1` are the first. */
function placeOf(block: Node, name: string): readonly [number, number?] | undefined {
  const parameters = parametersOf(block);
  if (parameters.length === 0) return name === 'it' || name === '_1' ? [0] : undefined;
  for (const [at, parameter] of parameters.entries()) {
    if (parameter.text === name) return [at];
    const within = childrenOf(parameter).findIndex((one) => one.text === name);
    if (parameter.type === 'destructured_parameter' && within >= 0) return [at, within];
  }
  return undefined;
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
  if (!/^(?:identifier|constant|scope_resolution|instance_variable)$/.test(node.type))
    return undefined;
  const [value, ...more] = valuesOf(node, lastName(node.text));
  return value === undefined || more.length > 0 ? undefined : literalOf(value, depth + 1);
}
