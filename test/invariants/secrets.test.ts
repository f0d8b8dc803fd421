import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';
import { put } from './hostile.ts';
import { plant } from './tree.ts';

const run = builtProgram();
const MARK = 'cAnArY';

/** Every command and format; the last two fail, which must not print more than success does. */
const COMMANDS = [
  ['scan'],
  ['scan', '--format', 'json', '--debug'],
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--debug', '--environment', 'production,staging,development'],
  ['check', '--since', 'HEAD', '--debug'],
  ['diff', 'development', 'production'],
  ['diff', 'development', 'production', '--format', 'json', '--debug'],
  ...['CONTROL', 'DATABASE_URL', 'TWICE', 'MULTI_LINE', 'NESTED', 'UNTERMINATED', 'missing'].map(
    (name) => ['explain', name, '--debug'],
  ),
  ['explain', 'CONTROL', '--format', 'json'],
  ['check', '--config', '.env', '--debug'],
  ['check', '.env', '--debug'],
];

describe('no part of a value leaves the program', { timeout: 60_000 }, () => {
  test.each(COMMANDS.map((args) => ({ args, title: args.join(' ') })))(
    '$title',
    async ({ args }) => {
      const folder = tempFolder();
      plant(folder, (name) => `${MARK}-${name.toLowerCase()}-${MARK}`);
      commit(folder);
      const { code, stdout, stderr } = await run(args, { cwd: folder, env: { OTHER: MARK } });
      expect([0, 1, 2, 3]).toContain(code);
      expect(`${stdout}${stderr}`.length).toBeGreaterThan(0);
      expect(`${stdout}${stderr}`.toLowerCase()).not.toContain(MARK.toLowerCase());
    },
  );

  test('nor one that the configuration compares with', async () => {
    const folder = tempFolder();
    plant(folder, (name) => `${MARK}-${name}`);
    put(
      folder,
      'envparity.yaml',
      'variables:\n  CONTROL: { pattern: "^nothing$" }\n  DATABASE_URL: { oneOf: [a, b] }\n' +
        '  QUOTED: { same: true }\n',
    );
    for (const format of ['pretty', 'json']) {
      const { code, stdout, stderr } = await run(['check', '--format', format], { cwd: folder });
      expect(code, stderr).toBe(1);
      expect(stdout + stderr).toContain('CONTROL');
      expect(stdout + stderr).not.toContain(MARK);
    }
  });
});

function commit(folder: string): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-qm', 'x'],
  ])
    execFileSync('git', args, { cwd: folder });
}
