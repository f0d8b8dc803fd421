import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../schemas/families.schema.json' with { type: 'json' };
import { KINDS } from '../../src/values/kinds.gen.ts';
import { vendorHosts } from '../../src/values/vendor-hosts.ts';
import table from '../../src/wellknown/families.json' with { type: 'json' };
import { membersOf } from '../../src/wellknown/families.ts';

test('the table is valid, sorted, and names vendors that are known', () => {
  const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
  expect(validate(table), JSON.stringify(validate.errors)).toBe(true);
  const ids = table.families.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  const vendors = new Set([...KINDS, ...vendorHosts.values()].map(({ vendor }) => vendor));
  const named = table.families.flatMap(({ vendor }) => vendor ?? []);
  expect(named.filter((vendor) => !vendors.has(vendor))).toEqual([]);
});

type Row = readonly [a: string, b: string, family: string | undefined];

/** Two names, and the family in which they are parts of one pair. */
const rows: readonly Row[] = [
  ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'aws-access-key'],
  ['AI_AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', undefined],
  ['STRIPE_SECRET_KEY', 'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', 'stripe'],
  ['STRIPE_EU_SECRET_KEY', 'STRIPE_US_PUBLISHABLE_KEY', undefined],
  ['STRIPE_SECRET_KEY_TEST', 'STRIPE_PUBLISHABLE_KEY_TEST', 'stripe'],
  ['STRIPE_SECRET_KEY_TEST', 'STRIPE_PUBLISHABLE_KEY_LIVE', undefined],
  ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY_2', undefined],
  ['SUPABASE_URL', 'DATABASE_URL', 'supabase-project'],
  ['SUPABASE_URL', 'REPLICA_DATABASE_URL', undefined],
  ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET', 'oauth-client'],
  ['GITHUB_CLIENT_ID', 'GITLAB_CLIENT_SECRET', undefined],
  ['AUTH_GITHUB_ID', 'AUTH_GITHUB_SECRET', 'authjs-provider'],
  ['SMTP_USER', 'MAIL_PASSWORD', undefined],
  ['MYSMTP_USER', 'MYSMTP_PASSWORD', undefined],
];

test.each(rows)('%s and %s', (a, b, family) => {
  const found = membersOf(a).filter((one) =>
    membersOf(b).some(
      (other) => other.family === one.family && other.stem === one.stem && other.part !== one.part,
    ),
  );
  expect(found.map((one) => one.family.id)).toEqual(family === undefined ? [] : [family]);
});
