import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { makeFolder, removeFolder } from '../helpers/temp.ts';
import { project } from './project.ts';

let folder = '';
/** A piece of the table of all kinds, which no start may load. */
const KIND = /"vendor":"stripe","id":/;
let withKinds: readonly string[] = [];
beforeAll(async () => {
  folder = makeFolder();
  await bundle(folder);
  const files = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  withKinds = files.filter((name) => KIND.test(readFileSync(join(folder, name), 'utf8')));
  for (const name of files)
    if (/^late-|^execa-|^rules-|^config-/.test(name)) rmSync(join(folder, name));
});
afterAll(() => removeFolder(folder));

const scan = (cwd: string) =>
  execa('node', [join(folder, 'cli.js'), 'scan', '--format', 'json'], { cwd, reject: false });

test('a small project loads none of the late parts', async () => {
  const cwd = project({ 'package.json': '{}', 'app.ts': 'process.env.NAME;' });
  const { stdout, exitCode } = await scan(cwd);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('"NAME"');
});

test('what kinds there are stands in the part that is loaded late, and in no other', () => {
  expect(withKinds).toEqual(['late-values.cjs']);
});

test('a project with YAML does: without its part it cannot be read', async () => {
  const cwd = project({ 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [a]\n' });
  expect((await scan(cwd)).exitCode).not.toBe(0);
});
