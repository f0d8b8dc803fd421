import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK_FORMATS } from '../../src/cli/options.ts';
import { builtProgram } from '../helpers/built.ts';
import { root } from '../helpers/project.ts';
import { tempFolder } from '../helpers/temp.ts';
import { fingerprint, plant } from './tree.ts';

const run = builtProgram();

const COMMANDS = [
  ['scan', '--format', 'json'],
  ...CHECK_FORMATS.map((format) => ['check', '--format', format]),
  ['diff', 'development', 'production', '--format', 'json'],
  ['explain', 'CONTROL', '--format', 'json'],
  ['report', '--state', '../state.json'],
];

const cases = COMMANDS.map((args) => ({ args, title: args.join(' ') }));

test.each(cases)('$title: same input, same bytes, in any folder', async ({ args }) => {
  const outputs = new Set<string>();
  for (const name of ['one', 'another/folder']) {
    const folder = join(tempFolder(), name);
    cpSync(join(root, 'examples/shop'), folder, { recursive: true });
    plant(join(folder, 'planted'));
    const before = fingerprint(folder);
    const beside = join(folder, '../state.json');
    for (const locale of ['C', 'de_DE.UTF-8']) {
      const zone = locale === 'C' ? 'UTC' : 'Asia/Tokyo';
      rmSync(beside, { force: true });
      const env = { LC_ALL: locale, TZ: zone, SOURCE_DATE_EPOCH: '1764417600' };
      const { code, stdout, stderr } = await run(args, { cwd: folder, env });
      expect([0, 1], stderr).toContain(code);
      expect(stdout).not.toContain(folder);
      outputs.add(stdout + (existsSync(beside) ? readFileSync(beside, 'utf8') : ''));
    }
    expect(fingerprint(folder), 'a command that only looks has written').toEqual(before);
  }
  expect(outputs.size).toBe(1);
});
