import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ANY, hasSome, WORD } from '../../src/values/characters.ts';
import { type KindFacts, type KindRow, NONE } from '../../src/values/kind-row.ts';
import { factsOf } from './pattern.ts';

const FOLDER = 'src/values/kinds';

/** One vendor's file, as schemas/kinds.schema.json has it. */
interface VendorFile {
  readonly vendor: string;
  readonly kinds: readonly (Omit<KindRow, 'vendor'> & Readonly<Record<string, unknown>>)[];
}

/** What only people and tests need. */
const LEFT_OUT: ReadonlySet<string> = new Set(['sample', 'header']);

/** All kinds of credentials as tables, so that none of the files is read when the program runs. */
export function kindTable(): string {
  const rows = readdirSync(FOLDER).sort().flatMap(rowsOf);
  return [
    `// Generated from ${FOLDER}/*.yaml by \`npm run generate\`; do not edit.\n`,
    `import type { KindFacts, KindRow } from './kind-row.ts';\n\n`,
    '// As text, which is read faster than code is.\n',
    `export const KINDS: readonly KindRow[] = ${parsed(rows)}\n`,
    '/** In the same order. */\n',
    `export const FACTS: readonly KindFacts[] = ${parsed(rows.map(factsOfRow))}`,
  ].join('');
}

function parsed(rows: readonly unknown[]): string {
  const lines = rows.map((row) => templateText(JSON.stringify(row)));
  return `JSON.parse(\n  \`[${lines.join(',\n')}]\`,\n);\n`;
}

function rowsOf(file: string): readonly KindRow[] {
  const { vendor, kinds } = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as VendorFile;
  return kinds.map((kind) => {
    const entries = Object.entries(kind).filter(([key]) => !LEFT_OUT.has(key));
    return { vendor, ...(Object.fromEntries(entries) as Omit<KindRow, 'vendor'>) };
  });
}

/** What of a value and a name is looked at before the patterns are. */
function factsOfRow({
  prefix = '',
  pattern,
  length: [least = 0, most = Infinity],
  hint,
}: KindRow): KindFacts {
  const { part, characters, some, plain } = factsOf(pattern);
  const isPlain = plain?.prefix === prefix && plain.least === least && plain.most === most;
  return [
    prefix === '' ? part : '',
    characters,
    some === 0 || hasSome(some, WORD) ? ANY : some,
    isPlain ? plain.characters : NONE,
    factsOf(hint).part,
  ];
}

function templateText(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
