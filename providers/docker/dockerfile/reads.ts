import { readArguments } from '../../../src/formats/dockerfile/pairs.ts';
import type { Instruction } from '../../../src/formats/dockerfile/parse.ts';
import { PLATFORM } from '../../../src/formats/dockerfile/state.ts';
import type { Read } from '../../../src/model/index.ts';
import { secretMounts } from './mounts.ts';
import type { ReadFile } from './read.ts';

/** What `--build-arg` and `--secret` give. */
export const CHANNEL = 'docker-build';

/** https://docs.docker.com/reference/dockerfile/#predefined-args and #buildkit-built-in-build-args */
const BUILT_IN = /^(?:(?:https?|ftp|no|all)_proxy|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i;
const NAME = /^[A-Za-z_]\w*$/;
const DEMANDS = /\$\{([A-Za-z_]\w*)(:?)\?/g;

type Found = Pick<Read, 'name' | 'place' | 'need' | 'certainty' | 'unchecked' | 'rejectsEmpty'>;

/** The arguments and secrets that a build asks for, each once. */
export function readsOf(
  read: ReadFile,
  about: Pick<Read, 'component' | 'environments'>,
): readonly Read[] {
  const all = read.file.instructions.map(({ trigger, ...own }) => trigger ?? own);
  const found = new Map<string, Found>();
  for (const instruction of all) {
    for (const one of [...argumentsIn(read, instruction), ...secretsIn(read, instruction)]) {
      const before = found.get(one.name);
      if (before === undefined || (before.need === 'optional' && one.need !== 'optional')) {
        found.set(one.name, one);
      }
    }
  }
  demand(all, found);
  return [...found.values()].map((one) => ({
    role: 'reads',
    channel: CHANNEL,
    phases: ['build'],
    audience: 'server',
    setting: 'source',
    ...about,
    ...one,
  }));
}

function argumentsIn({ file, place }: ReadFile, instruction: Instruction): readonly Found[] {
  if (instruction.keyword !== 'ARG') return [];
  const result = readArguments(instruction.args, file.escapeCharacter);
  if (!result.ok) return [];
  return result.pairs
    .filter(({ name }) => NAME.test(name) && !PLATFORM.has(name) && !BUILT_IN.test(name))
    .map(({ name, value, at }) => ({
      name,
      place: place(instruction, at),
      certainty: 'proved',
      ...(value === undefined ? { need: 'optional', unchecked: true } : { need: 'defaulted' }),
    }));
}

function secretsIn({ place }: ReadFile, instruction: Instruction): readonly Found[] {
  return secretMounts(instruction)
    .filter(({ id }) => /^[\w.-]+$/.test(id))
    .map(({ id, required }) => ({
      name: id,
      place: place(instruction),
      certainty: 'proved',
      need: required ? 'required' : 'optional',
    }));
}

/** `${NAME:?}` stops the build where the argument is not given. */
function demand(instructions: readonly Instruction[], found: Map<string, Found>): void {
  for (const { args } of instructions) {
    for (const [, name = '', colon] of args.matchAll(DEMANDS)) {
      const one = found.get(name);
      if (one === undefined || one.need === 'defaulted') continue;
      const { unchecked: _, ...rest } = one;
      found.set(name, { ...rest, need: 'required', ...(colon && { rejectsEmpty: true }) });
    }
  }
}
