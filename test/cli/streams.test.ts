import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { root } from '../helpers/project.ts';
import { makeFolder, removeFolder } from '../helpers/temp.ts';
import { project } from './project.ts';

let folder = '';
beforeAll(async () => {
  folder = makeFolder();
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  await bundle(join(folder, 'dist'));
});
afterAll(() => removeFolder(folder));

const lines = Array.from({ length: 5_000 }, (_, index) => `f(process.env.NAME_${index});`);

/** Runs a line of the shell on a folder with much to tell. */
async function shell(line: string): Promise<{ stdout: string; stderr: string }> {
  const cwd = project({ 'package.json': '{}', 'src/many.ts': lines.join('\n') });
  const child = spawn('bash', ['-c', line], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      NODE: process.execPath,
      PROGRAM: join(folder, 'dist/cli.js'),
    },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  await new Promise((resolve) => child.on('close', resolve));
  return output;
}

test.skipIf(process.platform === 'win32')('a closed pipe ends quietly', async () => {
  const { stdout, stderr } = await shell(
    '"$NODE" "$PROGRAM" scan --format json | head -c 1; echo " ${PIPESTATUS[0]}"',
  );
  expect(stdout).toBe('{ 0\n');
  expect(stderr).toBe('');
});

test.skipIf(process.platform === 'win32')('a slow reader gets all of it', async () => {
  const { stdout } = await shell('"$NODE" "$PROGRAM" scan --format json | (sleep 2; wc -l)');
  expect(Number(stdout)).toBeGreaterThan(50_000);
});

test.skipIf(process.platform === 'win32')('an interrupt ends quietly with 130', async () => {
  const { stdout, stderr } = await shell(
    `"$NODE" "$PROGRAM" scan & sleep 0.3; kill -INT $!; wait $!; echo $?`,
  );
  expect(stdout).toBe('130\n');
  expect(stderr).toBe('');
});

test.skipIf(process.platform !== 'linux')('what cannot be written is no yes', async () => {
  const { stdout, stderr } = await shell('"$NODE" "$PROGRAM" scan > /dev/full; echo $?');
  expect(stdout).toBe('2\n');
  expect(stderr).toMatch(/^error: the output could not be written \(ENOSPC\)\n {2}Check/);
});

test('what waits for something that never comes is a defect, and no yes', async () => {
  const never = 'data:text/javascript,WebAssembly.instantiate = () => new Promise(() => {})';
  const { stdout, stderr } = await shell(`"$NODE" --import '${never}' "$PROGRAM" scan; echo $?`);
  expect(stdout).toBe('2\n');
  expect(stderr).toContain('ended before it was done');
});
