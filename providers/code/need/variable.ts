import { evaluate } from '../resolve/evaluate.ts';
import type { Program } from '../resolve/program.ts';
import type { SyntaxNode } from '../syntax/node.ts';

const GLOBAL = /^(?:process\.env|import\.meta\.env|Bun\.env)\.([^.]+)$/;

/** The variable that an expression plainly reads, aliases resolved. */
export function variableName(program: Program, node: SyntaxNode): string | undefined {
  const value = evaluate(program, node);
  if (value.kind === 'global') return GLOBAL.exec(value.name)?.[1];
  if (value.kind !== 'external') return undefined;
  const isProcess = value.module === 'process' || value.module === 'node:process';
  return isProcess ? /^(?:default\.)?env\.([^.]+)$/.exec(value.name)?.[1] : undefined;
}
