import { expect, test } from 'vitest';
import { isSlip } from '../../src/rules/confusions.ts';

test.each([
  ['apiUrl', 'API_URL'],
  ['RESEND_APIKEY', 'RESEND_API_KEY'],
  ['STRIPE_SERCET_KEY', 'STRIPE_SECRET_KEY'],
  ['STRIPE_SECRT_KEY', 'STRIPE_SECRET_KEY'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['SMTP_PASS', 'SMTP_PASSWORD'],
  ['GITHUB_TOKEN_KEY', 'GITHUB_TOKEN_API_KEY'],
  ['GITHUB_ID', 'GITHUB_CLIENT_ID'],
  ['GITHUB_SECRET', 'GITHUB_CLIENT_SECRET'],
])('%s is a slip for %s, either way', (a, b) => {
  expect([isSlip(a, b), isSlip(b, a)]).toEqual([true, true]);
});

test.each([
  ['SHARD_KEY_1', 'SHARD_KEY_2'],
  ['DB_A', 'DB_B'],
  ['AWS_REGION', 'AWS_REGIONS'],
  ['S3_BUCKET', 'S4_BUCKET'],
  ['API_KEY', 'API_KEY'],
  ['STRIPE_SECRET_KEY', 'STRIPE_PUBLIC_KEY'],
  ['SMTP_PORT', 'SMTP_HOST'],
  ['GOOGLE_CLIENT_ID', 'GITHUB_CLIENT_ID'],
])('%s and %s are two names', (a, b) => {
  expect([isSlip(a, b), isSlip(b, a)]).toEqual([false, false]);
});
