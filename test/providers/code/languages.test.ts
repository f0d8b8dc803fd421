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
  expect(
    await coverageOf({ 'app/models/user.rb': '', 'config/puma.rb': '', 'a.ts': SCRIPT }),
  ).toEqual({
    rows: ['. none it holds Ruby code, which is not read'],
    notes: ['Code in Ruby (2 files) is not read, so what it needs is not known'],
  });
});

test('some of it beside scripts leaves something unknown', async () => {
  const scripts = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.ts`, SCRIPT]));
  const files = { ...scripts, 'c.py': '', 'f.py': '', 'start.sh': '', 'd/e.go': '' };
  expect(await coverageOf(files)).toEqual({
    rows: [
      '. partial it holds Go code, which is not read and it holds Python code, which is not read and it holds shell code, which is not read',
    ],
    notes: ['Code in Python (2 files) and Go (1 file) is not read, so what it needs is not known'],
  });
});

test.each([
  ['tests, tools and examples', ['tests/a.py', 'scripts/a.py', 'examples/a.py']],
  ['the shell of an app on a telephone', ['apps/x/android/app/Main.java', 'ios/App/App.swift']],
])('%s are not deployed', async (_, paths) => {
  const files = Object.fromEntries(paths.map((path) => [path, '']));
  expect(await coverageOf({ ...files, 'a.ts': SCRIPT })).toEqual({
    rows: ['. complete'],
    notes: [],
  });
});

test('one file beside many is no program, but leaves something unknown', async () => {
  const files = { 'a.ts': SCRIPT, 'b.ts': SCRIPT, 'Formula/shop.rb': '' };
  expect(await coverageOf(files)).toEqual({
    rows: ['. partial it holds Ruby code, which is not read'],
    notes: [],
  });
});
