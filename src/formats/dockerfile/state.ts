import { readArguments, readPairs } from './pairs.ts';
import type { Instruction } from './parse.ts';
import { expandWord, type WordOptions } from './words.ts';

/** What an instruction has set. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  /** The image holds it too, not only the build. */
  readonly kind: 'arg' | 'env';
  /** Nothing outside the file has a say in the value. */
  readonly literal: boolean;
  /** Arguments without a value of their own, which the value is nothing without. */
  readonly from: readonly string[];
  readonly instruction: Instruction;
  /** Where the name stands in the arguments of the instruction. */
  readonly at: number;
}

/** An ARG that only `--build-arg` gives a value. */
export type OpenArgument = Pick<Variable, 'name' | 'instruction' | 'at'>;

/** The file cannot be built as it stands; the message holds no value. */
export class BuildRefusal extends Error {
  readonly instruction: Instruction;

  constructor(instruction: Instruction, message: string) {
    super(message);
    this.instruction = instruction;
  }
}

/** More text than this in all variables of a file is given up. */
const MOST_TEXT = 4_000_000;

/** Arguments of every build: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
export const PLATFORM: ReadonlyMap<string, string> = new Map([
  ['BUILDPLATFORM', 'linux/amd64'],
  ['BUILDOS', 'linux'],
  ['BUILDOSVERSION', ''],
  ['BUILDARCH', 'amd64'],
  ['BUILDVARIANT', ''],
  ['TARGETPLATFORM', 'linux/amd64'],
  ['TARGETOS', 'linux'],
  ['TARGETOSVERSION', ''],
  ['TARGETARCH', 'amd64'],
  ['TARGETVARIANT', ''],
  ['TARGETSTAGE', 'default'],
]);

export type BuildArgs = ReadonlyMap<string, string>;

/** The variables at one point of a Dockerfile. */
export class State {
  readonly variables = new Map<string, Variable>();
  /** What ENV has put into the image, whatever an ARG of the same name says to the build. */
  readonly image = new Map<string, Variable>();
  readonly open = new Map<string, OpenArgument>();
  private readonly words: Required<WordOptions>;
  private readonly buildArgs: BuildArgs;
  private readonly global: State | undefined;
  private text = 0;

  /** @param global the arguments before the first FROM; absent: these are they */
  constructor(words: Required<WordOptions>, buildArgs: BuildArgs, global?: State) {
    this.words = words;
    this.buildArgs = buildArgs;
    this.global = global;
  }

  /** Applies an ARG or ENV; anything else changes nothing. */
  apply(instruction: Instruction): void {
    const { keyword, args, flags } = instruction;
    if (keyword !== 'ARG' && keyword !== 'ENV') return;
    if (flags.length > 0) throw new BuildRefusal(instruction, `${keyword} takes no flag`);
    const read = keyword === 'ARG' ? readArguments : readPairs;
    const result = read(args, this.words.escapeCharacter);
    if (!result.ok) throw new BuildRefusal(instruction, `in ${keyword}, ${result.reason}`);
    if (keyword === 'ARG') {
      for (const { name, value, at } of result.pairs) {
        this.argument({ name, value, instruction, at });
      }
      return;
    }
    // All words of one instruction see what was there before it.
    const set = result.pairs.map(({ name, value = '', at }) => {
      const key = this.checked(name, instruction).value;
      return this.variable(key, value, { kind: 'env', instruction, at });
    });
    for (const variable of set) {
      this.put(variable);
      this.image.set(variable.name, variable);
    }
  }

  /** Expands a word; what cannot be expanded is empty. */
  expand(word: string): { readonly value: string; readonly unset: ReadonlySet<string> } {
    const result = expandWord(word, (name) => this.lookup(name), this.words);
    return result.ok
      ? { value: result.value, unset: result.unmatched }
      : { value: '', unset: new Set() };
  }

  private lookup(name: string): string | undefined {
    const given = this.variables.get(name)?.value;
    if (given !== undefined || this.global !== undefined) return given;
    return this.buildArgs.get(name) ?? PLATFORM.get(name);
  }

  /** https://docs.docker.com/reference/dockerfile/#scope */
  private argument({
    name,
    value,
    instruction,
    at,
  }: OpenArgument & { readonly value: string | undefined }): void {
    const place = { instruction, at };
    const given = this.buildArgs.get(name);
    if (given !== undefined) {
      this.put({ name, value: given, kind: 'arg', literal: false, from: [], ...place });
      return;
    }
    if (value !== undefined) {
      this.put({ ...this.variable(name, value, { kind: 'arg', ...place }), literal: false });
      return;
    }
    const before = this.global?.variables.get(name);
    const platform = PLATFORM.get(name);
    if (before !== undefined) this.put({ ...before, ...place });
    else if (platform !== undefined) {
      this.put({ name, value: platform, kind: 'arg', literal: false, from: [], ...place });
    } else if (!this.variables.has(name)) this.open.set(name, { name, ...place });
  }

  private variable(
    name: string,
    word: string,
    place: Pick<Variable, 'kind' | 'instruction' | 'at'>,
  ): Variable {
    const { value, matched, unmatched } = this.checked(word, place.instruction);
    const used = [...matched].flatMap((other) => this.variables.get(other) ?? []);
    const inherited = used.filter((other) => isBare(word, other.name)).flatMap(({ from }) => from);
    const direct = [...unmatched].filter((other) => this.open.has(other) && isBare(word, other));
    const literal = unmatched.size === 0 && used.every((other) => other.literal);
    return { name, value, literal, from: [...new Set([...direct, ...inherited])], ...place };
  }

  private checked(word: string, instruction: Instruction) {
    const result = expandWord(word, (name) => this.lookup(name), this.words);
    if (!result.ok) throw new BuildRefusal(instruction, result.reason);
    this.text += result.value.length;
    if (this.text > MOST_TEXT) throw new BuildRefusal(instruction, 'its values are too long');
    return result;
  }

  private put(variable: Variable): void {
    this.variables.set(variable.name, variable);
    this.open.delete(variable.name);
  }
}

/** Whether a word uses a name without saying what to take where it is not set. */
function isBare(word: string, name: string): boolean {
  if (!/^[\p{L}\p{Nd}_]+$/u.test(name)) return false;
  return new RegExp(`\\$(?:${name}(?![A-Za-z0-9_])|\\{${name}(?:\\}|:?\\?))`).test(word);
}
