import type { Node } from 'web-tree-sitter';
import { joined, type Name, ofConstant, UNKNOWN } from '../name.ts';
import { ancestorWhere, childrenOf, fieldOf, occurrences } from '../nodes.ts';
import { leaves } from './leaves.ts';
import { argumentsOf, compositeOf, type Element, elementsOf, literalOf } from './literals.ts';
import { declarationOf, isReassigned, receiverTypeOf } from './scopes.ts';

/** Names that are made of other names are followed so often. */
const DEEPEST = 5;
/** How a parameter is marked that takes all arguments from it on, and how where the first that is set is enough. */
const REST = '...';
export const FIRST = 'first...';

/** What an expression may be as the name of a variable: several where it goes through a list. */
export function namesOf(node: Node, depth = 0): readonly Name[] {
  const text = literalOf(node);
  if (text !== undefined) return [{ kind: 'known', text }];
  if (depth > DEEPEST) return [UNKNOWN];
  switch (node.type) {
    case 'parenthesized_expression':
      return childrenOf(node).flatMap((one) => namesOf(one, depth + 1));
    case 'binary_expression':
      return sumOf(node, depth);
    case 'identifier':
      return declaredNames(node, depth);
    case 'selector_expression':
      return fieldNames(node, depth);
    case 'call_expression':
      return callNames(node, depth);
    case 'type_conversion_expression':
      return namesOf(fieldOf(node, 'operand') ?? node, depth + 1);
    default:
      return [UNKNOWN];
  }
}

function sumOf(node: Node, depth: number): readonly Name[] {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
  if (fieldOf(node, 'operator')?.type !== '+' || left === undefined || right === undefined)
    return [UNKNOWN];
  return joined([namesOf(left, depth + 1), namesOf(right, depth + 1)]);
}

function declaredNames(node: Node, depth: number): readonly Name[] {
  const declared = declarationOf(node);
  // It may be one of another file of the package.
  if (declared === undefined) return [ofConstant(node.text)];
  const { origin } = declared;
  if (origin.kind === 'parameter') {
    if (origin.isVariadic || isReassigned(declared)) return [UNKNOWN];
    return [parameterName(origin.function, { index: origin.index }) ?? UNKNOWN];
  }
  if (origin.kind === 'range') return rangeNames(origin.over, origin.isKey, depth);
  if (origin.kind !== 'value' || origin.value === undefined) return [UNKNOWN];
  if (!origin.isConstant && isReassigned(declared)) return [UNKNOWN];
  return namesOf(origin.value, depth + 1);
}

/** What a function is called by, where its name tells of its parameter. */
function parameterName(
  fn: Node,
  parameter: { readonly index: number; readonly keyword?: string },
): Name | undefined {
  if (parameter.index < 0) return undefined;
  const told = { kind: 'parameter', parameter, before: '', after: '' } as const;
  const name = fieldOf(fn, 'name')?.text;
  if (fn.type === 'method_declaration') {
    const within = receiverTypeOf(fn);
    return name === undefined || within === undefined
      ? undefined
      : { ...told, function: name, within };
  }
  if (name !== undefined) return { ...told, function: name };
  const variable = variableOf(fn);
  if (variable === undefined) return undefined;
  const around = functionNameAround(fn);
  const within = around === undefined ? {} : { within: around };
  return { ...told, function: variable, ...within };
}

/** The variable that holds a function: `env := func(key string) string { … }`. */
function variableOf(fn: Node): string | undefined {
  const list = fn.parent?.type === 'expression_list' ? fn.parent : undefined;
  if (list?.parent?.type === 'var_spec') return fieldOf(list.parent, 'name')?.text;
  if (list?.parent?.type !== 'short_var_declaration') return undefined;
  return fieldOf(list.parent, 'left')?.text;
}

/** `func main`: what is known in that function alone. */
export function functionNameAround(node: Node): string | undefined {
  const fn = ancestorWhere(node, ({ type }) => /^(?:function|method)_declaration$/.test(type));
  return fn === undefined ? undefined : `func ${fieldOf(fn, 'name')?.text}`;
}

/** What a loop goes through, where it is written out. */
function rangeNames(over: Node, isKey: boolean, depth: number): readonly Name[] {
  const list = listOf(over);
  if (list !== undefined) {
    const isMap = fieldOf(list, 'type')?.type === 'map_type';
    if (isKey && !isMap) return [UNKNOWN];
    return elementsOf(list).flatMap(({ key, value }) =>
      namesOf(isKey && key !== undefined ? key : value, depth + 1),
    );
  }
  const declared = over.type === 'identifier' ? declarationOf(over) : undefined;
  if (declared?.origin.kind !== 'parameter' || !declared.origin.isVariadic || isKey)
    return [UNKNOWN];
  const { function: fn, index } = declared.origin;
  const keyword = isLeftEarly(over) ? FIRST : REST;
  return [parameterName(fn, { index, keyword }) ?? UNKNOWN];
}

/** The loop over a list ends with a value that is handed back, or by a `break`. */
function isLeftEarly(over: Node): boolean {
  const loop = ancestorWhere(over, ({ type }) => type === 'for_statement');
  const body = fieldOf(loop, 'body');
  if (body === undefined) return false;
  return ['return', 'break'].some((word) =>
    occurrences(body, word).some(({ parent }) => parent !== null && !leaves(parent)),
  );
}

/** The literal list that a node is, or that the variable holds which it spells. */
export function listOf(node: Node): Node | undefined {
  if (node.type === 'composite_literal') return node;
  const declared = node.type === 'identifier' ? declarationOf(node) : undefined;
  if (declared?.origin.kind !== 'value' || isReassigned(declared)) return undefined;
  return compositeOf(declared.origin.value);
}

/** `one.env` in a loop over a list of literals. */
function fieldNames(node: Node, depth: number): readonly Name[] {
  const operand = fieldOf(node, 'operand');
  const field = fieldOf(node, 'field')?.text;
  const declared = operand?.type === 'identifier' ? declarationOf(operand) : undefined;
  if (field === undefined || declared?.origin.kind !== 'range' || declared.origin.isKey)
    return [UNKNOWN];
  const list = listOf(declared.origin.over);
  if (list === undefined) return [UNKNOWN];
  const order = fieldsOf(fieldOf(fieldOf(list, 'type'), 'element'));
  return elementsOf(list).flatMap(({ value }) => {
    const parts = elementsOf(compositeOf(value) ?? value);
    const part = parts.find((one) => one.key?.text === field) ?? inOrder(parts, order, field);
    return part === undefined ? [UNKNOWN] : namesOf(part.value, depth + 1);
  });
}

function inOrder(
  parts: readonly Element[],
  order: readonly string[],
  field: string,
): Element | undefined {
  return parts.every((one) => one.key === undefined) ? parts[order.indexOf(field)] : undefined;
}

/** The names of the fields of a structure that is written out. */
function fieldsOf(type: Node | undefined): readonly string[] {
  return childrenOf(childrenOf(type)[0]).flatMap((field) =>
    field.childrenForFieldName('name').flatMap((name) => (name === null ? [] : [name.text])),
  );
}

/** https://pkg.go.dev/fmt#Sprintf and https://pkg.go.dev/strings#ToUpper */
function callNames(call: Node, depth: number): readonly Name[] {
  const called = fieldOf(call, 'function')?.text;
  const [first, ...rest] = argumentsOf(call);
  if (first === undefined) return [UNKNOWN];
  if (called === 'string' || called === 'strings.TrimSpace') return namesOf(first, depth + 1);
  if (called === 'strings.ToUpper')
    return namesOf(first, depth + 1).map(
      (name): Name =>
        name.kind === 'known' ? { kind: 'known', text: name.text.toUpperCase() } : UNKNOWN,
    );
  const format = called === 'fmt.Sprintf' ? literalOf(first) : undefined;
  if (format === undefined) return [UNKNOWN];
  const parts = format.split(/%[a-z]/);
  const known = (text: string): readonly Name[] => [{ kind: 'known', text }];
  return joined(
    parts.flatMap((part, at) => {
      const value = rest[at - 1];
      const told = value === undefined ? [UNKNOWN] : namesOf(value, depth + 1);
      return at === 0 ? [known(part)] : [told, known(part)];
    }),
  );
}
