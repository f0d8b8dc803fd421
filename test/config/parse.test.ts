import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectationOf } from '../../src/config/expectations.ts';
import { type ConfigText, findConfig } from '../../src/config/find.ts';
import { parseConfig } from '../../src/config/parse.ts';
import type { Config } from '../../src/config/types.ts';
import { makeFolder, tempFolder } from '../helpers/temp.ts';

const RULES = ['missing', 'unused'];

function find(files: Readonly<Record<string, string>>, path?: string): ConfigText | undefined {
  const root = tempFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return findConfig(root, path === undefined ? undefined : join(root, path));
}

function load(files: Readonly<Record<string, string>>, path?: string): Config {
  const found = find(files, path);
  if (found === undefined) throw new Error('there is no configuration');
  return parseConfig(found, RULES);
}

const FULL = `
environments:
  production:
    aliases: [blue]
    sources:
      - dotenv: deploy/prod.env
      - dotenv: [a.env, b.env]
  preview:
rules:
  unused: info
variables:
  "STRIPE_*":
    pattern: ^sk_
    required: [prod]
  STRIPE_MODE:
    oneOf: [live, test]
    optional: true
ignore:
  - rule: missing
    name: OLD_*
    environment: Blue
    reason: goes away
    until: 2027-01-31
exclude: [vendor]
`;

test('a full file becomes a configuration with places', () => {
  const config = load({ 'envparity.yaml': FULL });
  expect(config.file).toBe('envparity.yaml');
  expect([...config.environments.keys()]).toEqual(['production', 'preview']);
  expect(config.environments.get('production')).toEqual({
    name: 'production',
    aliases: ['blue'],
    sources: [
      { provider: 'dotenv', value: 'deploy/prod.env' },
      { provider: 'dotenv', value: ['a.env', 'b.env'] },
    ],
    place: { file: 'envparity.yaml', line: 3, column: 3 },
  });
  expect(config.environments.get('preview')?.sources).toBeUndefined();
  expect(config.rules).toEqual(new Map([['unused', 'info']]));
  expect(config.ignores).toEqual([
    {
      rule: 'missing',
      name: 'OLD_*',
      environment: 'production',
      reason: 'goes away',
      until: '2027-01-31',
      place: { file: 'envparity.yaml', line: 19, column: 5 },
    },
  ]);
  expect(config.exclude).toEqual(['vendor']);
});

test('an exact name beats a glob, and optional takes required back', () => {
  const config = load({ 'envparity.yaml': FULL });
  const key = expectationOf('STRIPE_KEY', config);
  expect(key?.required).toEqual(['production']);
  expect(key?.pattern?.('sk_live_1')).toBe(true);
  expect(key?.pattern?.('pk_live_1')).toBe(false);
  const mode = expectationOf('STRIPE_MODE', config);
  expect(mode?.required).toBeUndefined();
  expect(mode?.optional).toBe(true);
  expect(mode?.oneOf).toEqual(new Set(['live', 'test']));
  expect(mode?.pattern?.('sk_')).toBe(true);
  expect(expectationOf('OTHER', config)).toBeUndefined();
});

test('without a file nothing is configured', () => {
  expect(find({})).toBeUndefined();
  expect(find({ 'package.json': '{ "name": "x" }' })).toBeUndefined();
  expect(find({ 'package.json': '{ broken' })).toBeUndefined();
});

test.each(['envparity.yml', 'envparity.json', 'package.json'])('reads %s', (file) => {
  const own = '{ "rules": { "unused": "off" } }';
  const text = file === 'package.json' ? `{ "envparity": ${own} }` : own;
  const config = load({ [file]: text });
  expect(config.file).toBe(file);
  expect(config.rules.get('unused')).toBe('off');
});

test('two configurations are refused', () => {
  expect(() => load({ 'envparity.yaml': '', 'package.json': '{ "envparity": {} }' })).toThrow(
    'envparity.yaml and package.json each configure envparity',
  );
});

test('a named file wins over what stands at the root', () => {
  const config = load(
    { 'envparity.yaml': 'broken: true', 'ci/strict.yaml': '{}' },
    'ci/strict.yaml',
  );
  expect(config.file).toBe('ci/strict.yaml');
});

test('a named file that does not exist is an error', () => {
  expect(() => load({}, 'none.yaml')).toThrow('none.yaml does not exist');
});

test('a link out of the repository is not followed', () => {
  const outside = makeFolder();
  writeFileSync(join(outside, 'secrets'), 'TOKEN=canary');
  const root = tempFolder();
  symlinkSync(join(outside, 'secrets'), join(root, 'envparity.yaml'));
  expect(findConfig(root)).toBeUndefined();
});

test('a folder of that name is an error, not a crash', () => {
  expect(() => load({ 'envparity.yaml/x': '' })).toThrow(
    'envparity.yaml is not a regular file and was not read',
  );
});
