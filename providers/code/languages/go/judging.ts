import type { Node } from 'web-tree-sitter';
import { ASSERTED, DEFAULTED, type Judgement } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { judge } from '../judge.ts';
import { ancestorWhere, childrenOf, fieldOf, isWithin, occurrences } from '../nodes.ts';
import { bound, isReplaced, isUse } from './bound.ts';
import { leaves, returnsError } from './leaves.ts';
import { argumentsOf, listed, literalOf } from './literals.ts';
import { FUNCTIONS } from './scopes.ts';
import { syntaxFrom } from './syntax.ts';
import { nextOf, testOf, toldOn } from './tests.ts';

/** What takes the place of a value, and the judgement of both where that is a read too. */
interface Chain {
  readonly members: readonly Place[];
  readonly judgement: Judgement;
}

/** The places with what becomes of their values. */
export function judged(places: readonly Place[]): readonly Place[] {
  const open = places.filter((place) => place.judgement === undefined);
  const chains = open.map((place) => chainOf(place, places, 0));
  return places.map((place) => {
    if (place.judgement !== undefined) return place;
    const own = chains
      .filter(({ members }) => members.includes(place))
      .toSorted((a, b) => b.members.length - a.members.length)[0];
    if (own === undefined) return place;
    const others = own.members.flatMap(({ name }) =>
      name.kind === 'known' && name !== place.name ? [name.text] : [],
    );
    const judgement = others.length === 0 ? own.judgement : { ...own.judgement, anyOf: others };
    return { ...place, judgement };
  });
}

/** Chains of reads are followed so far. */
const LONGEST = 6;

function chainOf(place: Place, places: readonly Place[], depth: number): Chain {
  const { node } = place;
  const within = (outer: Node) => places.filter((one) => isWithin(one.node, outer));
  const first = firstOf(node);
  if (first !== undefined && depth < LONGEST) {
    const members = within(first);
    const isFixed = argumentsOf(first).some(
      (argument) => within(argument).length === 0 && literalOf(argument) !== '',
    );
    if (isFixed) return { members, judgement: DEFAULTED };
    return { members, judgement: chainOf({ ...place, node: first }, places, depth + 1).judgement };
  }
  const instead = depth < LONGEST ? insteadOf(node) : undefined;
  const [next] = instead === undefined ? [] : within(instead);
  if (next !== undefined && instead !== undefined && toldOn(next.node).id === instead.id) {
    const { members, judgement } = chainOf(next, places, depth + 1);
    return { members: [place, ...members], judgement };
  }
  const judgement = instead === undefined ? judgeValue(node) : DEFAULTED;
  return { members: [place], judgement };
}

/** `cmp.Or(a, b)` (https://pkg.go.dev/cmp#Or), of which the value is an argument. */
function firstOf(start: Node): Node | undefined {
  const list = toldOn(start).parent;
  const call = list?.type === 'argument_list' ? (list.parent ?? undefined) : undefined;
  return fieldOf(call, 'function')?.text === 'cmp.Or' ? call : undefined;
}

/** What is taken where the value is absent: `if value == "" { value = "x" }`, or what is returned then. */
function insteadOf(node: Node): Node | undefined {
  const own = returnedInstead(node);
  if (own !== undefined) return own;
  const target = bound(parsedBy(node) ?? node);
  const tests = [testOf(node)?.absent, ...usesOf(node).map((use) => testOf(use)?.absent)];
  const names = target?.names ?? [];
  for (const absent of tests) {
    if (absent === undefined) continue;
    if (leaves(absent)) return undefined;
    const assigned = assignedIn(absent, names) ?? setIn(absent, node);
    if (assigned !== undefined) return assigned;
  }
  return undefined;
}

/** `strconv.Atoi(value)` */
function parsedBy(node: Node): Node | undefined {
  const list = toldOn(node).parent;
  const call = list?.type === 'argument_list' ? list.parent : undefined;
  return /^strconv\.|^time\.Parse/.test(fieldOf(call ?? undefined, 'function')?.text ?? '')
    ? (call ?? undefined)
    : undefined;
}

function statementsOf(block: Node): readonly Node[] {
  return childrenOf(block).flatMap((one) =>
    one.type === 'statement_list' ? childrenOf(one) : [one],
  );
}

/** `os.Setenv("A", "x")`, where that is the variable that is read. */
function setIn(block: Node, read: Node): Node | undefined {
  const [told] = argumentsOf(read);
  for (const statement of statementsOf(block)) {
    const [call] = childrenOf(statement);
    if (call === undefined || fieldOf(call, 'function')?.text !== 'os.Setenv') continue;
    const [name, value] = argumentsOf(call);
    if (name?.text === told?.text && literalOf(value) !== '') return value;
  }
  return undefined;
}

function assignedIn(block: Node, names: readonly string[]): Node | undefined {
  for (const statement of statementsOf(block)) {
    if (statement.type !== 'assignment_statement') continue;
    const left = listed(fieldOf(statement, 'left'));
    const at = left.findIndex(({ text }) => names.includes(text));
    const right = listed(fieldOf(statement, 'right'));
    const value = at < 0 ? undefined : (right[at] ?? right[0]);
    if (value !== undefined && literalOf(value) !== '') return value;
  }
  return undefined;
}

/** `if value != "" { return value }; return "x"` */
function returnedInstead(node: Node): Node | undefined {
  for (const one of [node, ...usesOf(node)]) {
    const condition = ancestorWhere(one, ({ type }) => type === 'if_statement');
    const next = condition === undefined ? undefined : testOf(one)?.absent;
    if (next?.type !== 'return_statement' || returnsError(next)) continue;
    if (condition === undefined || nextOf(condition)?.id !== next.id) continue;
    const [value] = listed(childrenOf(next)[0]);
    const isValue = value !== undefined && /_literal$|^(?:true|false)$/.test(value.type);
    if (isValue && literalOf(value) !== '' && listed(childrenOf(next)[0]).length === 1)
      return value;
  }
  return undefined;
}

/** The places where the variable is used that a value is put into. */
export function usesOf(node: Node): readonly Node[] {
  const target = bound(node);
  if (target === undefined) return [];
  return target.names.flatMap((name) =>
    occurrences(target.scope, name, node.endIndex).filter(
      (use) => isUse(use, target.scope) && !isReplaced(node, use, name),
    ),
  );
}

/** A variable of the file is asked for by functions that may be called or not. */
function judgeValue(node: Node): Judgement {
  const all = judge(syntaxFrom(node), node);
  const target = bound(node);
  if (all.need !== 'required' || target?.scope.type !== 'source_file') return all;
  const started = judge(
    syntaxFrom(node, (use) => isAtStart(use, node)),
    node,
  );
  return started.need === 'required' ? started : ASSERTED;
}

function isAtStart(use: Node, read: Node): boolean {
  const [fn, own] = [use, read].map((one) => ancestorWhere(one, ({ type }) => FUNCTIONS.has(type)));
  if (fn === undefined || fn.id === own?.id) return true;
  const name = fn.type === 'function_declaration' ? fieldOf(fn, 'name')?.text : undefined;
  return name === 'main' || name === 'init';
}
