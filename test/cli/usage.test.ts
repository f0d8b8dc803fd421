import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { CHECK_FORMATS } from '../../src/cli/options.ts';
import { builtProgram } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';

const run = builtProgram();

const WRONG: readonly (readonly [line: string, message: string, hint: string])[] = [
  ['chekc', 'chekc is neither a command nor a folder', 'Did you mean `envparity check`?'],
  ['dif a b', 'unknown command dif', 'Did you mean `envparity diff`?'],
  ['explian API_KEY', 'unknown command explian', 'Did you mean `envparity explain`?'],
  ['--formt json', 'unknown option --formt', 'Did you mean `--format`?'],
  ['check --fail-om error', 'unknown option --fail-om', 'Did you mean `--fail-on`?'],
  ['check --format jsn', '"jsn" is no value of --format', 'Did you mean `json`?'],
  ['check --format xml', '"xml" is no value of --format', 'It is one of pretty, json'],
  ['check --fail-on warnings', '"warnings" is no value of --fail-on', 'Did you mean `warning`?'],
  ['init --format json', '--format is no option of this command', 'Run `envparity --help`'],
  ['check -z', 'unknown option -z', 'Run `envparity --help`'],
  ['check --since', '--since needs a value', 'Run `envparity --help`'],
  ['check --since --format json', '--since needs a value', 'Run `envparity --help`'],
  ['explain', 'explain needs the name of a variable or a rule', 'Run `envparity explain --help`'],
  ['diff production', 'diff needs two environments', 'Run `envparity diff --help`'],
  ['check a b', 'unexpected "b"', 'Run `envparity --help`'],
  ['aps', 'aps does not exist', 'Did you mean apps?'],
  ['apps/wbe', 'apps/wbe does not exist', 'Did you mean apps/web?'],
  ['scan file.txt', 'file.txt is not a folder', 'Name the folder of a project'],
  [
    'check --config none.yaml',
    'the configuration none.yaml does not exist',
    'Name an existing file',
  ],
  ['check --environment ,', '--environment must not be empty', ''],
];

describe('wrong use is exit 2, one line and the next step', () => {
  test.each(WRONG)('envparity %s', async (line, message, hint) => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, 'apps/web'), { recursive: true });
    writeFileSync(join(cwd, 'file.txt'), '');
    const { code, stdout, stderr } = await run(line.split(' '), { cwd });
    const [first, second = ''] = stderr.split('\n');
    expect(first).toBe(`error: ${message}`);
    expect(second.trim().startsWith(hint)).toBe(true);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('the language of the machine changes nothing', async () => {
    const { stderr } = await run(['--formt'], { env: { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE' } });
    expect(stderr).toContain('unknown option --formt');
  });

  test('a wrong configuration is exit 2, with its place', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'envparity.yaml'), 'rules:\n  mising: off\n');
    const { code, stdout, stderr } = await run(['check'], { cwd });
    expect(stderr).toBe(
      'error: envparity.yaml has a mistake\n  envparity.yaml:2:3  unknown rule "mising"; did you mean "missing"?\n',
    );
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('what needs no project', () => {
  test('--version', async () => {
    expect(await run(['--version'])).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  test('--help names every command, at 80 columns', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    for (const command of [
      'check',
      'scan',
      'diff',
      'explain',
      'snapshot',
      'egress',
      'ranges',
      'key',
      'init',
      'completion',
    ])
      expect(stdout).toContain(`envparity ${command}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect([code, stderr]).toEqual([0, '']);
  });

  test.each(['check', 'scan', 'diff', 'explain', 'snapshot', 'egress', 'ranges', 'key', 'init'])(
    '%s --help',
    async (command) => {
      const { code, stdout } = await run([command, '--help']);
      expect(stdout).toContain(`envparity ${command}`);
      expect(code).toBe(0);
    },
  );

  test('completion prints a script and nothing else', async () => {
    const { code, stdout, stderr } = await run(['completion']);
    expect(stdout).toContain('###-begin-envparity-completions-###');
    expect([code, stderr]).toEqual([0, '']);
    const words = await run(['--get-yargs-completions', 'envparity', 'check', '--format', '']);
    expect(words.stdout.trim().split('\n')).toEqual(CHECK_FORMATS);
  });
});

describe('init', () => {
  test('writes a configuration that check accepts', async () => {
    const cwd = tempFolder();
    const { code, stdout, stderr } = await run(['init'], { cwd });
    expect(readdirSync(cwd)).toEqual(['envparity.yaml']);
    expect(stdout).toContain('Wrote envparity.yaml');
    expect([code, stderr]).toEqual([0, '']);
    expect((await run(['check'], { cwd })).code).toBe(0);
  });

  test('shows what makes a deployment on Replit tell, and none of its values', async () => {
    const cwd = tempFolder();
    const text = '[deployment]\nrun = ["sh", "-c", "API_TOKEN=k3yk3y npm start"]\n';
    writeFileSync(join(cwd, '.replit'), text);
    const { code, stdout } = await run(['init'], { cwd });
    expect(stdout).toMatch(/For .replit, .*:\n {2}\[deployment\]\n {2}build = .*\n {2}run = /);
    expect(stdout).not.toContain('k3yk3y');
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, '.replit'), 'utf8')).toBe(text);
  });

  test.each([
    ['envparity.yaml', 'mine: true\n'],
    ['envparity.json', '{}'],
    ['package.json', '{ "envparity": {} }'],
  ])('never overwrites %s', async (file, text) => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, file), text);
    const { code, stderr } = await run(['init'], { cwd });
    expect(stderr).toContain(`${file} is there already`);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(text);
    expect(readdirSync(cwd)).toEqual([file]);
  });

  test('writes through no link', async () => {
    const cwd = tempFolder();
    const outside = join(tempFolder(), 'target');
    symlinkSync(outside, join(cwd, 'envparity.yaml'));
    const { code, stderr } = await run(['init'], { cwd });
    expect(stderr).toContain('envparity.yaml could not be written');
    expect(code).toBe(2);
    expect(() => readFileSync(outside)).toThrow('ENOENT');
  });
});
