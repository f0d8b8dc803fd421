import type { Dockerfile, Instruction } from './parse.ts';
import { chainOf, type Stage, type Stages, stageOf, stagesOf } from './stages.ts';
import { type BuildArgs, BuildRefusal, State } from './state.ts';
import type { WordOptions } from './words.ts';

export interface BuildOptions {
  /** What `--build-arg` gives. */
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** The target, by its name or number; absent: the last stage. */
  readonly stage?: string;
}

export type Environment =
  | { readonly ok: true; readonly variables: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly reason: string; readonly instruction?: Instruction };

/**
 * The variables that a RUN at the end of a stage sees, of those that the file sets. What the base
 * image sets is not among them, and neither are the proxy arguments that need no ARG.
 *
 * Where an ARG follows an ENV of the same name, the build sees the ARG: that is what BuildKit does,
 * https://github.com/moby/buildkit/tree/master/frontend/dockerfile, while the image keeps the ENV.
 */
export function environmentOf(file: Dockerfile, options: BuildOptions = {}): Environment {
  const stages = stagesOf(file);
  const target = stageOf(stages, options.stage);
  if (target === undefined) return { ok: false, reason: 'there is no such stage' };
  const buildArgs = new Map(Object.entries(options.buildArgs ?? {}));
  const result = runStage({ escapeCharacter: file.escapeCharacter, stages, target, buildArgs });
  if (!result.ok) return result;
  const refused = refusedStage(file, stages, buildArgs);
  if (refused !== undefined) return refused;
  const variables = new Map<string, string>();
  for (const { name, value } of result.state.variables.values()) variables.set(name, value);
  return { ok: true, variables };
}

/** BuildKit looks at every FROM, whatever the target is. */
function refusedStage(
  { escapeCharacter }: Dockerfile,
  { head, stages }: Stages,
  buildArgs: BuildArgs,
): Environment | undefined {
  const early = head.find(({ keyword }) => keyword !== 'ARG');
  if (early) return { ok: false, reason: 'only ARG may stand before FROM', instruction: early };
  const global = headState({ escapeCharacter, lenient: false }, head, buildArgs);
  const nameless = stages.find(({ base }) => global.expand(base).value === '');
  if (nameless === undefined) return undefined;
  return { ok: false, reason: 'a stage has no base', instruction: nameless.from };
}

export interface StageRun {
  readonly escapeCharacter: string;
  readonly stages: Stages;
  readonly target: Stage;
  readonly buildArgs?: BuildArgs;
  /** What `:?` asks for is given by whoever builds. */
  readonly lenient?: boolean;
}

export type StageResult =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly reason: string; readonly instruction: Instruction };

/**
 * Walks through a stage and those below it.
 *
 * @param visit sees each instruction with the variables that are there before it
 */
export function runStage(
  { escapeCharacter, stages, target, buildArgs = new Map(), lenient = false }: StageRun,
  visit: (instruction: Instruction, state: State, stage: Stage) => void = () => undefined,
): StageResult {
  try {
    const words = { escapeCharacter, lenient };
    const global = headState(words, stages.head, buildArgs);
    const state = new State(words, buildArgs, global);
    let triggers: readonly Instruction[] = [];
    for (const stage of chainOf(stages, target, global)) {
      for (const instruction of [...triggers, ...stage.instructions]) {
        visit(instruction, state, stage);
        state.apply(instruction);
      }
      triggers = stage.instructions.flatMap(({ trigger }) => trigger ?? []);
    }
    return { ok: true, state };
  } catch (error) {
    if (error instanceof BuildRefusal) {
      return { ok: false, reason: error.message, instruction: error.instruction };
    }
    throw error;
  }
}

/** @throws BuildRefusal */
function headState(
  words: Required<WordOptions>,
  head: readonly Instruction[],
  buildArgs: BuildArgs,
): State {
  const state = new State(words, buildArgs);
  for (const instruction of head) state.apply(instruction);
  return state;
}
