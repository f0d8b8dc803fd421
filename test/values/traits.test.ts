import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Traits } from '../../src/model/index.ts';
import { makeDescribe } from '../../src/values/describe.ts';
import { randomFrom, sampleOf } from './sample.ts';

interface Case {
  readonly why?: string;
  readonly name: string;
  readonly value: string;
  readonly is?: Readonly<Record<string, unknown>>;
  readonly problems?: readonly string[];
  readonly severity?: string;
}

const cases = parse(readFileSync('test/values/traits.yaml', 'utf8')) as readonly Case[];
const random = randomFrom(7);
const describe = makeDescribe(() => undefined);

test.each(cases.map((one) => [`${one.name}=${one.value} ${one.why ?? ''}`, one] as const))(
  '%s',
  (_, { name, value, is = {}, problems, severity }) => {
    const traits = traitsOf(name, sampleOf(value, random));
    expectPart(traits, is);
    if (problems !== undefined)
      expect((traits.problems ?? []).map(({ code }) => code).sort()).toEqual([...problems].sort());
    if (severity !== undefined) expect(traits.problems?.[0]?.severity).toBe(severity);
  },
);

test('hosts are the same by host, port and database, servers without the database', () => {
  const url = (rest: string) => traitsOf('DATABASE_URL', `postgres://${rest}`).host;
  const [a, b, c] = [url('u:1@h.io:5432/x'), url('v:2@H.io/x'), url('u:1@h.io/y')];
  expect(a?.identity.symbol).toBe(b?.identity.symbol);
  expect(a?.identity.symbol).not.toBe(c?.identity.symbol);
  expect(a?.server.symbol).toBe(c?.server.symbol);
});

test('a URL and a key of one Supabase project belong together, those of two do not', () => {
  const url = (ref: string) => traitsOf('SUPABASE_URL', `https://${ref}.supabase.co`).instance;
  const claims = '{"iss":"supabase","ref":"abcdefghijklmnopqrst","role":"anon"}';
  const key = traitsOf('SUPABASE_ANON_KEY', sampleOf(`<jwt:${claims}>`, random)).instance;
  expect(key?.symbol).toBe(url('abcdefghijklmnopqrst')?.symbol);
  expect(key?.symbol).not.toBe(url('tsrqponmlkjihgfedcba')?.symbol);
});

function traitsOf(name: string, value: string): Traits {
  const info = describe(name, value, 'production');
  if (info.kind !== 'known') throw new Error('a value is known');
  return info.traits;
}

function expectPart(found: unknown, wanted: unknown, path = 'traits'): void {
  if (typeof wanted !== 'object' || wanted === null) {
    expect(found ?? null, path).toEqual(wanted);
    return;
  }
  for (const [key, value] of Object.entries(wanted))
    expectPart((found as Record<string, unknown> | undefined)?.[key], value, `${path}.${key}`);
}
