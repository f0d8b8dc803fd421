import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startGitHub } from '../test/fakes/github.ts';
import type { FakeServer } from '../test/fakes/server.ts';
import { startVercel } from '../test/fakes/vercel.ts';
import { type Contender, medians, output } from './measure.ts';
import { table } from './table.ts';

const COUNT = 500;
const NAMES = Array.from({ length: COUNT }, (_, index) => `SERVICE_${index}_URL`);
const PROGRAM = resolve('dist/cli.js');

/** Prints how long a check of 500 variables takes with five sources, two of them local servers, and what it asks them. */
export async function sources(runs: number): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'envparity-sources-'));
  const github = await startGitHub({
    repositories: [
      { id: 42, name: 'acme/shop', secrets: NAMES, environments: [{ name: 'production' }] },
    ],
    tokens: { 'github-token': { kind: 'classic', scopes: ['repo'] } },
  });
  const vercel = await startVercel({
    projects: [
      { id: 'prj_1', name: 'shop', env: NAMES.map((key) => ({ key, target: ['production'] })) },
    ],
    tokens: { 'vercel-token': {} },
  });
  try {
    await measure(cwd, github, vercel, runs);
  } finally {
    rmSync(cwd, { recursive: true });
    // What nobody asked for is no failure of a benchmark.
    await Promise.allSettled([github.close(), vercel.close()]);
  }
}

async function measure(
  cwd: string,
  github: FakeServer,
  vercel: FakeServer,
  runs: number,
): Promise<void> {
  const values = Object.fromEntries(NAMES.map((name) => [name, `https://${name}.test`]));
  const snapshot = await output({
    name: 'snapshot',
    command: [process.execPath, PROGRAM, 'snapshot', '--environment', 'staging', '--phase', 'run'],
    cwd,
    env: values,
    fine: [0],
  });
  for (const [path, text] of Object.entries({ ...project(), 'staging.json': snapshot })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const check: Contender = {
    name: 'check',
    command: [process.execPath, PROGRAM, 'check', '--format', 'json', '--fail-on', 'never'],
    cwd,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/shop',
      ENVPARITY_GITHUB_TOKEN: 'github-token',
      ENVPARITY_VERCEL_API_URL: vercel.url,
      VERCEL_TOKEN: 'vercel-token',
    },
    fine: [0, 3],
  };
  const before = [github.requests.length, vercel.requests.length];
  await output(check);
  const asked = [github, vercel].map(
    ({ requests }, index) => requests.length - (before[index] ?? 0),
  );
  const offline: Contender = {
    ...check,
    name: 'check --offline',
    command: [...check.command, '--offline'],
    fine: [0, 3],
  };
  const times = await medians([check, offline], runs);
  const rows = [check, offline].map(({ name }, index) => [
    name,
    `${(times[index] ?? Number.NaN).toFixed(0)} ms`,
    ...asked.map((count) => (index === 0 ? String(count) : '0')),
  ]);
  console.log(table([`${COUNT} variables`, 'median', 'asked of GitHub', 'asked of Vercel'], rows));
}

function project(): Readonly<Record<string, string>> {
  const lines = (each: (name: string) => string) => NAMES.map(each).join('\n');
  return {
    'package.json': '{ "name": "shop", "dependencies": { "dotenv": "^17.0.0" } }',
    'src/config.ts': lines((name) => `export const ${name} = need(process.env.${name});`),
    '.env': lines((name) => `${name}=https://localhost`),
    'compose.yaml': `services:\n  shop:\n    build: .\n    environment:\n${lines((name) => `      ${name}: \${${name}}`)}\n`,
    '.github/workflows/deploy.yml': [
      'on: push',
      'jobs:',
      '  deploy:',
      '    runs-on: ubuntu-latest',
      '    environment: production',
      '    env:',
      lines((name) => `      ${name}: \${{ secrets.${name} }}`),
      '    steps:',
      '      - run: npm run deploy',
      '',
    ].join('\n'),
    '.vercel/project.json': '{ "projectId": "prj_1", "orgId": "user_1" }',
    'envparity.yaml': [
      'environments:',
      '  production: { sources: [{ vercel: true }] }',
      '  staging: { sources: [{ snapshot: staging.json }] }',
      '',
    ].join('\n'),
  };
}
