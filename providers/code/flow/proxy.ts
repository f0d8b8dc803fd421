import { evaluate } from '../resolve/evaluate.ts';
import type { Analysis } from './analysis.ts';
import type { Passed } from './library-calls.ts';
import type { Taint } from './taint.ts';

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
  analysis.flow(passed.call, { kind: 'environment', flavour: via.flavour, via });
  return true;
}
