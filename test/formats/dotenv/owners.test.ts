import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dialect, parse } from '../../../src/formats/dotenv/index.ts';

interface Case {
  readonly id: string;
  readonly dialect: string;
  readonly text: string;
  readonly processEnv?: Record<string, string>;
  readonly options?: { interpolate?: boolean; load?: boolean; override?: boolean };
  readonly expected?: Record<string, string | null>;
  readonly error?: true;
  readonly needsExec?: true;
  readonly differs?: Record<string, Record<string, string | null>>;
}

const FILE = new URL('../../../../shared/cases/env-files.json', import.meta.url);
const cases: readonly Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

function dialectOf(name: string): Dialect {
  return name === 'dotenv-expand' ? 'dotenv-expand-1000' : (name as Dialect);
}

function valuesOf({ text, dialect, processEnv = {}, options = {} }: Case, as = dialectOf(dialect)) {
  return parse(text, as, { processEnv, ...options });
}

describe('what the owners of the formats assert in their own suites', () => {
  it.skipIf(cases.length === 0)(
    'finds the cases (skipped where ../shared/cases/env-files.json is not beside the project)',
    () => expect(cases.length).toBeGreaterThan(200),
  );

  it.each(cases.filter((one) => one.expected && !one.needsExec))('$id', (one) => {
    const file = valuesOf(one);
    expect(file.error).toBeUndefined();
    expect(Object.fromEntries(file.values)).toEqual(one.expected);
    expect([...file.commands]).toEqual([]);
  });

  it.each(cases.filter((one) => one.error))('$id is rejected', (one) => {
    const file = valuesOf(one);
    expect(file.error).toBeDefined();
    expect(file.values.size).toBe(0);
  });

  it.each(cases.filter((one) => one.needsExec))('$id needs a shell', (one) => {
    const file = valuesOf(one);
    const known = Object.entries(one.expected ?? {}).filter(([name]) => !file.commands.has(name));
    expect(file.commands.size).toBeGreaterThan(0);
    for (const [name, value] of known) expect(file.values.get(name)).toBe(value);
    for (const name of file.commands) expect(file.values.get(name)).toBeNull();
  });

  it.each(cases.filter((one) => one.differs?.['12.0.3']))('$id in dotenv-expand 12', (one) => {
    const file = valuesOf(one, 'dotenv-expand-12');
    expect(Object.fromEntries(file.values)).toEqual(one.differs?.['12.0.3']);
  });
});
