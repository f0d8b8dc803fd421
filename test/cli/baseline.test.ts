import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { project } from './project.ts';

const run = builtProgram();
const KEY = 'q8Zt2kWnT4vR7xYbC1mE5pLsJ9dHfGaU3oQiXwVzKyA=';

const FILES = {
  'package.json': '{ "name": "shop" }',
  'src/main.ts': 'export const keys = [process.env.A_KEY, process.env.B_KEY, process.env.C_KEY];\n',
  'envparity.yaml': [
    'environments:',
    '  production:',
    '    sources: [{ snapshot: production.json }]',
    '    egress: [203.0.113.9]',
    '',
  ].join('\n'),
};

/** What production holds, as a process in it told. */
async function holding(root: string, values: Readonly<Record<string, string>>, key = KEY) {
  const { stdout, stderr } = await run(
    ['snapshot', '--environment', 'production', '--phase', 'run'],
    { env: { ...values, ENVPARITY_KEY: key } },
  );
  expect(stderr).toBe('');
  writeFileSync(join(root, 'production.json'), stdout);
}

const check = (root: string, ...args: readonly string[]) =>
  run(['check', ...args], { cwd: root, env: { ENVPARITY_KEY: KEY } });

const OLD = { A_KEY: 'canary-a-0123456789', B_KEY: 'canary-b-0123456789' };

describe('a baseline', () => {
  test('tells what appeared, vanished and has another value, and holds no value and no address', async () => {
    const root = project(FILES);
    await holding(root, OLD);
    const { stderr } = await check(root, '--update-baseline');
    expect(stderr).toContain('Wrote envparity.lock.json: ');
    const text = readFileSync(join(root, 'envparity.lock.json'), 'utf8');
    expect(text).toContain('"name":"A_KEY"');
    expect(text).not.toMatch(/canary|0123456789|203\.0\.113/);
    expect((await check(root)).stdout).toContain('Nothing has changed since the baseline of 2');
    await holding(root, { A_KEY: 'canary-a-9876543210', C_KEY: 'canary-c-0123456789' });
    const { stdout } = await check(root);
    expect(stdout).toContain('B_KEY is gone from');
    expect(stdout).toContain('A_KEY has another value');
    expect(stdout).toContain('C_KEY appeared');
    const { stdout: json } = await check(root, '--format', 'json');
    const { changes } = JSON.parse(json).drift;
    expect(changes.map(({ change, name }: Record<string, string>) => `${change} ${name}`)).toEqual([
      'vanished B_KEY',
      'rotated A_KEY',
      'appeared C_KEY',
    ]);
  });

  test('stays as it is where nothing has changed', async () => {
    const root = project(FILES);
    await holding(root, OLD);
    await check(root, '--update-baseline');
    const before = readFileSync(join(root, 'envparity.lock.json'));
    await holding(root, OLD);
    await check(root, '--update-baseline');
    expect(readFileSync(join(root, 'envparity.lock.json'))).toEqual(before);
  });

  test('what cannot be looked at has not changed', async () => {
    const root = project(FILES);
    await holding(root, OLD);
    await check(root, '--update-baseline');
    writeFileSync(join(root, 'production.json'), '{');
    const { stdout } = await check(root);
    expect(stdout).toContain('Nothing has changed since');
  });

  test('addresses are written where the configuration says so', async () => {
    const root = project({
      ...FILES,
      'envparity.yaml': `${FILES['envparity.yaml']}baseline: { addresses: true, file: kept.json }\n`,
    });
    await holding(root, OLD);
    await check(root, '--update-baseline');
    expect(readFileSync(join(root, 'kept.json'), 'utf8')).toContain('"range":"203.0.113.9"');
  });

  test.each([
    ['a merge conflict', '{\n<<<<<<< ours\n', 'holds a merge conflict'],
    ['no JSON', '{', 'is not JSON'],
    ['a later version', '{"baselineVersion": 2}', 'has a format that is not known here'],
    ['another file', '{"baselineVersion": 1}', 'is no baseline of envparity'],
    ['an empty file', '', 'is not JSON'],
    ['bytes', '\u0000\u0001', 'is not JSON'],
  ])('of which the file holds %s says what to do', async (_, text, message) => {
    const root = project({ ...FILES, 'envparity.lock.json': text });
    const { code, stderr } = await check(root);
    expect(stderr).toContain(`error: envparity.lock.json ${message}`);
    expect(stderr).toContain('--update-baseline');
    expect(code).toBe(2);
  });

  test('of the configuration leads nowhere out of the repository', async () => {
    const root = project({ ...FILES, 'envparity.yaml': 'baseline: { file: ../outside.json }\n' });
    const { code } = await check(root, '--update-baseline');
    expect([code, existsSync(join(root, '../outside.json'))]).toEqual([2, false]);
  });

  test('that is named and not there is wrong use', async () => {
    const { code, stderr } = await check(project(FILES), '--baseline', 'none.json');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'error: the baseline none.json could not be read',
    ]);
  });
});
