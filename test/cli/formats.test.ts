import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK_FORMATS } from '../../src/cli/options.ts';
import { builtProgram } from '../helpers/built.ts';
import { DRIFTED, project } from './project.ts';

const run = builtProgram();

/** Some formats say when they were made. */
const CLOCK = { SOURCE_DATE_EPOCH: '1764417600' };

const ACTIONS = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'abc123',
};

describe.each(CHECK_FORMATS)('--format %s', (format) => {
  test('tells of the drift, of no value and of no folder of this machine, the same each time', async () => {
    const cwd = project(DRIFTED);
    const { code, stdout, stderr } = await run(['--format', format], { cwd, env: CLOCK });
    expect(stdout).toContain('API_KEY');
    expect(stdout).not.toContain('canary');
    expect(stdout).not.toContain(cwd);
    expect([code, stderr]).toEqual([1, '']);
    expect((await run(['--format', format, cwd], { env: CLOCK })).stdout).toBe(stdout);
  });

  test('--output writes the same to a file, and only that file', async () => {
    const cwd = project(DRIFTED);
    const { stdout } = await run(['--format', format], { cwd, env: CLOCK });
    const folder = project({});
    const path = join(folder, 'report');
    writeFileSync(path, 'what was there before');
    const result = await run(['--format', format, '--output', path], { cwd, env: CLOCK });
    expect([result.code, result.stdout]).toEqual([1, '']);
    expect(result.stderr).toMatch(/^Wrote .*report: 2 findings\n$/);
    expect(readFileSync(path, 'utf8')).toBe(stdout);
    expect(readdirSync(folder)).toEqual(['report']);
  });
});

test('a file that cannot be written is exit 2, with the next step', async () => {
  const cwd = project(DRIFTED);
  const { code, stdout, stderr } = await run(['--output', 'no/such/folder'], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('no/such/folder could not be written');
  expect(existsSync(join(cwd, 'no'))).toBe(false);
});

test('other commands take fewer formats, and say so', async () => {
  const { code, stderr } = await run(['scan', '--format', 'markdown'], { cwd: project(DRIFTED) });
  expect(code).toBe(2);
  expect(stderr).toContain('It is one of pretty, json');
});

test('files are named as the repository names them, and linked where a workflow says the commit', async () => {
  const cwd = project(
    Object.fromEntries(Object.entries(DRIFTED).map(([path, text]) => [`apps/a b/${path}`, text])),
  );
  execFileSync('git', ['init', '-q', cwd]);
  const args = ['--format', 'markdown', 'apps/a b'];
  const linked = await run(args, { cwd, env: ACTIONS });
  expect(linked.stdout).toContain(
    '[`apps/a b/src/main.ts:2`](https://github.example/acme/shop/blob/abc123/apps/a%20b/src/main.ts#L2)',
  );
  const bare = await run(args, { cwd });
  expect(bare.stdout).toContain('`apps/a b/src/main.ts:2`\n');
  expect(bare.stdout).not.toContain('](');
});

test('code scanning of GitHub is told nothing of what is ignored; others are told the reason', async () => {
  const ignore = 'ignore:\n  - { rule: missing, name: API_*, reason: set by hand }\n';
  const cwd = project({ ...DRIFTED, 'envparity.yaml': DRIFTED['envparity.yaml'] + ignore });
  const rules = async (env: Readonly<Record<string, string>>) => {
    const { stdout } = await run(['--format', 'sarif'], { cwd, env });
    return JSON.parse(stdout).runs[0].results.map(
      ({ ruleId, suppressions }: { ruleId: string; suppressions?: { justification: string }[] }) =>
        [ruleId, suppressions?.[0]?.justification] as const,
    );
  };
  expect(await rules({})).toContainEqual(['missing', 'set by hand']);
  const told = await rules({ ...ACTIONS, GITHUB_ACTIONS: 'true' });
  expect(told.map(([rule]: [string]) => rule)).not.toContain('missing');
});
