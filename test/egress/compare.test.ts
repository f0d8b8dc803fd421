import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Compared, compare } from '../../src/egress/compare.ts';
import type { Allowlist, AllowlistEntry, Egress } from '../../src/model/index.ts';

interface Case {
  readonly case: string;
  readonly egress: readonly (Partial<Omit<Egress, 'ranges'>> & { readonly ranges: string[] })[];
  readonly list: Partial<Omit<Allowlist, 'entries'>> & {
    readonly entries: readonly (string | AllowlistEntry)[];
  };
  readonly answer: readonly string[];
}

const cases: readonly Case[] = parse(
  readFileSync(join(import.meta.dirname, 'compare.yaml'), 'utf8'),
);
const place = { source: 'a test' };

function line(compared: Compared): string {
  const { family, verdict } = compared;
  const said = family === undefined ? verdict : `${family} ${verdict}`;
  if ('missing' in compared) return `${said}: ${compared.missing.join(', ')}`;
  return 'why' in compared ? `${said}: ${compared.why}` : said;
}

test.each(cases)('$case', ({ egress, list, answer }) => {
  const records = egress.map(
    ({ ranges, ...rest }): Egress => ({
      environment: 'production',
      how: 'declared',
      stability: 'fixed',
      sight: 'complete',
      place,
      ...rest,
      ranges: ranges.map((range) => ({ range })),
    }),
  );
  const { entries, ...rest } = list;
  const whole: Allowlist = {
    id: 'acme',
    title: 'Acme',
    sight: 'complete',
    place,
    ...rest,
    entries: entries.map((entry) => (typeof entry === 'string' ? { range: entry } : entry)),
  };
  const now = new Date('2026-01-01T00:00:00Z');
  expect(compare(records, whole, now).map(line)).toEqual(answer);
});
