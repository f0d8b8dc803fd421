import type { Node } from 'web-tree-sitter';
import { fieldOf, isFieldOf, outwards } from '../nodes.ts';
import type { Test } from '../types.ts';
import { checkOf, endsEarly, leaves, leftAbove } from './leaving.ts';
import {
  argumentsOf,
  callAround,
  calledFunction,
  carried,
  isBooleanCast,
  operatorOf,
} from './values.ts';

/** What an expression is where the variable is absent. */
interface State {
  readonly node: Node;
  /** What is tested, as it is written. */
  readonly value: string;
  readonly absent: boolean;
  /** It is the same where the variable is empty. */
  readonly empty: boolean;
  readonly isAsked: boolean;
}

/** Functions that ask for a value, and what they say of an absent one. */
const ASKING: ReadonlyMap<string, { readonly absent: boolean; readonly empty?: boolean }> = new Map(
  [
    ['isset', { absent: false, empty: false }],
    ['empty', { absent: true }],
    ['is_string', { absent: false, empty: false }],
    ['is_null', { absent: true, empty: false }],
    ['boolval', { absent: false }],
    ['strlen', { absent: false }],
    ['mb_strlen', { absent: false }],
    // https://laravel.com/docs/helpers#method-filled
    ['filled', { absent: false }],
    ['blank', { absent: true }],
  ],
);

/** Functions that compare a value with others. */
const COMPARING: ReadonlySet<string> = new Set([
  'in_array',
  'str_contains',
  'str_starts_with',
  'strcasecmp',
  'version_compare',
]);

const EQUALITIES: ReadonlySet<string> = new Set(['==', '===', '!=', '!==', '<>']);

/** A test with the construct that goes by it. */
export interface Tested extends Test {
  readonly by?: Node;
}

/** How a value is tested by what is around it. */
export function testOf(node: Node): Tested | undefined {
  const isPresence = calledFunction(node) === 'array_key_exists';
  let state: State = {
    node: carried(node),
    value: node.text,
    absent: false,
    empty: !isPresence,
    isAsked: isPresence,
  };
  for (;;) {
    const used = consumed(state);
    if (used !== undefined) return used;
    const next = asked(state);
    if (next === undefined) {
      return state.isAsked || isFiltered(state.node) ? { rejectsEmpty: false } : undefined;
    }
    if (next === 'unknown') return { rejectsEmpty: false };
    state = { ...next, node: outOfParentheses(next.node) };
  }
}

/** Whether an element of a list is left out where it is absent: `array_filter(['a' => env('A')])`. */
function isFiltered({ parent }: Node): boolean {
  const list = parent?.type === 'array_element_initializer' ? parent.parent : undefined;
  const around = list === null || list === undefined ? undefined : callAround(list);
  return calledFunction(around?.call) === 'array_filter';
}

function outOfParentheses(node: Node): Node {
  let found = node;
  for (const up of outwards(node)) {
    if (up.id !== node.id && up.type !== 'parenthesized_expression') break;
    found = up;
  }
  return found;
}

/** What is around an expression asks something of it. */
function asked(state: State): State | 'unknown' | undefined {
  const { node, absent } = state;
  const { parent } = node;
  if (parent === null) return undefined;
  if (parent.type === 'unary_op_expression' && parent.text.startsWith('!')) {
    return { ...state, node: parent, absent: !absent, isAsked: true };
  }
  if (isBooleanCast(parent)) return { ...state, node: parent, isAsked: true };
  if (parent.type === 'binary_expression') return comparedOrJoined(state, parent);
  const around = callAround(node);
  if (around === undefined) return undefined;
  const called = calledFunction(around.call)?.toLowerCase() ?? '';
  if (COMPARING.has(called)) return 'unknown';
  const asking = ASKING.get(called);
  if (asking === undefined || (around.index > 0 && called !== 'isset')) return undefined;
  if (called === 'is_null' && absentValue(node) === 'false') return 'unknown';
  const empty = asking.empty ?? state.empty;
  return { ...state, node: around.call, absent: asking.absent, empty, isAsked: true };
}

/** `$value === false || $value === ''` */
function asksForEmpty({ value }: State, joined: Node): boolean {
  const text = joined.text.replace(/"/g, "'");
  const same = value.replace(/"/g, "'");
  return [`${same} === ''`, `'' === ${same}`, `trim(${same}) === ''`, `${same} == ''`].some((one) =>
    text.includes(one),
  );
}

function comparedOrJoined(state: State, parent: Node): State | 'unknown' | undefined {
  const operator = operatorOf(parent) ?? '';
  if (operator === '&&' || operator === '||') {
    const isDecided = state.absent === (operator === '||');
    if (!isDecided) return 'unknown';
    const empty = state.empty || (state.absent && asksForEmpty(state, parent));
    return { ...state, node: parent, empty, isAsked: true };
  }
  if (!EQUALITIES.has(operator)) return /^[<>]/.test(operator) ? 'unknown' : undefined;
  const isLeft = isFieldOf(state.node, 'left');
  const other = fieldOf(parent, isLeft ? 'right' : 'left')?.text ?? '';
  const isStrict = operator.length === 3;
  if (!isAbsence(state.node, other, isStrict)) return 'unknown';
  const isAsked = true;
  // What was asked before is a truth already.
  if (state.isAsked) {
    const isSame = state.absent === /^true$/i.test(other);
    return { ...state, node: parent, absent: isSame === !operator.startsWith('!'), isAsked };
  }
  const isEqual = operator === '==' || operator === '===';
  const empty = !isStrict || /^(?:''|""|0)$/.test(other);
  return { ...state, node: parent, absent: isEqual, empty, isAsked };
}

/** Whether being equal to a literal is being absent, or absent and empty alike. */
function isAbsence(node: Node, literal: string, isStrict: boolean): boolean {
  const value = absentValue(node);
  if (/^(?:false|true)$/i.test(literal) && isTruth(node)) return true;
  if (/^false$/i.test(literal)) return !isStrict || value !== 'null';
  if (/^null$/i.test(literal)) return !isStrict || value !== 'false';
  if (literal === '0') return /^(?:mb_)?strlen\(/.test(node.text);
  if (!/^(?:''|"")$/.test(literal)) return false;
  return !isStrict || isText(node);
}

function isTruth(node: Node): boolean {
  return ASKING.has(calledFunction(node) ?? '') || calledFunction(node) === 'array_key_exists';
}

/** Whether an expression is a text even where the variable is absent. */
function isText(node: Node): boolean {
  return /^\(*\s*(?:\(string\)|(?:l|r)?trim\(|strval\(|strtolower\(|strtoupper\()/i.test(node.text);
}

/**
 * What reading an absent variable gives: `getenv()` hands back false
 * (https://www.php.net/manual/en/function.getenv.php), everything else null.
 */
export function absentValue(node: Node): 'false' | 'null' | undefined {
  const text = node.text.replace(/^[\s(@\\]+/, '');
  if (text.includes('??') || text.includes('?:')) return undefined;
  if (/^(?:\$\w+\s*=\s*)?\\?getenv\(/.test(text)) return 'false';
  return /^(?:\$\w+\s*=\s*)?(?:env\(|\$_ENV\[|\$_SERVER\[)/.test(text) ? 'null' : undefined;
}

/** What is around an expression goes by it. */
function consumed(state: State): Tested | undefined {
  const { node } = state;
  if (node.parent === null) return undefined;
  if (isFieldOf(node, 'condition')) return chosen(state, node.parent);
  return leftAt(state, node.parent) ?? checked(state);
}

/** The part of a construct that is done where the variable is absent. */
function chosen({ absent, empty, isAsked }: State, parent: Node): Tested | undefined {
  // A comparison with each case.
  if (parent.type === 'switch_statement' || parent.type === 'match_expression') {
    return { rejectsEmpty: false };
  }
  const isStatement = parent.type === 'if_statement' || parent.type === 'else_if_clause';
  const other = isStatement ? otherwise(parent) : fieldOf(parent, 'alternative');
  const way = absent ? fieldOf(parent, 'body') : other;
  if (way !== undefined) return { absent: way, rejectsEmpty: empty, by: parent };
  return isAsked || isStatement ? { rejectsEmpty: empty, by: parent } : undefined;
}

/** `getenv('A') or die()`, `$_ENV['A'] ?? throw …` */
function leftAt({ node, absent, empty, isAsked }: State, parent: Node): Tested | undefined {
  const operator = operatorOf(parent);
  const right = fieldOf(parent, 'right');
  if (!isFieldOf(node, 'left') || right === undefined || !leaves(right)) return undefined;
  if (operator === (absent ? '&&' : '||')) {
    return { absent: right, rejectsEmpty: empty, by: parent };
  }
  const isUnset = operator === '??' && !isAsked && absentValue(node) !== 'false';
  return isUnset ? { absent: right, rejectsEmpty: false, by: parent } : undefined;
}

/** A function throws where its argument is not as asked. */
function checked({ node, absent, empty, isAsked }: State): Tested | undefined {
  const around = callAround(node);
  const check = around?.index === 0 ? checkOf(around.call) : undefined;
  if (around === undefined || check === undefined) return undefined;
  if (check.empty !== undefined && isAsked) return { rejectsEmpty: false };
  const list = fieldOf(around.call, 'arguments');
  if (check.fails !== absent || list === undefined || argumentsOf(around.call).length === 0) {
    return { rejectsEmpty: false };
  }
  return { absent: list, rejectsEmpty: check.empty ?? empty, by: around.call };
}

/** What is done where the condition of an `if` does not hold. */
function otherwise(statement: Node): Node | undefined {
  const other = fieldOf(statement, 'alternative');
  if (other !== undefined || statement.type !== 'if_statement') return other;
  const body = fieldOf(statement, 'body');
  const next = statement.nextNamedSibling ?? undefined;
  const isOnly = body !== undefined && endsEarly(body) && leftAbove(statement).length === 0;
  return isOnly ? next : undefined;
}
