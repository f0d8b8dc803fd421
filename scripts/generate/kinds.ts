import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { KindRow } from '../../src/values/kind-row.ts';

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
    ...(kind.prefix === undefined && partOf(kind.pattern)),
  }));
}

/** The longest text that stands in whatever a pattern matches, as far as that can be seen outside its groups. */
function partOf(pattern: string): { readonly part: string } | undefined {
  let left = pattern.replace(/\[(?:[^\]\\]|\\.)+\](?:\{[\d,]+\}|[+?*])?/g, '\0');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/\((?:[^()\\]|\\.)*\)(?:\{[\d,]+\}|[+?*])?/g, '\0');
  }
  if (left.includes('|')) return undefined;
  const texts = left
    .replace(/(?:\\.|[^\\])(?:\{[\d,]+\}|[+?*])/g, '\0')
    .split(/\0|^\^|\$$|\\[a-z]/);
  const [part = ''] = texts.sort((one, other) => other.length - one.length);
  return part === '' ? undefined : { part: part.replace(/\\(.)/g, '$1') };
}

function templateText(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
