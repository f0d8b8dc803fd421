import type { Program } from '../resolve/program.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { Judgement } from './judgement.ts';

/** What a library does with an absent value under a key of an object literal; `undefined` where it has no say. */
export type PropertyJudge = (
  program: Program,
  object: SyntaxNode,
  key: string,
  converted: boolean,
) => Judgement | undefined;

const registered = new WeakMap<Program, readonly PropertyJudge[]>();

/** Makes the judges of a run known; judging a need has only the program at hand. */
export function registerJudges(program: Program, judges: readonly PropertyJudge[]): void {
  registered.set(program, judges);
}

/** The judgement of the first library that takes the object literal. */
export function byLibrary(
  program: Program,
  object: SyntaxNode,
  key: string | undefined,
  converted: boolean,
): Judgement | undefined {
  if (key === undefined) return undefined;
  for (const judge of registered.get(program) ?? []) {
    const judged = judge(program, object, key, converted);
    if (judged !== undefined) return judged;
  }
  return undefined;
}
