import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse.ts';
import { UserError } from '../../src/errors.ts';

interface Case {
  readonly case: string;
  readonly config: string;
  readonly mistakes: readonly string[];
}

const cases: readonly Case[] = parse(
  readFileSync(join(import.meta.dirname, 'egress.yaml'), 'utf8'),
);
const load = (text: string) => parseConfig({ file: 'envparity.yaml', text, under: [] }, []);

function mistakesOf(text: string): readonly string[] {
  try {
    load(text);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [, ...lines] = error.message.split('\n');
    return lines.map((line) => line.trim().replace('envparity.yaml:', ''));
  }
}

test.each(cases)('$case', ({ config, mistakes }) => {
  expect(mistakesOf(config)).toEqual(mistakes);
});

it('keeps what is said, as it is compared', () => {
  const { environments, allowlists } = load(cases[1]?.config ?? '');
  expect(environments.get('production')?.egress?.ranges).toMatchObject([
    { range: '203.0.113.9' },
    { range: '2001:db8::/64', note: 'eu-west', component: 'apps/api' },
  ]);
  expect(environments.get('preview')?.egress?.ranges).toBe('dynamic');
  expect(allowlists[0]).toMatchObject({
    title: 'Acme',
    service: 'mongodb',
    environments: ['production'],
    variables: ['ACME_*'],
    port: 5432,
    owner: 'Platform',
    note: 'payments',
    review: { at: '2026-01-31T00:00:00.000Z', everyDays: 90 },
    admit: {
      text: 'Admit {address} in Acme, and add it to `entries`',
      url: 'https://dashboard.acme.example/allowlist',
    },
    from: {
      entries: [
        { range: '203.0.113.0/28' },
        {
          range: '198.51.100.1-198.51.100.9',
          ports: [
            { from: 5432, to: 5432 },
            { from: 8000, to: 8010 },
          ],
          note: 'the old gateway',
          owner: 'Platform',
          expiresAt: '2027-02-01T00:00:00.000Z',
          reviewedAt: '2026-01-31T00:00:00.000Z',
        },
      ],
    },
  });
  expect(allowlists.slice(1).map(({ from }) => from)).toEqual([
    { file: 'ops/acme.txt' },
    { url: 'https://acme.example/ips.txt?key=1' },
    { entries: [] },
    { source: 'supabase', value: { project: 'abcdefghijklmnopqrst' } },
  ]);
  // The platform itself says how addresses get on its list.
  expect(allowlists.at(-1)?.admit).toBeUndefined();
});
