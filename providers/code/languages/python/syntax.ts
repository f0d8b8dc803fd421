import type { Node } from 'web-tree-sitter';
import { ancestorWhere, childrenOf, fieldOf, isFieldOf, isWithin, outwards } from '../nodes.ts';
import type { Bound, Branch, Syntax, Test } from '../types.ts';
import { isGuarded } from './guards.ts';

const FUNCTIONS: ReadonlySet<string> = new Set(['function_definition', 'lambda']);
const LOOPS: ReadonlySet<string> = new Set(['for_statement', 'while_statement', 'except_clause']);

/** https://docs.python.org/3/library/functions.html, https://docs.python.org/3/library/json.html: they raise a TypeError for `None`. */
const NEEDS_A_VALUE =
  /^(?:int|float|len|open|Decimal|Path|UUID|iter|json\.loads|base64\.\w*decode|ast\.literal_eval|bytes\.fromhex|datetime\.fromisoformat)$/;
/** https://docs.python.org/3/library/sys.html#sys.exit */
const ENDS = /^(?:sys\.exit|exit|quit|os\._exit|os\.abort|pytest\.(?:exit|fail))$/;
const NOTHING = /^(?:None|''|"")$/;
const ALL_OR_ANY = /^(?:all|any|bool)$/;

/** https://docs.python.org/3/reference/ */
export const pythonSyntax: Syntax = {
  transparent: new Set(['parenthesized_expression']),
  isFunction,
  branch,
  fallback(node) {
    const { parent } = node;
    if (parent?.type !== 'boolean_operator' || !isFieldOf(node, 'left')) return undefined;
    if (fieldOf(parent, 'operator')?.type !== 'or' || isCondition(parent)) return undefined;
    return fieldOf(parent, 'right');
  },
  test: (node) => testOf(node, true),
  fails,
  bound,
  isUse,
  leaves,
  isGuarded: (node, name) => isGuarded(node, name, leaves),
};

/** A guard of the main module is passed by whoever runs it. */
function branch(node: Node): Branch | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  if (parent.type === 'if_statement' || parent.type === 'elif_clause') {
    const condition = fieldOf(parent, 'condition');
    if (condition === undefined || condition.id === node.id) return undefined;
    if (/__name__/.test(condition.text)) return undefined;
    return { condition, truth: isFieldOf(node, 'consequence') };
  }
  if (parent.type === 'conditional_expression') {
    const [then, condition] = childrenOf(parent);
    if (condition === undefined || condition.id === node.id) return undefined;
    return { condition, truth: then?.id === node.id };
  }
  if (!LOOPS.has(parent.type) || isFieldOf(node, 'right') || isFieldOf(node, 'condition'))
    return undefined;
  return { truth: true };
}

/** Whether an expression is what a statement decides by. */
function isCondition(node: Node): boolean {
  for (const up of outwards(node)) {
    const { parent } = up;
    if (parent?.type === 'not_operator' || parent?.type === 'assert_statement') return true;
    if (parent?.type !== 'boolean_operator' && parent?.type !== 'parenthesized_expression')
      return isFieldOf(up, 'condition');
  }
  return false;
}

/**
 * Follows the value through comparisons and `not`, `and`, `or` to the statement that they decide.
 *
 * @param isTrue whether the node is true where the variable is set
 */
export function testOf(start: Node, isTrue: boolean): Test | undefined {
  let node = start;
  let isPresent = isTrue;
  let isTested = false;
  let rejectsEmpty = true;
  let isEnough = true;
  for (const parent of outwards(start)) {
    if (parent.id === start.id) continue;
    if (parent.type === 'not_operator') isPresent = !isPresent;
    else if (parent.type === 'comparison_operator') {
      const compared = comparison(parent, node);
      if (compared === undefined) return { rejectsEmpty: false };
      isPresent = compared.isPresent === isPresent;
      rejectsEmpty = compared.isEmpty;
    } else if (!isPassedOn(node, parent)) break;
    // An absent value makes `not a or b` true and `a and b` false, whatever `b` is.
    if (parent.type === 'boolean_operator')
      isEnough &&= (fieldOf(parent, 'operator')?.type === 'and') === isPresent;
    isTested ||= parent.type === 'not_operator' || parent.type === 'comparison_operator';
    node = parent;
  }
  const test = decided(node, isPresent, rejectsEmpty);
  if (test === undefined) return isTested ? { rejectsEmpty: false } : undefined;
  return isEnough ? test : { rejectsEmpty };
}

/** What a statement does by the truth of a condition. */
function decided(node: Node, isPresent: boolean, rejectsEmpty: boolean): Test | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  if (parent.type === 'assert_statement' && childrenOf(parent)[0]?.id === node.id)
    return isPresent ? { absent: parent, rejectsEmpty } : { rejectsEmpty };
  if (parent.type === 'conditional_expression')
    return childrenOf(parent)[1]?.id === node.id ? { rejectsEmpty } : undefined;
  if (!isFieldOf(node, 'condition')) {
    const isGuard = parent.type === 'boolean_operator' && isFieldOf(node, 'left');
    return isGuard ? { rejectsEmpty } : undefined;
  }
  const absent = fieldOf(parent, isPresent ? 'alternative' : 'consequence');
  return absent === undefined ? { rejectsEmpty } : { absent, rejectsEmpty };
}

/** Where the value decides the truth of what is around it. */
function isPassedOn(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'parenthesized_expression':
      return true;
    case 'boolean_operator':
      return isCondition(parent);
    case 'named_expression':
      return isFieldOf(node, 'value');
    case 'list':
    case 'tuple':
    case 'argument_list':
      return isListed(parent);
    case 'call':
      return ALL_OR_ANY.test(fieldOf(parent, 'function')?.text ?? '');
    default:
      return false;
  }
}

/** `all([a, b])` */
function isListed(list: Node): boolean {
  const call = list.type === 'argument_list' ? list.parent : list.parent?.parent;
  return call?.type === 'call' && ALL_OR_ANY.test(fieldOf(call, 'function')?.text ?? '');
}

/** What a comparison says of a value: nothing is known where it is compared with some text. */
function comparison(
  node: Node,
  value: Node,
): { readonly isPresent: boolean; readonly isEmpty: boolean } | undefined {
  const [left, right] = childrenOf(node);
  const other = left?.id === value.id ? right : left;
  if (left === undefined || other === undefined || !NOTHING.test(other.text)) return undefined;
  const operator = node.text.slice(
    left.endIndex - node.startIndex,
    (right?.startIndex ?? 0) - node.startIndex,
  );
  return { isPresent: /!=|not/.test(operator), isEmpty: other.text !== 'None' };
}

function fails(node: Node): boolean {
  const { parent } = node;
  if (parent === null) return false;
  if (parent.type === 'attribute') return isFieldOf(node, 'object');
  if (parent.type === 'subscript') return isFieldOf(node, 'value');
  if (parent.type === 'binary_operator') return fieldOf(parent, 'operator')?.type === '+';
  if (parent.type !== 'argument_list' || childrenOf(parent)[0]?.id !== node.id) return false;
  const called = fieldOf(parent.parent ?? undefined, 'function')?.text ?? '';
  return NEEDS_A_VALUE.test(called);
}

function bound(node: Node): Bound | undefined {
  const { parent } = node;
  const isAssigned = parent?.type === 'assignment' && isFieldOf(node, 'right');
  const isNamed = parent?.type === 'named_expression' && isFieldOf(node, 'value');
  const target = isAssigned
    ? fieldOf(parent, 'left')
    : isNamed
      ? fieldOf(parent, 'name')
      : undefined;
  if (target?.type !== 'identifier') return undefined;
  const scope = ancestorWhere(node, ({ type }) => FUNCTIONS.has(type) || type === 'module');
  // What a class holds is asked for by its name.
  const isOfClass = scope !== undefined && ancestorWhere(node, isClass)?.type !== undefined;
  if (scope === undefined || (isOfClass && scope.type === 'module')) return undefined;
  return { names: [target.text], scope };
}

function isClass({ type }: Node): boolean {
  return type === 'class_definition';
}

/** Not the name of a property or of an argument, nor what a function inside calls the same. */
function isUse(leaf: Node, scope: Node): boolean {
  const { parent } = leaf;
  if (leaf.type !== 'identifier' || parent === null) return false;
  if (parent.type === 'attribute' && isFieldOf(leaf, 'attribute')) return false;
  if (parent.type === 'keyword_argument' && isFieldOf(leaf, 'name')) return false;
  if (parent.type === 'assignment' && isFieldOf(leaf, 'left')) return false;
  for (let up = ancestorWhere(leaf, isFunction); up !== undefined && up.id !== scope.id; ) {
    if (isWithin(scope, up)) break;
    if (parametersOf(up).some((name) => name === leaf.text)) return false;
    up = ancestorWhere(up, isFunction);
  }
  return true;
}

function isFunction({ type }: Node): boolean {
  return FUNCTIONS.has(type);
}

/** The names of the parameters of a function, in their order; nothing is left out. */
export function parametersOf(fn: Node): readonly string[] {
  return childrenOf(fieldOf(fn, 'parameters')).flatMap((parameter) => {
    const name = fieldOf(parameter, 'name') ?? childrenOf(parameter)[0] ?? parameter;
    return name.type === 'identifier' ? [name.text] : [];
  });
}

/** A block that raises or ends the program, by a statement of its own. */
function leaves(node: Node): boolean {
  if (node.type === 'raise_statement' || node.type === 'assert_statement') return true;
  if (node.type === 'expression_statement') {
    const [call] = childrenOf(node);
    return call?.type === 'call' && ENDS.test(fieldOf(call, 'function')?.text ?? '');
  }
  if (node.type === 'else_clause' || node.type === 'block') return childrenOf(node).some(leaves);
  return false;
}
