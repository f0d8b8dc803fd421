import type { Dockerfile, Instruction } from './parse.ts';
import type { State } from './state.ts';

/** What one FROM begins. */
export interface Stage {
  readonly index: number;
  /** In small letters. */
  readonly name?: string;
  readonly from: Instruction;
  /** The image or stage as written. */
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

export interface Stages {
  /** What stands before the first FROM. */
  readonly head: readonly Instruction[];
  readonly stages: readonly Stage[];
}

/** https://docs.docker.com/build/building/multi-stage/ */
export function stagesOf({ instructions }: Dockerfile): Stages {
  const head: Instruction[] = [];
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword !== 'FROM') {
      (stages.at(-1)?.instructions ?? head).push(instruction);
      continue;
    }
    const [base = '', as = '', name] = instruction.args.split(/\s+/);
    const named = name !== undefined && as.toLowerCase() === 'as';
    stages.push({
      index: stages.length,
      ...(named && { name: name.toLowerCase() }),
      from: instruction,
      base,
      instructions: [],
    });
  }
  return { head, stages };
}

/** The stage of a name or number; the last one where none is given. */
export function stageOf({ stages }: Stages, target: string | undefined): Stage | undefined {
  if (target === undefined) return stages.at(-1);
  const name = target.toLowerCase();
  const named = stages.findLast((stage) => stage.name === name);
  if (named !== undefined || !/^\d{1,6}$/.test(target)) return named;
  return stages[Number(target)];
}

/** The stage itself and those it stands on, the lowest first. */
export function chainOf({ stages }: Stages, target: Stage, global: State): readonly Stage[] {
  const chain: Stage[] = [target];
  for (let stage = target; ; ) {
    const base = global.expand(stage.base).value.toLowerCase();
    const below = stages.slice(0, stage.index).findLast(({ name }) => name === base);
    if (below === undefined) return chain;
    chain.unshift(below);
    stage = below;
  }
}
