import { expect, test } from 'vitest';
import { canonical } from '../../src/config/environments.ts';
import type { EnvironmentConfig } from '../../src/config/types.ts';

function config(environments: Readonly<Record<string, readonly string[]>>) {
  const place = { file: 'envparity.yaml', line: 1, column: 1 };
  return {
    environments: new Map(
      Object.entries(environments).map(([name, aliases]): [string, EnvironmentConfig] => [
        name,
        { name, aliases, place },
      ]),
    ),
  };
}

test.each([
  ['production', 'production'],
  ['Production', 'production'],
  ['PROD', 'production'],
  ['live', 'production'],
  ['Production – web', 'production'],
  ['Preview - docs', 'preview'],
  ['deploy-preview', 'preview'],
  ['Pull Request', 'preview'],
  ['stg', 'staging'],
  ['pre_production', 'staging'],
  ['develop', 'development'],
  ['Testing', 'test'],
  ['ci', 'ci'],
  ['Travis CI', 'ci'],
  ['E2E', 'test'],
  ['production-eu', 'production-eu'],
  ['QA', 'QA'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
])('%s is %s', (name, expected) => {
  expect(canonical(name, config({}))).toBe(expected);
});

test.each([
  ['production', { prod: [] }, 'prod'],
  ['live', { prod: [] }, 'prod'],
  ['Blue', { production: ['blue'] }, 'production'],
  ['staging', { production: ['staging'] }, 'production'],
  ['stg', { uat: ['stg'] }, 'uat'],
  ['uat', { UAT: [] }, 'UAT'],
  ['live – shop', { shop: ['live – shop'] }, 'shop'],
])('%s under %j is %s', (name, environments, expected) => {
  expect(canonical(name, config(environments))).toBe(expected);
});
