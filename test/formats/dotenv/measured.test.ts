import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dialect, parse } from '../../../src/formats/dotenv/index.ts';

type Cell =
  | string
  | { readonly absent: true }
  | { readonly noValue: true }
  | { readonly needsShell: true }
  | { readonly fails: true };

interface Row {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly processEnv?: Record<string, string>;
  readonly cells: Record<Dialect, Cell>;
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('cases/measured.json', import.meta.url), 'utf8'),
);

function cellOf({ text, name, processEnv = {} }: Row, dialect: Dialect): Cell {
  const file = parse(text, dialect, { processEnv });
  if (file.error) return { fails: true };
  if (file.commands.has(name)) return { needsShell: true };
  const value = file.values.get(name);
  if (value === undefined) return { absent: true };
  return value ?? { noValue: true };
}

describe('what each reader was measured to make of', () => {
  it.each(rows)('$title', (row) => {
    for (const [dialect, expected] of Object.entries(row.cells)) {
      expect([dialect, cellOf(row, dialect as Dialect)]).toEqual([dialect, expected]);
    }
  });
});
