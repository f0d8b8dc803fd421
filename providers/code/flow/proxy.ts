import { memberNames } from '../resolve/classes.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { property } from '../resolve/objects.ts';
import { argumentsOf, parametersOf } from '../resolve/parameters.ts';
import type { Analysis } from './analysis.ts';
import { bindPattern } from './bind.ts';
import type { Passed } from './library-calls.ts';
import type { Demand, Taint } from './taint.ts';

/**
 * `new Proxy(target, { get(_, name) { … env[name] … } })`: every property of the proxy is a read by
 * way of the handler. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Proxy
 */
export function intoProxy(
  analysis: Analysis,
  passed: Passed,
  taint: Extract<Taint, { kind: 'holder' }>,
): boolean {
  const target = evaluate(analysis.program, passed.callee);
  if (target.kind !== 'global' || target.name !== 'Proxy' || passed.index !== 1) return false;
  if (taint.key !== 'get' || taint.value.kind !== 'function') return false;
  const { effect } = taint.value;
  if (effect.does !== 'demand') return false;
  const via = effect.demand;
  const builtin = new Set([...(via.flavour.builtin ?? []), ...ownNames(analysis, passed, via)]);
  analysis.flow(passed.call, { kind: 'environment', flavour: { ...via.flavour, builtin }, via });
  return true;
}

/** What the target of a proxy has itself, where the handler gives that first. */
function ownNames({ program }: Analysis, { call }: Passed, via: Demand): readonly string[] {
  const target = argumentsOf(call)[0];
  if (target === undefined || !/\bin\b|\bReflect\b|hasOwn/.test(via.fn.text)) return [];
  const value = evaluate(program, target);
  return value.kind === 'instance' ? memberNames(program, value.node) : [];
}

/** The target of a proxy: the proxy has what it has, and so has the first parameter of its `get`. */
export function ontoProxy(analysis: Analysis, passed: Passed, taint: Taint): boolean {
  const { program } = analysis;
  const callee = evaluate(program, passed.callee);
  if (callee.kind !== 'global' || callee.name !== 'Proxy' || passed.index !== 0) return false;
  analysis.flow(passed.call, taint);
  const handler = argumentsOf(passed.call)[1];
  const traps = handler === undefined ? undefined : evaluate(program, handler);
  const trap = traps?.kind === 'object' ? property(program, traps.node, 'get') : undefined;
  const parameter = trap?.kind === 'function' ? parametersOf(trap.node)[0] : undefined;
  const pattern = parameter?.field('pattern') ?? parameter;
  if (pattern !== undefined) bindPattern(analysis, pattern, taint);
  return true;
}
