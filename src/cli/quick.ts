import manifest from '../../package.json' with { type: 'json' };
import { help } from './help.gen.ts';

/** What can be answered without loading the parser, which takes longer than all the rest of a start. */
export function quickAnswer(args: readonly string[]): string | undefined {
  const last = args.at(-1) ?? '';
  if (args.length === 1 && last === '--version') return manifest.version;
  const isHelp = args.length <= 2 && (last === '--help' || last === '-h');
  return isHelp ? help.get(args.slice(0, -1).join()) : undefined;
}
