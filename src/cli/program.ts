import { COMPLETION, type Command } from './command-table.ts';
import type { Outcome } from './outcome.ts';
import { plainLine } from './plain-line.ts';
import { type Arguments, type Settings, settingsOf } from './settings.ts';

/** What a command gets: its positional arguments, and the options. */
export type Run = (args: Arguments, settings: Settings) => Promise<Outcome>;

/** Each command's module is loaded only when the command runs. */
const LOADERS: Readonly<Record<Command, () => Promise<Run>>> = {
  check: async () => (await import('./commands/check.ts')).runCheck,
  scan: async () => (await import('./commands/scan.ts')).runScan,
  diff: async () => (await import('./commands/diff.ts')).runDiff,
  explain: async () => (await import('./commands/explain.ts')).runExplain,
  sources: async () => (await import('./commands/sources.ts')).runSources,
  report: async () => (await import('./commands/report.ts')).runReport,
  snapshot: async () => (await import('./commands/snapshot.ts')).runSnapshot,
  egress: async () => (await import('./commands/egress.ts')).runEgress,
  ranges: async () => (await import('./commands/ranges.ts')).runRanges,
  key: async () => (await import('./commands/key.ts')).runKey,
  init: async () => (await import('./commands/init.ts')).runInit,
};

/**
 * Parses the command line and runs one command. Help, version and completion are written by the
 * parser itself; then there is no outcome.
 *
 * @throws UserError for wrong use, and whatever the command throws
 */
export async function runProgram(args: readonly string[]): Promise<Outcome | undefined> {
  const plain = plainLine(args);
  if (plain !== undefined) return runCommand(plain.command, plain.args);
  const { parserOf } = await import('./parser.ts');
  let outcome: Outcome | undefined;
  const parser = parserOf(withStandardInput(args), async (command, parsed) => {
    // The parser goes on to the default command after it has printed the completion script.
    if (args[0] !== COMPLETION) outcome = await runCommand(command, parsed);
  });
  await parser.parseAsync();
  return outcome;
}

async function runCommand(command: Command, args: Arguments): Promise<Outcome> {
  const run = await LOADERS[command]();
  return run(args, settingsOf(args));
}

/** The parser takes a lone dash for an option; as a value it is standard input. */
function withStandardInput(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => {
    if (arg === '-' && CARRIED.has(args[index - 1] ?? '')) return [];
    return CARRIED.has(arg) && args[index + 1] === '-' ? [`${arg}=-`] : [arg];
  });
}

const CARRIED: ReadonlySet<string> = new Set(['--snapshot', '--egress']);
