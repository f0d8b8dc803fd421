import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED, UNCHECKED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { judge } from '../judge.ts';
import type { Name } from '../name.ts';
import { ancestorWhere, fieldOf, isWithin } from '../nodes.ts';
import type { Parameter } from '../types.ts';
import { fallbackOf, functionAround } from './functions.ts';
import { asHelper, strongest } from './handing.ts';
import { leaves } from './leaving.ts';
import { syntax } from './syntax.ts';
import { absentValue, testOf } from './tests.ts';
import {
  callAround,
  carried,
  isChain,
  isEmpty,
  isNothing,
  operatorOf,
  sidesOf,
  uncovered,
} from './values.ts';

/** A place that reads a variable, as it is found. */
export interface Found {
  readonly name: Name;
  readonly node: Node;
  /** What the call is told to take where the variable is absent. */
  readonly alternative?: Node;
  /** The names of which one is read, by a condition. */
  readonly among?: readonly string[];
  /** What the read does of its own accord. */
  readonly judgement?: Judgement;
}

/** The one who tells all places apart. */
interface Context {
  readonly all: readonly Found[];
  readonly byNode: ReadonlyMap<number, Found>;
}

/** Tells what becomes of what each place reads; what is read of one variable in one chain is one read. */
export function settle(all: readonly Found[]): readonly Place[] {
  const context: Context = { all, byNode: new Map(all.map((one) => [one.node.id, one])) };
  const repeated = new Set(all.flatMap((one) => repeats(context, one)));
  const helpers = new Map<string, Place>();
  const places: Place[] = [];
  for (const found of all) {
    if (repeated.has(found)) continue;
    const place = placed(context, found);
    if (place.name.kind !== 'parameter') {
      places.push(place);
      continue;
    }
    const key = keyOf(place.name);
    const other = helpers.get(key);
    helpers.set(key, other === undefined ? place : strongest(other, place));
  }
  return [...places, ...helpers.values()];
}

function placed(context: Context, found: Found): Place {
  const { name, node, among = [] } = found;
  const alone = found.judgement ?? judged(context, found);
  const others = among.filter((one) => one !== keyOf(name));
  const isOneOf = alone.need === 'required' && others.length > 0;
  const judgement = isOneOf ? { ...alone, anyOf: [...others, ...(alone.anyOf ?? [])] } : alone;
  if (name.kind !== 'parameter') return { name, node, judgement };
  const around = functionAround(node, `$${name.parameter.keyword ?? ''}`);
  if (around === undefined) return { name: { kind: 'unknown', pattern: '*' }, node, judgement };
  const fallback = fallbackOf(around, name.parameter);
  const told = fallback === undefined ? {} : { fallback: fallback.parameter };
  return { name, node, judgement: asHelper({ node, judgement, around, fallback }), ...told };
}

function keyOf(name: Name): string {
  if (name.kind === 'known') return name.text;
  return JSON.stringify(name.kind === 'unknown' ? name.pattern : { ...name, fallback: undefined });
}

/** The operands of `a ?? b ?: c`, those of `env('A', b)` among them. */
function operandsOf(context: Context, node: Node, depth = 0): readonly Node[] {
  const inner = uncovered(node);
  if (depth > LONGEST) return [inner];
  if (isChain(inner)) {
    return sidesOf(inner).flatMap((side) =>
      side === undefined ? [] : operandsOf(context, side, depth + 1),
    );
  }
  const { alternative } = context.byNode.get(inner.id) ?? {};
  return alternative === undefined
    ? [inner]
    : [inner, ...operandsOf(context, alternative, depth + 1)];
}

/** Chains that people write are shorter; and the parser looks for each parent from the root. */
const LONGEST = 20;

/** The whole chain that a value is an operand of. */
function topOf(context: Context, node: Node): Node {
  let top = carried(node);
  for (let length = 0; length < LONGEST; length++) {
    const { parent } = top;
    const call = callAround(top)?.call;
    const isTold = call !== undefined && context.byNode.get(call.id)?.alternative?.id === top.id;
    if (!isTold && !isChain(parent)) return top;
    if (isTold) top = carried(call);
    else if (parent !== null) top = carried(parent);
  }
  return top;
}

/** The later reads of the same variable that only stand in for a read. */
function repeats(context: Context, found: Found): readonly Found[] {
  const key = keyOf(found.name);
  const operands = operandsOf(context, topOf(context, found.node));
  const at = operands.findIndex(({ id }) => id === found.node.id);
  const after = at < 0 ? [] : operands.slice(at + 1);
  const chosen = chosenBy(context, found);
  if (after.length === 0 && chosen === undefined) return [];
  return context.all.filter(
    (other) =>
      other !== found &&
      keyOf(other.name) === key &&
      (after.some(({ id }) => id === other.node.id) ||
        (chosen !== undefined && isWithin(other.node, chosen.present))),
  );
}

interface Choice {
  readonly whole: Node;
  readonly present: Node;
  readonly absent: Node;
  readonly rejectsEmpty: boolean;
}

/** `isset($_ENV['A']) ? $_ENV['A'] : 'a'`: what is taken where the variable is set, and where not. */
function chosenBy(context: Context, { name, node }: Found): Choice | undefined {
  const { by, absent, rejectsEmpty = false } = testOf(node) ?? {};
  if (by?.type !== 'conditional_expression' || absent === undefined) return undefined;
  const body = fieldOf(by, 'body');
  const present = body?.id === absent.id ? fieldOf(by, 'alternative') : body;
  if (body === undefined || present === undefined) return undefined;
  const key = keyOf(name);
  const isSame = context.all.some(
    (other) => keyOf(other.name) === key && isWithin(other.node, present),
  );
  return isSame ? { whole: by, present, absent, rejectsEmpty } : undefined;
}

function judged(context: Context, found: Found): Judgement {
  const chosen = chosenBy(context, found);
  if (chosen !== undefined) {
    const top = topOf(context, chosen.whole);
    const after = operandsOf(context, chosen.absent);
    const judgement = judgedBy(context, found, { top, before: [], after });
    if (judgement.unchecked === true) return OPTIONAL;
    const isRefused = judgement.need === 'required' && chosen.rejectsEmpty;
    return isRefused ? { ...judgement, rejectsEmpty: true } : judgement;
  }
  const top = topOf(context, found.node);
  const operands = operandsOf(context, top);
  const at = operands.findIndex(({ id }) => id === found.node.id);
  if (at < 0) return judge(syntax, found.node);
  return judgedBy(context, found, {
    top,
    before: operands.slice(0, at),
    after: operands.slice(at + 1),
  });
}

interface Chain {
  readonly top: Node;
  readonly before: readonly Node[];
  readonly after: readonly Node[];
}

function judgedBy(context: Context, found: Found, { top, before, after }: Chain): Judgement {
  const others = [...before, ...after].flatMap((one) => {
    const name = context.byNode.get(one.id)?.name;
    return name?.kind === 'known' && keyOf(name) !== keyOf(found.name) ? [name.text] : [];
  });
  const anyOf = others.length === 0 ? {} : { anyOf: [...new Set(others)] };
  const isSpare = before.some(({ id }) => !context.byNode.has(id));
  let last = found.node;
  for (const operand of after) {
    const isRead = context.byNode.has(operand.id);
    if (isRead) last = operand;
    if (isRead || isNothing(operand) || isFallback(found, operand)) continue;
    if (isFailing(operand)) {
      return isSpare ? { ...OPTIONAL, ...anyOf } : failing(operand, last, anyOf);
    }
    if (!isEmpty(operand)) return DEFAULTED;
    const tested = judge(syntax, top);
    return tested.rejectsEmpty === true ? { ...tested, ...anyOf } : DEFAULTED;
  }
  const whole = judge(syntax, top);
  if (isSpare && whole.need === 'required') return { ...OPTIONAL, ...anyOf };
  return { ...whole, ...anyOf };
}

/** `throw …`, or a function that throws, which `env()` calls for its fallback (https://laravel.com/docs/helpers#method-value). */
function isFailing(operand: Node): boolean {
  if (leaves(operand)) return true;
  const isFunction = operand.type === 'arrow_function' || operand.type === 'anonymous_function';
  const body = isFunction ? fieldOf(operand, 'body') : undefined;
  return body !== undefined && leaves(body);
}

/** What follows from a chain that fails in the end, by what asks for the value before. */
function failing(operand: Node, last: Node, anyOf: Pick<Judgement, 'anyOf'>): Judgement {
  const chain = ancestorWhere(operand, isChain);
  const asked = chain !== undefined && isWithin(last, chain) ? chain : undefined;
  if (asked === undefined) return { ...REQUIRED, ...anyOf };
  if (operatorOf(asked) !== '??') return { ...REQUIRED, rejectsEmpty: true, ...anyOf };
  return absentValue(last) === 'false' ? UNCHECKED : { ...REQUIRED, ...anyOf };
}

/** Whether an operand is the parameter that helpers are told a fallback in. */
function isFallback({ name, node }: Found, operand: Node): boolean {
  if (name.kind !== 'parameter' || operand.type !== 'variable_name') return false;
  return isParameter(node, name.parameter, operand.text);
}

function isParameter(node: Node, told: Parameter, variable: string): boolean {
  const around = functionAround(node, `$${told.keyword ?? ''}`);
  return around !== undefined && fallbackOf(around, told)?.variable === variable;
}
