import yargs, { type Argv } from 'yargs';
import manifest from '../../package.json' with { type: 'json' };
import { type Command, type Option, optionsOf } from './options.ts';
import type { Outcome } from './outcome.ts';
import { type Arguments, type Settings, settingsOf } from './settings.ts';
import { usageError } from './usage-error.ts';

/** What a command gets: its positional arguments, and the options. */
export type Run = (args: Arguments, settings: Settings) => Promise<Outcome>;

/**
 * Parses the command line and runs one command, whose module is loaded only then. Help, version
 * and completion are written by the parser itself; then there is no outcome.
 *
 * @throws UserError for wrong use, and whatever the command throws
 */
export async function runProgram(args: readonly string[]): Promise<Outcome | undefined> {
  let outcome: Outcome | undefined;
  const command = (
    spec: string | string[],
    describe: string,
    name: Command,
    load: () => Promise<Run>,
  ) =>
    parser.command(
      spec,
      describe,
      (own) => withOptions(withPositionals(own, name), optionsOf(name)),
      async (parsed: Arguments) => {
        // The parser goes on to the default command after it has printed the completion script.
        if (args[0] === 'completion') return;
        const run = await load();
        outcome = await run(parsed, settingsOf(parsed));
      },
    );
  const parser = base(args);
  command(
    ['check [path]', '$0'],
    'Compare what the code needs with what every environment holds',
    'check',
    async () => (await import('./commands/check.ts')).runCheck,
  );
  command(
    'scan [path]',
    'List the variables that the code reads',
    'scan',
    async () => (await import('./commands/scan.ts')).runScan,
  );
  command(
    'diff <left> <right> [path]',
    'Compare two environments',
    'diff',
    async () => (await import('./commands/diff.ts')).runDiff,
  );
  command(
    'explain <subject> [path]',
    'Tell where a variable is read and set, or what a rule finds',
    'explain',
    async () => (await import('./commands/explain.ts')).runExplain,
  );
  command(
    'init [path]',
    'Write an envparity.yaml to start from',
    'init',
    async () => (await import('./commands/init.ts')).runInit,
  );
  await parser.completion('completion', 'Print a completion script for bash or zsh').parseAsync();
  return outcome;
}

function base(args: readonly string[]): Argv {
  return yargs([...args])
    .scriptName('envparity')
    .usage('Know it will work in production before you deploy.')
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
    .help()
    .alias('help', 'h')
    .version(manifest.version)
    .epilogue('Exit codes: 0 fine, 1 drift found, 2 wrong use, 3 a source could not be read.');
}

const POSITIONALS: Readonly<Record<string, string>> = {
  path: 'The folder; the working directory if left out',
  left: 'An environment',
  right: 'Another environment',
  subject: 'The name of a variable, or a rule',
};

const TAKES: Readonly<Record<Command, readonly string[]>> = {
  check: ['path'],
  scan: ['path'],
  diff: ['left', 'right', 'path'],
  explain: ['subject', 'path'],
  init: ['path'],
  completion: [],
};

function withPositionals(parser: Argv, name: Command): Argv {
  for (const key of TAKES[name])
    parser.positional(key, { type: 'string', describe: POSITIONALS[key] ?? '' });
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
