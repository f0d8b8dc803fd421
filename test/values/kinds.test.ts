import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import schema from '../../schemas/kinds.schema.json' with { type: 'json' };
import type { KindRow } from '../../src/values/kind-row.ts';
import { candidates, kindsNamed } from '../../src/values/kinds.ts';
import { named } from '../../src/values/subject.ts';
import { randomFrom, sampleOf } from './sample.ts';

interface Kind extends Omit<KindRow, 'vendor'> {
  readonly sample: string;
}

const FOLDER = 'src/values/kinds';
const files = readdirSync(FOLDER).map((file) => ({
  file,
  ...(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { vendor: string; kinds: Kind[] }),
}));
const kinds = files.flatMap((file) => file.kinds);
const SAMPLES = 12;

test('every file is valid, and named like its vendor', () => {
  const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);
  for (const { file, ...content } of files) {
    expect(validate(content), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    expect(file).toBe(`${content.vendor}.yaml`);
  }
});

test('ids are distinct, and what is refined exists', () => {
  const ids = kinds.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, refines = [] } of kinds)
    for (const general of refines) expect(ids, id).toContain(general);
});

describe('a kind’s own samples', () => {
  const random = randomFrom(20_261_122);
  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
    for (let n = 0; n < SAMPLES; n++) {
      const value = sampleOf(kind.sample, random, kind.checksum);
      expect(value.length).toBeGreaterThanOrEqual(kind.length[0] ?? 0);
      expect(value.length).toBeLessThanOrEqual(kind.length[1] ?? Infinity);
      if (kind.prefix !== undefined) expect(value.startsWith(kind.prefix)).toBe(true);
      const nameless = candidates(named('X', value)).map(({ id }) => id);
      if (kind.byName === undefined && !isCovered(nameless, kind)) expect(nameless).toContain(id);
      for (const name of kind.names.filter((one) => meansOnly(one, kind)))
        expect(
          candidates(named(name, value)).map(({ id }) => id),
          name,
        ).toEqual([id]);
    }
  });
});

/** A name that other kinds list too does not decide between them. */
function meansOnly(name: string, kind: Kind): boolean {
  return kinds.every((other) => other === kind || !other.names.includes(name));
}

/** A more particular kind matches as well, by chance or because the sample is one. */
function isCovered(found: readonly string[], { id }: Kind): boolean {
  return kinds.some((other) => other.refines?.includes(id) && found.includes(other.id));
}

test.each([
  ['STRIPE_SECRET_KEY', 'stripe'],
  ['NEXT_PUBLIC_SUPABASE_ANON_KEY', 'supabase'],
  ['OPENAI_API_KEY', 'openai'],
  ['MY_THING', undefined],
  ['API_KEY', undefined],
])('what %s is for', (name, vendor) => {
  const vendors = new Set(kindsNamed(name).map((kind) => kind.vendor));
  expect([...vendors]).toEqual(vendor === undefined ? [] : [vendor]);
});
