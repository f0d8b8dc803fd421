import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';
import { project } from './project.ts';

const run = builtProgram();

const TAGS = JSON.stringify({
  changeNumber: 411,
  values: [{ name: 'AzureCloud.westeurope', properties: { addressPrefixes: ['203.0.113.0/24'] } }],
});
const CONFIG = `environments:
  production:
    egress: [203.0.113.9]
allowlists:
  - { name: Acme, entries: [203.0.113.0/24], environments: [production] }
  - { name: Beta, entries: [198.51.100.7], environments: [production] }
`;
const DATE = { SOURCE_DATE_EPOCH: '1795305600' };

test('a list from a file is kept, told, and names addresses in a check', async () => {
  const cwd = project({ 'envparity.yaml': CONFIG, 'tags.json': TAGS });
  const env = { ...DATE, XDG_CACHE_HOME: tempFolder() };
  const before = await run(['check'], { cwd, env });
  expect(before.stdout).not.toContain('Azure');
  const taken = await run(['ranges', 'azure', '--file', 'tags.json'], { cwd, env });
  expect(taken).toEqual({
    code: 0,
    stdout: 'azure         2026-11-22   1 block        new\n',
    stderr: '',
  });
  const told = await run(['ranges'], { cwd, env });
  expect(told.stdout).toMatch(/^azure {9}2026-11-22 {3}1 block /m);
  expect(told.stdout).toMatch(/^aws {11}not fetched {17}https:/m);
  const { stdout, code } = await run(['check', '--format', 'json'], { cwd, env });
  const messages = (JSON.parse(stdout) as { findings: { message: string }[] }).findings.map(
    ({ message }) => message,
  );
  expect(messages.filter((one) => one.includes('Azure'))).toEqual([
    'Beta lets in none of the addresses that production leaves from: 203.0.113.9 (Azure westeurope, list of 2026-11-22)',
    'Acme lets in whoever runs something on Azure westeurope (all IPv4 addresses of Azure, list of 2026-11-22): 203.0.113.0/24',
  ]);
  expect(code).toBe(1);
});

test('a broken or foreign file is ignored, with a note', async () => {
  const cwd = project({ 'envparity.yaml': CONFIG });
  const cache = tempFolder();
  const folder = join(cache, 'envparity/published');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'aws.json'), '{"keptVersion":1,"secret":"k3yk3y"');
  writeFileSync(join(folder, 'azure.json'), '{}');
  chmodSync(join(folder, 'azure.json'), 0o666);
  const env = { ...DATE, XDG_CACHE_HOME: cache };
  const { code, stderr } = await run(['check', '--offline'], { cwd, env });
  expect(stderr).toContain(
    'note: the published ranges of AWS are not used: their file in the cache is no list that envparity has written',
  );
  expect(stderr).toContain('their file in the cache is not yours alone');
  expect(stderr).not.toContain('k3yk3y');
  expect(code).toBe(1);
});

test.each([
  [['ranges', 'asw'], '"asw" is no list of published ranges', 'Did you mean `aws`?'],
  [['ranges', 'nobody'], '"nobody" is no list of published ranges', 'It is one of github'],
  [['ranges', '--file', 'x'], '--file is about one list', 'Name it'],
  [['ranges', 'aws', '--file', 'x'], 'x could not be read', 'Name a file'],
  [['ranges', '--update', '--offline'], 'nothing can be fetched offline', 'Run without --offline'],
  [
    ['ranges', 'aws', '--file', 'package.json'],
    'what came is not the list of AWS',
    'Check whether',
  ],
])('%j is wrong use', async (args, message, hint) => {
  const { code, stdout, stderr } = await run(args);
  expect(stderr).toContain(`error: ${message}\n`);
  expect(stderr).toContain(hint);
  expect([code, stdout]).toEqual([2, '']);
});

test('nothing is fetched for a pull request, nor where there is no address', async () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request' };
  const refused = await run(['ranges', '--update'], { env });
  expect(refused.stderr).toContain('error: nothing is fetched for a pull request');
  expect(refused.code).toBe(2);
  const { code, stdout, stderr } = await run(['ranges', 'azure', '--update']);
  expect(stderr).toContain('the list of Azure has no address that stays');
  expect(stderr).toContain('`envparity ranges azure --file`');
  expect([code, stdout]).toEqual([3, '']);
});
