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
  '<jwt:{"sub":"1"}>',
  'sk_live_abcdefghijKLMNOPqrstuvwx',
  'sk_live_<b62:24>_URL',
  'STAGING_sk_live_<b62:24>',
  'STRIPE_<hex:40>',
  'ghp_<b62:36>_*',
  'postgres://app:<b62:20>@db.shop.io/app?sslmode',
  'redis://default:correcthorse@cache/0?x',
  '"token":"<b62:24>',
  '<b62:20>/<b62:19>',
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
  'ProgramFiles(x86)',
  'npm_config_@scope:registry',
  'npm_config_//registry.npmjs.org/:_authToken',
  'Logging:LogLevel:Microsoft.Hosting.Lifetime',
  'REACT_APP_*',
])('a name is none: %s', (name) => {
  expect(isCredential(name)).toBe(false);
});
