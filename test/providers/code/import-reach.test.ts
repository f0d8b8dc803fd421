import { expect, test } from 'vitest';
import { withConsumers } from '../../../providers/code/import-reach.ts';
import { readCode, searchScripts } from '../../../providers/code/read.ts';
import { readComponents } from '../../../src/components/index.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

const app = (name: string, ...uses: readonly string[]) =>
  JSON.stringify({
    name,
    scripts: { start: 'node index.js' },
    dependencies: Object.fromEntries(uses.map((use) => [use, 'workspace:*'])),
  });

/** Two apps that depend on a package of two parts, each of which needs a name of its own. */
const SHARED: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ workspaces: ['apps/*', 'packages/*'] }),
  'apps/a/package.json': app('a', '@x/db'),
  'apps/b/package.json': app('b', '@x/db'),
  'packages/db/package.json': JSON.stringify({
    name: '@x/db',
    exports: { '.': './src/index.ts', './replica': './src/replica.ts' },
  }),
  'packages/db/src/index.ts': 'export const url = process.env.URL;',
  'packages/db/src/replica.ts': 'export const replica = process.env.REPLICA;',
  'apps/a/index.ts': "import { url } from '@x/db';",
  'apps/b/index.ts': "import { url } from '@x/db';\nimport './jobs';",
  'apps/b/jobs.ts': "import { replica } from '@x/db/replica';",
};

async function consumersIn(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(files);
  const components = readComponents(tree);
  const scripts = searchScripts(tree);
  const { reads, program } = await readCode(tree, components, scripts);
  const found = withConsumers(reads, components, { program, files: scripts });
  return Object.fromEntries(found.map(({ name, consumers }) => [name, consumers?.join(' ')]));
}

test('who imports one part of a package does not need what another part does', async () => {
  expect(await consumersIn(SHARED)).toEqual({ URL: undefined, REPLICA: 'apps/b' });
});

test.each([
  ['by a re-export', { 'packages/db/src/index.ts': "export * from './replica';" }],
  ['by require', { 'apps/a/job.cjs': "require('@x/db/replica');" }],
  ['by import()', { 'apps/a/job.ts': "await import('@x/db/replica');" }],
  ['for its effect alone', { 'apps/a/job.ts': "import '@x/db/replica';" }],
  [
    'by another package',
    {
      'apps/a/package.json': app('a', '@x/db', '@x/jobs'),
      'packages/jobs/package.json': app('@x/jobs', '@x/db'),
      'packages/jobs/index.ts': "import { replica } from '@x/db/replica';",
      'apps/a/job.ts': "import '@x/jobs';",
    },
  ],
])('it counts for all that lead to it %s', async (_, more) => {
  expect(await consumersIn({ ...SHARED, ...more })).toMatchObject({ REPLICA: undefined });
});

test.each([
  ['nobody imports the file', { 'apps/b/jobs.ts': '' }],
  ['an app takes the package in a way that is no import', { 'apps/a/index.ts': "load('@x/db');" }],
  [
    'a package cannot be looked into',
    {
      'apps/a/package.json': app('a', '@x/db', '@x/jobs'),
      'packages/jobs/package.json': app('@x/jobs', '@x/db'),
      'packages/jobs/source/main.ts': "import { replica } from '@x/db/replica';",
      'apps/a/job.ts': "import '@x/jobs';",
    },
  ],
])('it counts for all where %s', async (_, more) => {
  expect(await consumersIn({ ...SHARED, ...more })).toMatchObject({ REPLICA: undefined });
});

test('what is generated or no code leads nowhere', async () => {
  const more = "import '@x/db/styles.css';\nimport { Client } from '@x/db/generated';";
  const files = { ...SHARED, 'apps/a/more.ts': more };
  expect(await consumersIn(files)).toMatchObject({ REPLICA: 'apps/b' });
});

test('tests lead nowhere', async () => {
  const files = { ...SHARED, 'apps/a/index.test.ts': "import { replica } from '@x/db/replica';" };
  expect(await consumersIn(files)).toMatchObject({ REPLICA: 'apps/b' });
});

test('what builds a package is not what its users need', async () => {
  const build = { 'packages/db/vite.config.ts': 'export default { input: process.env.INPUT };' };
  expect(await consumersIn({ ...SHARED, ...build })).toMatchObject({ INPUT: 'packages/db' });
  const loaded = {
    ...build,
    'apps/a/load.ts': "import config from '../../packages/db/vite.config';",
  };
  expect(await consumersIn({ ...SHARED, ...loaded })).toMatchObject({ INPUT: 'apps/a' });
});

test('who imports the types of an app runs nothing of it', async () => {
  const files = {
    ...SHARED,
    'apps/a/package.json': app('a', '@x/db', 'b'),
    'apps/b/index.ts': "import { key } from './key';",
    'apps/b/key.ts': 'export const key = process.env.KEY;',
    'apps/a/client.ts': "import type {\n  Router,\n} from 'b';\nimport { x } from '@x/db';",
  };
  expect(await consumersIn(files)).toMatchObject({ KEY: 'apps/b' });
  const alias = {
    'apps/a/tsconfig.json': '{"compilerOptions":{"paths":{"@api/*":["../b/*"]}}}',
    'apps/a/more.ts': "import type { Router } from '@api/index';",
  };
  expect(await consumersIn({ ...files, ...alias })).toMatchObject({ KEY: 'apps/b' });
  const called = { 'apps/a/call.ts': "import { type Router, key } from 'b';" };
  expect(await consumersIn({ ...files, ...called })).toMatchObject({ KEY: undefined });
});
