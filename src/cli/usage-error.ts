import { nearest } from '../config/nearest.ts';
import { repeated } from '../config/repeat.ts';
import { UserError } from '../errors.ts';
import { COMMAND_NAMES } from './command-table.ts';
import { OPTIONS } from './options.ts';

const HELP = 'Run `envparity --help` for all commands and options';

/** What the parser found wrong, in one line with the nearest right word. */
export function usageError(message: string, args: readonly string[]): UserError {
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1];
  if (unknown !== undefined) return unknownArgument(unknown.split(', '), args);
  const invalid = /Argument: ([\w-]+), Given: "(.*?)", Choices: (.*)/.exec(message);
  if (invalid !== null) return invalidValue(invalid[1] ?? '', invalid[2] ?? '', invalid[3] ?? '');
  const bare = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
  if (bare !== undefined) return wrongUse(`--${bare} needs a value`);
  if (message.startsWith('Not enough non-option arguments')) return tooFew(args);
  return wrongUse(message.replace(/\s*\n\s*/g, ' '));
}

function unknownArgument(words: readonly string[], args: readonly string[]): UserError {
  const flag = words.find((word) => args.some((arg) => isFlag(arg, word)));
  if (flag !== undefined) {
    const names = [...OPTIONS.map(({ name }) => name), 'help', 'version'];
    const guess = nearest(flag, names);
    const shown = flag.length === 1 ? `-${flag}` : `--${flag}`;
    if (repeated(flag, names, '') === '') return wrongUse('unknown option');
    if (guess === flag) return wrongUse(`${shown} is no option of this command`);
    return wrongUse(`unknown option ${shown}`, guess && `Did you mean \`--${guess}\`?`);
  }
  const first = args.find((arg) => !arg.startsWith('-')) ?? '';
  const command = commandMeant(first);
  if (command !== undefined) return wrongUse(`unknown command ${first}`, didYouMean(command));
  const shown = words.map((word) => repeated(word, [], 'another word'));
  return wrongUse(`unexpected ${shown.join(' and ')}`);
}

function isFlag(arg: string, name: string): boolean {
  if (name.length === 1) return /^-\w*/.test(arg) && arg.includes(name);
  return arg === `--${name}` || arg.startsWith(`--${name}=`) || arg === `--no-${name}`;
}

function invalidValue(name: string, given: string, quoted: string): UserError {
  const choices = [...quoted.matchAll(/"([^"]*)"/g)].map(([, choice = '']) => choice);
  const guess = nearest(given, choices);
  const hint =
    guess === undefined ? `It is one of ${choices.join(', ')}` : `Did you mean \`${guess}\`?`;
  return wrongUse(`${repeated(given, choices, 'that')} is no value of --${name}`, hint);
}

function tooFew(args: readonly string[]): UserError {
  const command = COMMAND_NAMES.find((name) => args.includes(name));
  const needs = command === 'diff' ? 'two environments' : 'the name of a variable or a rule';
  return wrongUse(
    `${command ?? 'this command'} needs ${needs}`,
    `Run \`envparity ${command} --help\``,
  );
}

/** The command that a mistyped word most likely means; nothing where it is one, or is near none. */
export function commandMeant(word: string): string | undefined {
  const guess = nearest(word, COMMAND_NAMES);
  return guess === word ? undefined : guess;
}

export function didYouMean(command: string): string {
  return `Did you mean \`envparity ${command}\`?`;
}

function wrongUse(message: string, hint: string = HELP): UserError {
  return new UserError('wrong-use', message, { hint });
}
