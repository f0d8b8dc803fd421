import { atCall } from '../need/calls.ts';
import { isNullish } from '../need/chains.ts';
import { judge } from '../need/judge.ts';
import { DEFAULTED, type Judgement, OPTIONAL } from '../need/judgement.ts';
import { isHandedBack } from '../reach.ts';
import { evaluate } from '../resolve/evaluate.ts';
import {
  argumentsOf,
  argumentValue,
  callbackList,
  fill,
  substitute,
} from '../resolve/parameters.ts';
import { apply } from '../resolve/steps.ts';
import { known, templates, text, UNKNOWN, union, type Value } from '../resolve/value.ts';
import { settingOf } from '../setting.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { resolveName } from './access.ts';
import type { Analysis } from './analysis.ts';
import type { Demand, Effect, Reader } from './taint.ts';

/** A call of a function with an effect. */
export function applyEffect(analysis: Analysis, call: SyntaxNode, effect: Effect): void {
  if (effect.does === 'return') {
    if (!isTrial(analysis, call)) analysis.flow(call, effect.value);
    return;
  }
  if (effect.does === 'tell') {
    effect.called(call);
    return;
  }
  if (effect.does === 'read') {
    readThrough(analysis, call, effect.reader, effect.flavour);
    return;
  }
  meet(analysis, call, effect.demand);
}

/** A test that hands a function a record of its own gets that record back, not the environment. */
function isTrial({ program }: Analysis, call: SyntaxNode): boolean {
  if (settingOf(call.source.file, '') !== 'test') return false;
  return argumentsOf(call).some((argument) => evaluate(program, argument).kind === 'object');
}

function meet(analysis: Analysis, call: SyntaxNode, demand: Demand): void {
  analysis.met(demand);
  const { program } = analysis;
  const name = substitute(program, demand.name, demand.fn, (hole) => fill(program, hole, call));
  const met = atCall(program, demand.judgement, call);
  const isDeferred = demand.judgement.deferred === true || isHandedBack(demand.place, demand.fn);
  const judgement: Judgement = isDeferred ? { ...met, deferred: true } : met;
  resolveName(analysis, call, name, judgement, demand.flavour, demand.root ?? demand.id);
}

function readThrough(
  analysis: Analysis,
  call: SyntaxNode,
  reader: Reader,
  flavour: Extract<Effect, { does: 'read' }>['flavour'],
): void {
  const { program } = analysis;
  const given = argumentValue(program, call, reader.name);
  if (given === undefined) return;
  const name = reader.variable === undefined ? given : renamed(given, reader.variable);
  if (name === undefined) return;
  const judged = reader.judgement ?? reader.judge?.(call) ?? judge(program, call);
  const asked = reader.asks === true && judged.unchecked === true ? OPTIONAL : judged;
  const fallback = reader.fallback === undefined ? undefined : argumentsOf(call)[reader.fallback];
  const isMeant = fallback !== undefined && reader.isFallback?.(fallback) !== false;
  const isGiven = isMeant && !isNullish(fallback);
  resolveName(analysis, call, name, isGiven ? DEFAULTED : asked, flavour);
}

function renamed(given: Value, variable: (name: string) => string | undefined): Value | undefined {
  const values = templates(given).map((template): Value | undefined => {
    const word = known(template);
    if (word === undefined) return { kind: 'text', templates: [template] };
    const name = variable(word);
    return name === undefined ? undefined : text(name);
  });
  const named = values.filter((value) => value !== undefined);
  return named.length === 0 ? undefined : union(named);
}

/** A function that reads a variable is handed to `map` and its kin: each element is a name. */
export function asCallback(analysis: Analysis, fn: SyntaxNode, demand: Demand): boolean {
  const over = callbackList(fn);
  if (over === undefined) return false;
  analysis.met(demand);
  const { program } = analysis;
  const element = apply(program, evaluate(program, over.list), { take: 'element' });
  const name = substitute(program, demand.name, demand.fn, (hole) =>
    hole.index === over.element
      ? hole.steps.reduce((value, step) => apply(program, value, step), element)
      : UNKNOWN,
  );
  resolveName(
    analysis,
    fn,
    name,
    { ...demand.judgement },
    demand.flavour,
    demand.root ?? demand.id,
  );
  return true;
}
