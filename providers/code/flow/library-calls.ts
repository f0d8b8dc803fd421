import { bindingOf } from '../resolve/bindings.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { access, asks, everything } from './access.ts';
import type { Analysis } from './analysis.ts';
import { flowBinding } from './bind.ts';
import { copyOf } from './copies.ts';
import { intoProxy, ontoProxy } from './proxy.ts';
import type { Environment, Taint } from './taint.ts';

export interface Passed {
  readonly call: SyntaxNode;
  readonly callee: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly index: number;
}

/** Functions that start another program, by the name they are called by; promisified copies keep it. https://nodejs.org/api/child_process.html */
const RUNNERS =
  /(?:^|\.)(?:(?:async|run|promisified)?(?:spawn|exec|execFile|fork|execa|execaCommand)(?:Sync|Async|Promise|P)?|execaNode|Command|Worker|StdioClientTransport|setupPrimary|setupMaster|x|\$)$/i;

/** Libraries that fill the environment from files. */
const LOADERS = /^(?:dotenv(?:-\w+)*|@next\/env|@dotenvx\/dotenvx|@nuxt\/kit|c12)$/;

/** A value goes into code of a library or of the platform. */
export function intoLibrary(analysis: Analysis, passed: Passed, taint: Taint): void {
  if (taint.kind === 'function') {
    wrapped(analysis, passed, taint);
    return;
  }
  if (taint.kind === 'holder' && ontoProxy(analysis, passed, taint)) return;
  const environment = environmentIn(passed.argument, taint);
  if (taint.kind === 'environment' && known(analysis, passed, taint)) return;
  if (taint.kind === 'holder' && intoProxy(analysis, passed, taint)) return;
  if (environment === undefined) {
    copies(analysis, passed, taint);
    return;
  }
  const use = { call: passed.call, argument: passed.argument, taint };
  if (analysis.recognisers.some((one) => one.argument?.(analysis, use) === true)) return;
  const target = evaluate(analysis.program, passed.callee);
  if (target.kind === 'external' && LOADERS.test(target.module)) return;
  const name = calleeName(passed.callee, target);
  if (RUNNERS.test(name)) analysis.handedOn(passed.argument, name);
  else analysis.dynamic(passed.argument, '*');
}

/** The environment that an argument is or plainly holds. */
function environmentIn(argument: SyntaxNode, taint: Taint): Environment | undefined {
  if (taint.kind === 'environment') return taint;
  if (taint.kind !== 'holder' || taint.value.kind !== 'environment') return undefined;
  return unwrap(argument).type === 'object' ? taint.value : undefined;
}

function calleeName(callee: SyntaxNode, target: Value): string {
  if (target.kind === 'global') return target.name;
  if (target.kind === 'external') return target.name === 'default' ? target.module : target.name;
  const inner = unwrap(callee);
  return inner.field('property')?.text ?? inner.text.slice(0, 60);
}

/** Functions of the platform that take an environment; true when this was one. */
function known(analysis: Analysis, passed: Passed, taint: Environment): boolean {
  const target = evaluate(analysis.program, passed.callee);
  const name = target.kind === 'global' ? target.name : '';
  switch (name) {
    case 'Object.assign':
      intoAssign(analysis, passed, taint);
      return true;
    case 'structuredClone':
    case 'Object.freeze':
    case 'Object.seal':
      analysis.flow(passed.call, taint);
      return true;
    case 'Object.entries':
      intoEntries(analysis, passed, taint);
      return true;
    case 'Object.keys':
    case 'Object.values':
    case 'Object.getOwnPropertyNames':
      everything(analysis, passed.argument);
      return true;
    case 'Reflect.get':
      readArgument(analysis, passed, taint);
      return true;
    case 'Reflect.has':
    case 'Object.hasOwn':
    case 'Object.prototype.hasOwnProperty.call':
      asks(analysis, passed.call, taint);
      return true;
    case 'Reflect.set':
    case 'Reflect.deleteProperty':
    case 'Object.defineProperty':
      return true;
    case 'Proxy':
      if (passed.index === 0) analysis.flow(passed.call, taint);
      return true;
    default:
      return false;
  }
}

function intoEntries(analysis: Analysis, passed: Passed, taint: Environment): void {
  const copy = copyOf(passed.call);
  if (copy === undefined) everything(analysis, passed.argument);
  else analysis.flow(copy, taint);
}

function readArgument(analysis: Analysis, passed: Passed, taint: Environment): void {
  const name = argumentsOf(passed.call)[1];
  if (name !== undefined) access(analysis, passed.call, evaluate(analysis.program, name), taint);
}

/** `Object.assign(target, env)` makes the target a copy; the environment as target is written to. */
function intoAssign(analysis: Analysis, passed: Passed, taint: Environment): void {
  analysis.flow(passed.call, taint);
  const target = argumentsOf(passed.call)[0];
  if (passed.index === 0 || target?.type !== 'identifier') return;
  const binding = bindingOf(target);
  if (binding !== undefined) flowBinding(analysis, binding, taint);
}

/** `Object.freeze(holder)` and its kin give their argument back. */
function copies(analysis: Analysis, passed: Passed, taint: Taint): void {
  const target = evaluate(analysis.program, passed.callee);
  const same = ['Object.freeze', 'Object.seal', 'Object.assign', 'structuredClone'];
  if (target.kind === 'global' && same.includes(target.name)) analysis.flow(passed.call, taint);
}

/** `cache(fn)`, `memoize(fn)`: what wraps a single function mostly gives it back. */
function wrapped(analysis: Analysis, passed: Passed, taint: Taint): void {
  if (passed.index === 0 && passed.call.type === 'call_expression') {
    analysis.flow(passed.call, taint);
  }
}
