import { expect, test } from 'vitest';
import { builtProgram } from '../../../helpers/built.ts';
import { fakeOf, SHOP, TOKEN, workflow } from './ask.ts';
import { projectFolder } from './folder.ts';

const run = builtProgram();
const VALUE = 'variable-canary-0123456789';

const FILES = {
  'package.json': '{"name":"shop"}',
  'envparity.yaml':
    'environments:\n  production: { sources: [{ github: true }] }\nrules: { missing-secret: error }\n',
  '.github/workflows/deploy.yml': workflow({ production: ['secrets.KEY', 'vars.MODE'] }),
};

test("GitHub's own client works in the bundle, and shows no token and no value", async () => {
  const fake = await fakeOf({
    repositories: [
      { ...SHOP, variables: [{ name: 'MODE', value: VALUE }], environments: ['production'] },
    ],
  });
  const env = { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: 'acme/shop', GH_TOKEN: TOKEN };
  const root = projectFolder(FILES);
  const check = await run(['check', root, '--format', 'json', '--debug'], { env });
  const { findings, sources } = JSON.parse(check.stdout);
  expect(
    findings.map(({ name, rule }: { name: string; rule: string }) => `${rule} ${name}`),
  ).toEqual(['missing-secret KEY']);
  expect(check.code).toBe(1);
  expect(sources).toContainEqual(expect.objectContaining({ provider: 'github', asked: true }));
  const listed = await run(['sources', root], { env });
  expect(listed.stdout).toMatch(/production \(github-secrets\) +complete +none/);
  expect(JSON.stringify([check, listed])).not.toMatch(new RegExp(`${TOKEN}|${VALUE}`));
});

test('a source that was asked for and cannot be read is exit 3, with the way round it', async () => {
  const root = projectFolder(FILES);
  const check = await run(['check', root]);
  expect(check.code).toBe(3);
  const listed = await run(['sources', root]);
  expect(listed.stdout).toContain('ENVPARITY_HAS_KEY: "${{ secrets.KEY != \'\' }}"');
});

test('a job that tells of its own secrets needs no token', async () => {
  const root = projectFolder(FILES);
  const env = { ENVPARITY_HAS_KEY: 'false', ENVPARITY_VARS: '{}' };
  const check = await run(['check', root, '--environment', 'production', '--format', 'json'], {
    env,
  });
  const { findings } = JSON.parse(check.stdout);
  expect(
    findings.map(({ name, environment }: { name: string; environment: string }) => [
      name,
      environment,
    ]),
  ).toEqual([
    ['KEY', 'production'],
    ['MODE', 'production'],
  ]);
});
