import { expect, test } from 'vitest';
import { readCode } from '../../../providers/code/read.ts';
import { readComponents } from '../../../src/components/index.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

async function coverageOf(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(files);
  const { coverage, problems } = await readCode(tree, readComponents(tree));
  return {
    rows: coverage.map(({ component, names, why = '' }) => `${component} ${names} ${why}`.trim()),
    notes: problems.map(({ message }) => message),
  };
}

const SCRIPT = 'export const port = 1;';

test('code in a language that is not read is no code without needs', async () => {
  expect(await coverageOf({ 'app/User.java': '', 'app/Shop.java': '', 'a.ts': SCRIPT })).toEqual({
    rows: ['. none it holds Java code, which is not read'],
    notes: ['Code in Java (2 files) is not read, so what it needs is not known'],
  });
});

test('some of it beside scripts leaves something unknown', async () => {
  const scripts = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.ts`, SCRIPT]));
  const files = { ...scripts, 'c.kt': '', 'f.kt': '', 'start.sh': '', 'd/e.rs': '' };
  expect(await coverageOf(files)).toEqual({
    rows: [
      '. partial it holds Kotlin code, which is not read and it holds Rust code, which is not read and it holds shell code, which is not read',
    ],
    notes: [
      'Code in Kotlin (2 files) and Rust (1 file) is not read, so what it needs is not known',
    ],
  });
});

test.each([
  ['tests, tools and examples', ['tests/a.rs', 'scripts/a.rs', 'examples/a.rs']],
  ['the shell of an app on a telephone', ['apps/x/android/app/Main.java', 'ios/App/App.swift']],
])('%s are not deployed', async (_, paths) => {
  const files = Object.fromEntries(paths.map((path) => [path, '']));
  expect(await coverageOf({ ...files, 'a.ts': SCRIPT })).toEqual({
    rows: ['. complete'],
    notes: [],
  });
});

test('one file beside many is no program, but leaves something unknown', async () => {
  const files = { 'a.ts': SCRIPT, 'b.ts': SCRIPT, 'Shop.java': '' };
  expect(await coverageOf(files)).toEqual({
    rows: ['. partial it holds Java code, which is not read'],
    notes: [],
  });
});

test('the pages of a server that is not read are no program of their own', async () => {
  const server = { 'lib/a.ex': '', 'lib/b.ex': '', 'lib/c.hs': '' };
  const pages = { 'assets/package.json': '{"dependencies":{"vite":"7"}}', 'assets/a.ts': SCRIPT };
  expect((await coverageOf({ 'mix.exs': '', ...server, ...pages })).rows).toEqual([
    '. none it holds Elixir code, which is not read and it holds Haskell code, which is not read',
    'assets none most of the code around it is not read',
  ]);
});

test('an app beside a smaller part that is not read is looked at', async () => {
  const app = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`web/${name}.ts`, SCRIPT]));
  const manifest = { 'web/package.json': '{"dependencies":{"vite":"7"}}' };
  expect((await coverageOf({ 'src/a.rs': '', 'src/b.rs': '', ...manifest, ...app })).rows).toEqual([
    '. none it holds Rust code, which is not read',
    'web complete',
  ]);
});

test('code in a language whose frameworks may read more leaves something unknown', async () => {
  expect(await coverageOf({ 'a.py': 'import os', 'tests/b.py': '' })).toEqual({
    rows: ['. partial what frameworks of Python read is not known'],
    notes: [],
  });
});
