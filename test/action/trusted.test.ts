import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { withSourcesOfBase } from '../../src/action/trusted.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { tempFolder } from '../helpers/temp.ts';

async function joined(base: string, change: string) {
  const root = tempFolder();
  const git = (...args: readonly string[]) =>
    execa('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root });
  await git('init', '-q');
  writeFileSync(join(root, 'envparity.yaml'), `environments:\n  production: ${base}\n`);
  await git('add', '.');
  await git('commit', '-qm', 'base');
  const text = `environments:\n  production: ${change}\n`;
  const config = parseConfig({ file: 'envparity.yaml', text, under: [] }, []);
  const { environments } = await withSourcesOfBase(root, 'HEAD', config);
  const { egress } = environments.get('production') ?? {};
  if (egress === undefined) return 'nothing';
  const ranges = egress.ranges === 'dynamic' ? ['dynamic'] : egress.ranges.map((one) => one.range);
  return [...ranges, ...(egress.asked ?? []).map(({ value }) => JSON.stringify(value))].join(' ');
}

const MINE = '{ fly: { app: mine } }';
const THEIRS = '{ fly: { app: theirs } }';

it.each([
  ['asks whom the base asks', `{ egress: [${MINE}] }`, `{ egress: [${MINE}] }`, '{"app":"mine"}'],
  ['asks nobody else', '{}', `{ egress: [${THEIRS}] }`, ''],
  ['asks nobody instead', `{ egress: [${MINE}] }`, `{ egress: [${THEIRS}] }`, '{"app":"mine"}'],
  [
    'may name addresses',
    `{ egress: [${MINE}, 203.0.113.9] }`,
    '{ egress: [203.0.113.10] }',
    '203.0.113.10 {"app":"mine"}',
  ],
  ['may say that they change', `{ egress: [${MINE}] }`, '{ egress: dynamic }', 'dynamic'],
  ['may leave them out', '{ egress: [203.0.113.9] }', '{}', 'nothing'],
  ['keeps who is asked', `{ egress: [203.0.113.9, ${MINE}] }`, '{}', '{"app":"mine"}'],
])('a change %s', async (_, base, change, expected) => {
  expect(await joined(base, change)).toBe(expected);
});
