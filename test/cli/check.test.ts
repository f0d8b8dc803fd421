import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import scanSchema from '../../schemas/scan.schema.json' with { type: 'json' };
import { builtProgram } from '../helpers/built.ts';
import { DRIFTED, project, READING } from './project.ts';

const run = builtProgram();
const ajv = new Ajv({ allErrors: true, strict: true });
const isReport = ajv.compile(reportSchema);
const isScan = ajv.compile(scanSchema);

describe('check', () => {
  test('drift is exit 1, with the place, the line and the way out', async () => {
    const { code, stdout, stderr } = await run(['check'], { cwd: project(DRIFTED) });
    expect(stdout).toContain('API_KEY');
    expect(stdout).toContain('src/main.ts:2:');
    expect(stdout).toContain('│ const key = process.env.API_KEY;');
    expect(stdout).toContain('.env.production');
    expect(stdout).not.toContain('canary');
    expect([code, stderr]).toEqual([1, '']);
  });

  test('it is the default command, and takes a folder from anywhere', async () => {
    const cwd = project(DRIFTED);
    const { stdout } = await run(['check'], { cwd });
    expect((await run([], { cwd })).stdout).toBe(stdout);
    expect((await run([cwd])).stdout).toBe(stdout);
  });

  test('JSON is valid by its schema and names no folder of this machine', async () => {
    const cwd = project(DRIFTED);
    const { code, stdout, stderr } = await run([cwd, '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.findings[0]).toMatchObject({
      rule: 'missing',
      severity: 'error',
      name: 'API_KEY',
      environment: 'production',
      location: { file: 'src/main.ts', line: 2 },
    });
    expect(stdout).not.toContain(cwd);
    expect([code, stderr]).toEqual([1, '']);
  });

  test.each([
    ['error', 1],
    ['never', 0],
  ])('--fail-on %s', async (level, code) => {
    const result = await run(['--fail-on', level], { cwd: project(DRIFTED) });
    expect(result.code).toBe(code);
  });

  test('a program in a language that is not read is not fine: exit 3', async () => {
    const cwd = project({
      'Cargo.toml': '[package]\nname = "shop"\n',
      'src/main.rs': 'fn main() {}\n',
    });
    const { code, stdout, stderr } = await run([], { cwd });
    expect(stdout).toContain('Could not be read: Source code');
    expect(stdout).toContain('No drift found in what is known');
    expect(stderr).toContain(
      'note: Code in Rust (1 file) is not read, so what it needs is not known',
    );
    expect(code).toBe(3);
  });

  test('a little of it beside a program leaves something unknown', async () => {
    const kotlin = { 'a.kt': '', 'b.kt': '', 'c.kt': '', 'b.ts': '', 'c.ts': '' };
    const cwd = project({ ...DRIFTED, '.env.production': 'API_KEY=canary-3\n', ...kotlin });
    const { code, stdout } = await run([], { cwd });
    expect(stdout).toContain('No drift found in what is known');
    expect(code).toBe(0);
  });

  test.each([
    ['requirements.txt', 'a.py', "import os\nkey = os.environ['API_KEY']\n", 2],
    ['Gemfile', 'a.rb', "KEY = ENV.fetch('API_KEY')\n", 1],
    ['composer.json', 'a.php', "<?php\n$key = getenv('API_KEY') ?: throw new Error();\n", 2],
    [
      'go.mod',
      'main.go',
      'package main\nimport "os"\nfunc main() {\n  if os.Getenv("API_KEY") == "" { panic("API_KEY") }\n}\n',
      4,
    ],
  ])('a program beside %s is read like any other', async (manifest, file, text, line) => {
    const files = { [manifest]: manifest.endsWith('.json') ? '{}' : '', [file]: text };
    const cwd = project({ ...files, '.env.production': 'OTHER=canary-3\n' });
    const { code, stdout } = await run([], { cwd });
    expect(stdout).toContain('API_KEY is needed here, and production does not set it');
    expect(stdout).toContain(`${file}:${line}:`);
    expect(code).toBe(1);
  });

  test('what is set is no drift', async () => {
    const cwd = project({ ...DRIFTED, '.env.production': 'API_KEY=canary-3\n' });
    const { code, stdout } = await run([], { cwd });
    expect(stdout).toContain('No drift found');
    expect(code).toBe(0);
  });

  test('an ignore of the configuration takes a finding back, and is counted', async () => {
    const ignore = 'ignore:\n  - { rule: missing, name: API_*, reason: set by hand }\n';
    const cwd = project({ ...DRIFTED, 'envparity.yaml': DRIFTED['envparity.yaml'] + ignore });
    const { code, stdout } = await run(['--format', 'json'], { cwd });
    const report = JSON.parse(stdout);
    expect(report.suppressed).toHaveLength(1);
    expect(report.suppressed[0].reason).toBe('set by hand');
    expect(report.unusedSuppressions).toEqual([]);
    expect(code).toBe(0);
  });

  test('a comment does too, and one that covers nothing is told', async () => {
    const main = DRIFTED['src/main.ts']
      ?.replace('API_KEY;', 'API_KEY; // envparity-ignore missing: set by hand')
      .concat('// envparity-ignore unused: nothing here\n');
    const cwd = project({ ...DRIFTED, 'src/main.ts': main ?? '' });
    const { code, stdout } = await run([], { cwd });
    expect(stdout).toContain('1 ignored');
    expect(stdout).toContain('src/main.ts:4:4');
    expect(code).toBe(0);
  });

  test('colour is there only when it is asked for', async () => {
    const cwd = project(DRIFTED);
    expect((await run([], { cwd })).stdout).not.toContain('\u001b');
    const forced = await run([], { cwd, env: { NO_COLOR: '', FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain('\u001b[');
    expect((await run(['--color'], { cwd })).stdout).toContain('\u001b[');
  });

  test('two runs give the same bytes', async () => {
    const cwd = project(DRIFTED);
    const first = await run(['--format', 'json'], { cwd });
    expect((await run(['--format', 'json'], { cwd })).stdout).toBe(first.stdout);
  });
});

describe('scan', () => {
  test('lists what is read', async () => {
    const { code, stdout, stderr } = await run(['scan'], { cwd: project(READING) });
    expect(stdout).toMatch(/^Required {2}1\n {2}API_KEY {2}src\/main\.ts:2:\d+\n/);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('JSON is valid by its schema', async () => {
    const { stdout } = await run(['scan', '--format', 'json'], { cwd: project(READING) });
    const report = JSON.parse(stdout);
    expect(isScan(report), JSON.stringify(isScan.errors)).toBe(true);
    expect(report.variables).toMatchObject([
      { name: 'API_KEY', need: 'required', reads: [{ file: 'src/main.ts', line: 2 }] },
    ]);
  });

  test('a large report is written whole, through a pipe too', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `f(process.env.NAME_${index});`);
    const cwd = project({ 'package.json': '{}', 'src/many.ts': lines.join('\n') });
    const { stdout } = await run(['scan', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).variables).toHaveLength(5_000);
  });
});

describe('diff and explain', () => {
  test('diff tells what only one side has', async () => {
    const { code, stdout } = await run(['diff', 'dev', 'production'], { cwd: project(DRIFTED) });
    expect(stdout).toMatch(/^Only in development {2}1\n {2}\.env\n {4}API_KEY\n/);
    expect(stdout).not.toContain('canary');
    expect(code).toBe(0);
  });

  test('diff calls nothing alike that a platform may hold otherwise, or that nobody looked at', async () => {
    const files = { '.env.development': 'API_KEY=a\n', '.env.production': 'API_KEY=a\n' };
    const told = async (more: Readonly<Record<string, string>>) =>
      (await run(['diff', 'dev', 'production'], { cwd: project({ ...files, ...more }) })).stdout;
    expect(await told({})).toBe('1 name of development and production: no difference\n');
    const hosted = await told({ 'vercel.json': '{}' });
    expect(hosted).toContain('production: 1 agree, 0 differ\n');
    expect(hosted).toContain('production may hold other names and values: Vercel');
  });

  test('explain tells where a name is read and set', async () => {
    const { code, stdout } = await run(['explain', 'API_KEY'], { cwd: project(DRIFTED) });
    expect(stdout).toMatch(/^API_KEY {2}required\n/);
    expect(stdout).toMatch(/Read\n {4}src\/main\.ts:2:\d+ {2}required/);
    expect(stdout).toMatch(/development {2}set\n {17}\.env:1:1/);
    expect(stdout).toMatch(/production {3}absent/);
    expect(stdout).not.toContain('canary');
    expect(code).toBe(0);
  });

  test('explain prints the page of a rule, also outside of any project', async () => {
    const { code, stdout } = await run(['explain', 'missing']);
    expect(stdout).toMatch(/^missing {2}error\n/);
    expect(stdout).toContain('When to ignore');
    expect(code).toBe(0);
  });

  test.each([
    [['explain', 'API_KYE'], 'Did you mean API_KEY?'],
    [['explain', 'mising'], 'Did you mean missing?'],
    [['diff', 'development', 'producton'], 'did you mean "production"?'],
  ])('%j is exit 2 with the nearest name', async (args, hint) => {
    const { code, stdout, stderr } = await run(args, { cwd: project(DRIFTED) });
    expect(stderr).toContain(hint);
    expect([code, stdout]).toEqual([2, '']);
  });

  test.each([
    ['diff', 'development', 'production'],
    ['explain', 'API_KEY'],
    ['explain', 'missing'],
  ])('%s %s %s --format json', async (...args) => {
    const { stdout } = await run([...args.filter(Boolean), '--format', 'json'], {
      cwd: project(DRIFTED),
    });
    expect(JSON.parse(stdout).schemaVersion).toBe(1);
    expect(stdout).not.toContain('canary');
  });
});

test('a configuration elsewhere is named by --config', async () => {
  const cwd = project(DRIFTED);
  writeFileSync(join(cwd, 'other.yaml'), 'rules:\n  missing: off\n');
  const { stdout } = await run(['--config', 'other.yaml', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).not.toContain(
    'missing',
  );
});
