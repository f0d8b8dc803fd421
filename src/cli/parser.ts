import yargs, { type Argv } from 'yargs';
import {
  COMMANDS,
  COMPLETION,
  type Command,
  type CommandSpec,
  POSITIONALS,
} from './command-table.ts';
import { type Option, optionsOf } from './options.ts';
import type { Arguments } from './settings.ts';
import { usageError } from './usage-error.ts';

/**
 * The parser of the command line, all but its help. Wrong use makes it throw a UserError.
 *
 * @param run what to do with the command that was parsed
 */
export function parserOf(
  args: readonly string[],
  run: (command: Command, parsed: Arguments) => Promise<void>,
): Argv {
  const parser = base(args);
  for (const [index, command] of COMMANDS.entries()) {
    const spec = [command.name, ...command.takes].join(' ');
    parser.command(
      index === 0 ? [spec, '$0'] : spec,
      command.describe,
      (own) => withOptions(withPositionals(own, command), optionsOf(command.name)),
      (parsed: Arguments) => run(command.name, parsed),
    );
  }
  return parser.completion(COMPLETION, 'Print a completion script for bash or zsh');
}

function base(args: readonly string[]): Argv {
  return (
    yargs([...args])
      .scriptName('envparity')
      .parserConfiguration({
        'camel-case-expansion': false,
        'dot-notation': false,
        'greedy-arrays': false,
        'parse-numbers': false,
        'parse-positional-numbers': false,
      })
      .detectLocale(false)
      .strict()
      .exitProcess(false)
      .fail((message: string | null, error: Error | undefined) => {
        if (error && error.name !== 'YError') throw error;
        throw usageError(message ?? error?.message ?? '', args);
      })
      // Answered ahead of it, and told here for completion; its own help is rendered at every start.
      .help(false)
      .version(false)
      .option('help', { alias: 'h', type: 'boolean', describe: 'Show help' })
      .option('version', { type: 'boolean', describe: 'Show version number' })
  );
}

function withPositionals(parser: Argv, { takes }: CommandSpec): Argv {
  for (const word of takes) {
    const key = word.slice(1, -1).replace('..', '');
    parser.positional(key, { type: 'string', describe: POSITIONALS[key] ?? '' });
  }
  return parser;
}

function withOptions(parser: Argv, options: readonly Option[]): Argv {
  for (const { name, type, describe, choices, default: fallback } of options) {
    parser.option(name, {
      type,
      describe,
      ...(type === 'boolean' ? {} : { requiresArg: true }),
      ...(choices === undefined ? {} : { choices }),
      ...(fallback === undefined ? {} : { default: fallback }),
    });
  }
  return parser;
}
