import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hasSome, WORD } from '../../src/values/characters.ts';
import type { KindRow } from '../../src/values/kind-row.ts';
import { factsOf } from './pattern.ts';

const FOLDER = 'src/values/kinds';

/** One vendor's file, as schemas/kinds.schema.json has it. */
interface VendorFile {
  readonly vendor: string;
  readonly kinds: readonly (Omit<KindRow, 'vendor'> & Readonly<Record<string, unknown>>)[];
}

/** What only people and tests need. */
const LEFT_OUT: ReadonlySet<string> = new Set(['sample', 'header']);

/** All kinds of credentials as one table, so that none of the files is read when the program runs. */
export function kindTable(): string {
  const rows = readdirSync(FOLDER).sort().flatMap(rowsOf);
  return [
    `// Generated from ${FOLDER}/*.yaml by \`npm run generate\`; do not edit.\n`,
    `import type { KindRow } from './kind-row.ts';\n\n`,
    '// As text, which is read faster than code is.\n',
    'export const KINDS: readonly KindRow[] = JSON.parse(\n  `[',
    rows.map((row) => templateText(JSON.stringify(row))).join(',\n'),
    ']`,\n);\n',
  ].join('');
}

function rowsOf(file: string): readonly unknown[] {
  const { vendor, kinds } = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as VendorFile;
  return kinds.map((kind) => ({
    vendor,
    ...Object.fromEntries(Object.entries(kind).filter(([key]) => !LEFT_OUT.has(key))),
    ...seenBefore(kind),
  }));
}

/** What of a value and a name is looked at before the patterns are. */
function seenBefore({
  prefix = '',
  pattern,
  length: [least = 0, most = Infinity],
  hint,
}: Pick<KindRow, 'prefix' | 'pattern' | 'length' | 'hint'>): Partial<KindRow> {
  const { part, characters, some, plain } = factsOf(pattern);
  const word = factsOf(hint).part;
  const isPlain = plain?.prefix === prefix && plain.least === least && plain.most === most;
  return {
    ...(prefix === '' && part !== '' && { part }),
    ...(word !== '' && { word }),
    characters,
    ...(some !== 0 && !hasSome(some, WORD) && { some }),
    ...(isPlain && { body: plain.characters }),
  };
}

function templateText(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
