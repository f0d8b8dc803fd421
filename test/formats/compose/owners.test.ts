import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type InterpolationDialect,
  interpolate,
} from '../../../src/formats/compose/interpolate.ts';

interface Case {
  readonly id: string;
  readonly dialect: InterpolationDialect;
  readonly template: string;
  readonly env: Readonly<Record<string, string>>;
  readonly expected?: string;
  readonly error?: true;
}

const FILE = new URL('../../../../shared/cases/compose-interpolation.json', import.meta.url);
const cases: readonly Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

describe('what the owners of Compose assert of interpolation', () => {
  it.skipIf(cases.length === 0)(
    'finds the cases (skipped where ../shared/cases/compose-interpolation.json is not beside the project)',
    () => expect(cases.length).toBeGreaterThan(50),
  );

  it.each(cases)('$id', ({ template, env, dialect, expected }) => {
    const names = new Map(Object.entries(env));
    const result = interpolate(template, (name) => names.get(name), dialect);
    expect(result.ok ? result.value : undefined).toBe(expected);
  });
});
