import { expect, test } from 'vitest';
import { readComponents } from '../src/components/index.ts';
import { emptyConfig } from '../src/config/types.ts';
import { findEnvironments } from '../src/environments.ts';
import { memoryTree } from './helpers/memory-tree.ts';

function environmentsOf(...files: readonly string[]): readonly string[] {
  const tree = memoryTree(Object.fromEntries(files.map((file) => [file, 'A=1\n'])));
  return findEnvironments(tree, readComponents(tree), emptyConfig, undefined).known;
}

const ALWAYS = ['development', 'production'];

test.each([
  ['.env.staging', 'staging'],
  ['.env.qa', 'qa'],
  ['.env.qa.local', 'qa'],
  ['.env.acme', 'acme'],
  ['.env.travis', 'ci'],
  ['.env.ci', 'ci'],
  ['.env.e2e', 'test'],
  ['.env.eu-west', 'eu-west'],
])('%s is for %s', (file, environment) => {
  expect(environmentsOf(file)).toEqual([...ALWAYS, environment].sort());
});

test.each([
  ['.env.example'],
  ['.env.tpl'],
  ['.env.erb'],
  ['.env.j2'],
  ['.env.vault'],
  ['.env.me'],
  ['.env.sops'],
  ['.env.backup2'],
  ['.env.old'],
  ['.env.docker'],
  ['.env.docker-prod'],
  ['.env.common'],
  ['.env.secrets'],
  ['.env.local'],
  ['.env.sentry-build-plugin'],
])('%s is the file of no environment', (file) => {
  expect(environmentsOf(file)).toEqual(ALWAYS);
});
