import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { check } from '../../../../src/check.ts';
import { emptyConfig } from '../../../../src/config/types.ts';
import type { Finding } from '../../../../src/model/index.ts';
import { asked, fakeOf, SHOP, TOKEN } from './ask.ts';
import { projectFolder } from './folder.ts';

const WORKFLOW = `on: push
env:
  NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
        env:
          CODECOV: \${{ secrets.CODECOV_TOKEN }}
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./deploy
        env:
          DATABASE_URL: \${{ secrets.DATABASE_URL }}
          STRIPE_KEY: \${{ secrets.STRIPE_KEY }}
          SENTRY_DSN: \${{ secrets.SENTRY_DSN }}
          REGION: \${{ vars.REGION || 'eu' }}
`;

const REPOSITORY = {
  ...SHOP,
  secrets: ['NPM_TOKEN'],
  environments: [
    { name: 'production', secrets: ['DATABASE_URL'] },
    { name: 'staging', secrets: ['STRIPE_KEY'] },
  ],
};
const ORGANIZATION = {
  login: 'acme',
  secrets: ['CODECOV_TOKEN', 'OTHER_TEAMS_KEY'],
  variables: ['ANALYTICS_KEY'],
};

const FILES = {
  'package.json': '{"name":"shop"}',
  'index.js': 'fetch(process.env.ANALYTIC_KEY);\n',
  '.github/workflows/deploy.yml': WORKFLOW,
};

async function checked(root: string, env: Readonly<Record<string, string>>, since?: string) {
  return check({
    root,
    config: { ...emptyConfig, rules: new Map([['missing-secret', 'error']]) },
    env,
    now: new Date(0),
    ...(since === undefined ? {} : { since }),
  });
}

const missing = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => rule === 'missing-secret')
    .map(({ name, environment, location, remedy }) => {
      const line = location !== undefined && 'line' in location ? location.line : 0;
      return `${name} ${environment} ${line}: ${remedy?.command?.join(' ')}`;
    });

test('of five secrets, three are set at various scopes, one elsewhere and one nowhere', async () => {
  const fake = await fakeOf({ repositories: [REPOSITORY], organizations: [ORGANIZATION] });
  const env = { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: 'acme/shop', GH_TOKEN: TOKEN };
  const report = await checked(projectFolder(FILES), env);
  expect(missing(report.findings)).toEqual([
    'SENTRY_DSN production 19: gh secret set SENTRY_DSN --env production',
    'STRIPE_KEY production 18: gh secret set STRIPE_KEY --env production',
  ]);
  // Names that only GitHub knows are no variables of the program.
  expect(report.findings.filter(({ rule }) => rule !== 'missing-secret')).toEqual([]);
  expect(asked(fake).length).toBe(6);
});

test('without a token nothing is missing', async () => {
  const report = await checked(projectFolder(FILES), {});
  expect(missing(report.findings)).toEqual([]);
});

test('only what is new against a commit is told, and GitHub is asked once', async () => {
  const fake = await fakeOf({ repositories: [REPOSITORY], organizations: [ORGANIZATION] });
  const root = projectFolder(FILES);
  const git = (...args: readonly string[]) =>
    execa('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], { cwd: root });
  await git('init', '-q');
  await git('remote', 'add', 'origin', 'git@127.0.0.1:acme/shop.git');
  await git('add', '.');
  await git('commit', '-qm', 'one');
  const added = '          NEW_KEY: ${{ secrets.NEW_KEY }}\n';
  writeFileSync(join(root, '.github/workflows/deploy.yml'), WORKFLOW + added);
  const env = { GITHUB_API_URL: fake.url, GH_TOKEN: TOKEN };
  const { findings } = await checked(root, env, 'HEAD');
  expect(missing(findings)).toEqual([
    'NEW_KEY production 21: gh secret set NEW_KEY --env production',
  ]);
  expect(asked(fake).length).toBe(6);
});

test('the lines that tell whether a secret is set do not make it one that is asked for first', async () => {
  const line = "          ENVPARITY_HAS_SENTRY_DSN: ${{ secrets.SENTRY_DSN != '' }}\n";
  const files = { ...FILES, '.github/workflows/deploy.yml': WORKFLOW + line };
  const env = {
    ENVPARITY_HAS_SENTRY_DSN: 'false',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_JOB: 'deploy',
  };
  expect(missing((await checked(projectFolder(files), env)).findings)).toEqual([
    'SENTRY_DSN production 19: gh secret set SENTRY_DSN --env production',
  ]);
});
