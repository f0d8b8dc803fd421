import { COMMANDS, type Command, type CommandSpec } from './command-table.ts';
import { type Option, optionsOf } from './options.ts';
import type { Arguments } from './settings.ts';

/** A command line as the parser understands it. */
export interface ParsedLine {
  readonly command: Command;
  readonly args: Arguments;
}

/**
 * Reads the plainest command lines without the parser, which takes longer to load and to start than
 * a small project takes to scan: a command first, its arguments, and its options in full.
 *
 * @returns what the parser answers; `undefined` for a line that needs it, above all a wrong one
 */
export function plainLine(line: readonly string[]): ParsedLine | undefined {
  const [first = 'check', ...rest] = line;
  const spec = COMMANDS.find(({ name }) => name === first);
  if (spec === undefined) return undefined;
  const options = optionsOf(spec.name);
  const args = new Map<string, unknown>();
  const words: string[] = [];
  for (let index = 0; index < rest.length; ) {
    const taken = take(rest.slice(index), { options, args, words });
    if (taken === 0) return undefined;
    index += taken;
  }
  if (!placed(words, spec, args)) return undefined;
  for (const { name, default: fallback } of options)
    if (fallback !== undefined && !args.has(name)) args.set(name, fallback);
  return { command: spec.name, args: Object.fromEntries(args) };
}

interface Taken {
  readonly options: readonly Option[];
  readonly args: Map<string, unknown>;
  readonly words: string[];
}

/** Takes an argument, or an option with its value; tells how many words that were, none where it is not plain. */
function take([word = '', next]: readonly string[], { options, args, words }: Taken): number {
  if (!word.startsWith('-')) return words.push(word) && 1;
  const option = options.find(({ name }) => word === `--${name}`);
  if (option === undefined) return 0;
  const { name, type } = option;
  const known = args.get(name);
  if (type === 'boolean' && known === undefined && !isTruth(next)) return args.set(name, true) && 1;
  if (type === 'boolean' || !isValue(next, option)) return 0;
  if (type === 'array') args.set(name, [...(Array.isArray(known) ? known : []), next]);
  else if (known === undefined) args.set(name, next);
  else return 0;
  return 2;
}

/** Gives each argument its name, where there are as many as the command takes. */
function placed(words: readonly string[], spec: CommandSpec, args: Map<string, unknown>): boolean {
  const needed = spec.takes.filter((one) => one.startsWith('<'));
  if (spec.takes.some((one) => one.includes('..'))) return false;
  if (words.length < needed.length || words.length > spec.takes.length) return false;
  for (const [index, word] of words.entries())
    args.set(spec.takes[index]?.slice(1, -1) ?? '', word);
  return words.every((word) => word !== '');
}

function isTruth(next: string | undefined): boolean {
  return next === 'true' || next === 'false';
}

function isValue(next: string | undefined, { choices }: Option): boolean {
  if (next === undefined || next === '' || next.startsWith('-')) return false;
  return choices === undefined || choices.includes(next);
}
