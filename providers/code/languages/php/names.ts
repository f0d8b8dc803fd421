import type { Node } from 'web-tree-sitter';
import { joined, type Name, UNKNOWN as NOTHING_KNOWN } from '../name.ts';
import { ancestorWhere, childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import { constantNamed, constantOfClass, enumCase } from './constants.ts';
import { functionAround, ownNameOf, parameterNamed } from './functions.ts';
import { isWritten } from './syntax.ts';
import { argumentOf, argumentsOf, callAround, calledFunction, operatorOf } from './values.ts';

/** More names than these are not worked out. */
const MOST = 50;
/** What stands for what stands for what stands for a name. */
const DEEPEST = 8;

const UNKNOWN: readonly Name[] = [NOTHING_KNOWN];

/** All names that an expression may be: more than one in a loop. */
export function namesOf(node: Node, depth = 0): readonly Name[] {
  if (depth > DEEPEST) return UNKNOWN;
  const inner = (one: Node | undefined): readonly Name[] =>
    one === undefined ? UNKNOWN : namesOf(one, depth + 1);
  switch (node.type) {
    case 'string':
    case 'encapsed_string':
      return joined(childrenOf(node).map((part) => partOf(part, depth)));
    case 'parenthesized_expression':
      return inner(childrenOf(node)[0]);
    case 'cast_expression':
      return inner(fieldOf(node, 'value'));
    case 'binary_expression':
      if (operatorOf(node) !== '.') return UNKNOWN;
      return joined([inner(fieldOf(node, 'left')), inner(fieldOf(node, 'right'))]);
    case 'conditional_expression':
      return [...inner(fieldOf(node, 'body')), ...inner(fieldOf(node, 'alternative'))];
    case 'variable_name':
      return namesOfVariable(node, depth);
    case 'name':
    case 'qualified_name':
      return inner(constantNamed(node));
    case 'class_constant_access_expression':
      return inner(constantOfClass(node));
    case 'member_access_expression':
      return inner(enumCase(node));
    case 'function_call_expression':
      return namesOfCall(node, inner);
    default:
      return UNKNOWN;
  }
}

/** The values of a list, where it stands there or is what a name stands for. */
export function listOf(node: Node | undefined, depth = 0): readonly Node[] | undefined {
  if (node === undefined || depth > DEEPEST) return undefined;
  if (node.type === 'array_creation_expression') {
    return childrenOf(node).map((element) => childrenOf(element).at(-1) ?? element);
  }
  if (node.type === 'variable_name') return listOf(assignedTo(node), depth + 1);
  if (node.type === 'name') return listOf(constantNamed(node), depth + 1);
  if (node.type === 'class_constant_access_expression') {
    return listOf(constantOfClass(node), depth + 1);
  }
  return undefined;
}

function partOf(part: Node, depth: number): readonly Name[] {
  if (part.type === 'string_content') return [{ kind: 'known', text: part.text }];
  return part.type === 'escape_sequence' ? UNKNOWN : namesOf(part, depth + 1);
}

function namesOfCall(
  call: Node,
  inner: (node: Node | undefined) => readonly Name[],
): readonly Name[] {
  const called = calledFunction(call);
  const first = argumentOf(call, { index: 0 });
  if (called === 'strtoupper') {
    return inner(first).map((name) =>
      name.kind === 'known'
        ? { kind: 'known', text: name.text.toUpperCase() }
        : { kind: 'unknown', pattern: '*' },
    );
  }
  if (called !== 'sprintf' || first === undefined || !isText(first)) return UNKNOWN;
  const parts = first.text.slice(1, -1).split('%s');
  if (parts.some((part) => part.includes('%'))) return UNKNOWN;
  return joined(
    parts.flatMap((text, index): readonly (readonly Name[])[] => {
      const literal: readonly Name[] = [{ kind: 'known', text }];
      return index === 0 ? [literal] : [inner(argumentOf(call, { index })), literal];
    }),
  );
}

function isText({ type }: Node): boolean {
  return type === 'string' || type === 'encapsed_string';
}

function namesOfVariable(node: Node, depth: number): readonly Name[] {
  const looped = loopOf(node);
  if (looped !== undefined) {
    const { list, isKey } = looped;
    return namesIn(isKey ? undefined : list, isKey ? keysOf(list) : listOf(list), depth);
  }
  const around = functionAround(node, node.text);
  const isTold = around !== undefined && parameterNamed(around, node.text) !== undefined;
  const mapped = isTold && !isAssigned(node, around) ? listMapped(around) : undefined;
  if (mapped !== undefined) return namesIn(mapped, listOf(mapped), depth);
  const assigned = isTold ? undefined : assignedTo(node);
  if (assigned !== undefined) return namesOf(assigned, depth + 1);
  const told = parameterAt(node);
  return told === undefined ? UNKNOWN : [told];
}

/** The names in a list, or what the function around is told for it. */
function namesIn(
  list: Node | undefined,
  values: readonly Node[] | undefined,
  depth: number,
): readonly Name[] {
  const told = parameterAt(list);
  if (told !== undefined) return [told];
  if (values === undefined || values.length > MOST) return UNKNOWN;
  return values.flatMap((value) => namesOf(value, depth + 1));
}

/** A variable that is a parameter of the function around, and nothing else. */
function parameterAt(node: Node | undefined): Name | undefined {
  if (node?.type !== 'variable_name') return undefined;
  const around = functionAround(node, node.text);
  if (around === undefined || isAssigned(node, around)) return undefined;
  const parameter = parameterNamed(around, node.text);
  const own = ownNameOf(around);
  if (parameter === undefined || own === undefined) return undefined;
  return { kind: 'parameter', ...own, parameter, before: '', after: '' };
}

/** Whether only one of the names of an expression is read, by a condition. */
export function isChoice(node: Node | undefined, depth = 0): boolean {
  if (node === undefined || depth > DEEPEST) return false;
  if (node.type === 'conditional_expression') return true;
  if (node.type === 'variable_name') return isChoice(assignedTo(node), depth + 1);
  if (node.type !== 'binary_expression' && node.type !== 'parenthesized_expression') return false;
  return childrenOf(node).some((one) => isChoice(one, depth + 1));
}

/** The list of the loop that gives a variable its values, or its keys. */
function loopOf(
  node: Node,
): { readonly list: Node | undefined; readonly isKey: boolean } | undefined {
  let isKey = false;
  const loop = ancestorWhere(node, (one) => {
    if (one.type !== 'foreach_statement') return false;
    const value = childrenOf(one)[1];
    const variables = value?.type === 'pair' ? childrenOf(value) : [value];
    const at = variables.findIndex((variable) => variable?.text === node.text);
    isKey = at === 0 && variables.length > 1;
    return at >= 0;
  });
  return loop === undefined ? undefined : { list: childrenOf(loop)[0], isKey };
}

/** The keys of a list that stands there: `['A' => 'what it is for']`. */
function keysOf(node: Node | undefined): readonly Node[] | undefined {
  const list = node?.type === 'variable_name' ? assignedTo(node) : node;
  if (list?.type !== 'array_creation_expression') return undefined;
  return childrenOf(list).flatMap((element) => {
    const [key, value] = childrenOf(element);
    return key === undefined || value === undefined ? [] : [key];
  });
}

/** The only value that a variable is ever given around a place. */
function assignedTo(node: Node): Node | undefined {
  const scope = fieldOf(functionAround(node, node.text), 'body') ?? node.tree.rootNode;
  const written = occurrences(scope, node.text).filter(
    (one) => isWritten(one) && functionAround(one, node.text)?.id === scope.parent?.id,
  );
  const [only, another] = written;
  if (only === undefined || another !== undefined || only.startIndex > node.startIndex) {
    return undefined;
  }
  const assignment = only.parent ?? undefined;
  if (assignment?.type !== 'assignment_expression') return undefined;
  const value = fieldOf(assignment, 'right');
  // `$name = $name . '_X'`
  return value === undefined || value.text.includes(node.text) ? undefined : value;
}

function isAssigned(node: Node, around: Node): boolean {
  const body = fieldOf(around, 'body');
  return body !== undefined && occurrences(body, node.text).some(isWritten);
}

/** The list that `array_map(fn ($name) => …, ['A', 'B'])` hands to a closure one by one. */
function listMapped(closure: Node): Node | undefined {
  const around = callAround(closure);
  const called = calledFunction(around?.call);
  if (around === undefined || called === undefined) return undefined;
  const [first, second] = argumentsOf(around.call).map((one) => childrenOf(one).at(-1));
  if (called === 'array_map' && around.index === 0) return second;
  const isWalked = called === 'array_filter' || called === 'array_walk';
  return isWalked && around.index === 1 && !isFieldOf(closure, 'name') ? first : undefined;
}
