import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/values/key.ts';
import { builtProgram } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';

const run = builtProgram();

test('a key that is taken stands alone on stdout, another one each time', async () => {
  const runs = await Promise.all([run(['key']), run(['key'])]);
  for (const { code, stdout, stderr } of runs) {
    expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(keyOf({ ENVPARITY_KEY: stdout })?.ids).toHaveLength(1);
    expect([code, stderr]).toEqual([0, '']);
  }
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(2);
});

test('a person who looks is told where it goes, by commands that show it to nobody', async () => {
  const terminal = join(tempFolder(), 'terminal.mjs');
  writeFileSync(terminal, "Object.defineProperty(process.stdout, 'isTTY', { value: true });\n");
  const { stdout, stderr } = await run(['key'], { preload: [terminal] });
  expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
  expect(stderr).toContain('wherever snapshots are taken and wherever they are checked');
  expect(stderr).toContain('printf %s "$key" | gh secret set ENVPARITY_KEY');
  expect(stderr).not.toContain(stdout.trim());
});

test.each([
  ['key', 'x'],
  ['key', '--format', 'json'],
])('%s %s is wrong use', async (...args) => {
  const { code, stdout, stderr } = await run(args);
  expect(stderr).toMatch(/^error: /);
  expect([code, stdout]).toEqual([2, '']);
});
