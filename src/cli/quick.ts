import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from './command-table.ts';
import { help } from './help.gen.ts';

/** What can be answered without loading the parser: the version, and the help of a command. */
export function quickAnswer(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const words = end === -1 ? args : args.slice(0, end);
  if (words.includes('--help') || words.includes('-h')) {
    const command = words.find((word) => COMMANDS.some(({ name }) => name === word));
    return help.get(command ?? '');
  }
  return words.includes('--version') ? manifest.version : undefined;
}
