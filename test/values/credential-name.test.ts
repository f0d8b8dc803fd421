import { expect, test } from 'vitest';
import { isCredential } from '../../src/values/credential-name.ts';
import { withSamples } from '../helpers/samples.ts';

test.each([
  'sk_live_<b62:99>',
  'sk_test_<b62:24>',
  'sk-ant-api03-<b64u:93>AA',
  'xoxb-<digits:12>-<digits:12>-<b62:24>',
  'glpat-<b62:20>',
  '<hex:32>',
  '<hex:64>',
  '0x<hex:64>',
  '<b62:64>',
])('a credential is no name: %s', (recipe) => {
  expect(isCredential(withSamples(recipe))).toBe(true);
});

test.each([
  'DATABASE_URL',
  'A',
  'npm_package_config_port',
  'sandbox_database_password',
  'sk_test_key',
  'production_database_url_v2',
  'NEXT_PUBLIC_VERCEL_GIT_COMMIT_AUTHOR_LOGIN',
  'OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE',
  'A1B2C3D4_ALPHA_1234567890',
  'hyphenated-name-of-2024',
  'spring.datasource.hikari.maximumPoolSize',
  'MyService__Connection__DefaultConnectionString',
  'thisIsALongCamelCaseNameOfAVariable',
  'AWS_ACCESS_KEY_ID',
])('a name is none: %s', (name) => {
  expect(isCredential(name)).toBe(false);
});
