import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/cli/command-table.ts';
import { parserOf } from '../../src/cli/parser.ts';

/** What every terminal shows without breaking lines. */
const WIDTH = 80;

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
  const parser = parserOf(args, () => Promise.resolve())
    .usage('Know it will work in production before you deploy.')
    .help()
    .version(manifest.version)
    .wrap(WIDTH)
    .epilogue('Exit codes: 0 fine, 1 drift found, 2 wrong use, 3 a source could not be read.');
  await parser.parseAsync(args, {}, (_error, _parsed, output) => {
    text = output;
  });
  return text;
}
