import { COMMANDS } from '../../src/cli/command-table.ts';
import { parserOf } from '../../src/cli/parser.ts';

/** What the parser prints for `--help`, so that the program can print it without the parser. */
export async function helpTexts(): Promise<string> {
  const entries = [];
  for (const name of ['', ...COMMANDS.map((command) => command.name)])
    entries.push(`  [${JSON.stringify(name)}, ${JSON.stringify(await helpOf(name))}],\n`);
  return [
    '// Generated from src/cli/parser.ts by `npm run generate`; do not edit.\n\n',
    '/** What `--help` prints, by command; of the whole program under the empty name. */\n',
    'export const help: ReadonlyMap<string, string> = new Map([\n',
    ...entries,
    ']);\n',
  ].join('');
}

async function helpOf(command: string): Promise<string> {
  const args = command === '' ? ['--help'] : [command, '--help'];
  let text = '';
  const parser = parserOf(args, () => Promise.resolve());
  await parser.parseAsync(args, {}, (_error, _parsed, output) => {
    text = output;
  });
  return text;
}
