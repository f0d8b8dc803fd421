import { FUNCTIONS } from '../resolve/declarations.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { keyName } from '../resolve/literals.ts';
import { parametersOf } from '../resolve/parameters.ts';
import type { Value } from '../resolve/value.ts';
import { settingOf } from '../setting.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { Analysis } from './analysis.ts';
import { bindParameter } from './class-uses.ts';
import { asCallback } from './effects.ts';
import { intoLibrary } from './library-calls.ts';
import type { Taint } from './taint.ts';

/** A value is passed to a call: into the parameter of a known function, else to a library. */
export function followArgument(
  analysis: Analysis,
  node: SyntaxNode,
  parent: SyntaxNode,
  taint: Taint,
): void {
  const call = parent.parent;
  const callee = call?.field('function') ?? call?.field('constructor');
  if (call === undefined || callee === undefined) return;
  if (taint.kind === 'function' && taint.effect.does === 'demand') {
    if (asCallback(analysis, node, taint.effect.demand)) return;
  }
  const index = parent.children.findIndex((child) => child.id === node.id);
  const targets = functionsOf(evaluate(analysis.program, callee));
  for (const fn of targets) {
    if (deployed(fn) === deployed(node)) intoParameter(analysis, fn, index, taint);
  }
  if (targets.length === 0) intoLibrary(analysis, { call, callee, argument: node, index }, taint);
}

/** Whether code is no test: what a test passes to a function says nothing about its deployment. */
function deployed(node: SyntaxNode): boolean {
  return settingOf(node.source.file, '') !== 'test';
}

function functionsOf(value: Value): readonly SyntaxNode[] {
  if (value.kind === 'union') return value.of.flatMap(functionsOf);
  if (value.kind === 'function') return [value.node];
  if (value.kind !== 'class') return [];
  const members = value.node.field('body')?.children ?? [];
  return members.filter((one) => keyName(one.field('name')) === 'constructor');
}

function intoParameter(analysis: Analysis, fn: SyntaxNode, index: number, taint: Taint): void {
  if (!FUNCTIONS.has(fn.type)) return;
  const parameter = parametersOf(fn)[index];
  const pattern = parameter?.field('pattern') ?? parameter;
  if (parameter === undefined || pattern === undefined || pattern.type === 'rest_pattern') return;
  bindParameter(analysis, parameter, pattern, taint);
}
