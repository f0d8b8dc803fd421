import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };
import { COMMAND_NAMES } from '../src/cli/command-table.ts';
import { OPTIONS } from '../src/cli/options.ts';
import { readToml } from '../src/formats/toml.ts';
import { git } from '../src/net/git.ts';
import { DRIFTED, project } from './cli/project.ts';
import { projectFiles, readProject, root } from './helpers/project.ts';
import { tempFolder } from './helpers/temp.ts';

const EXAMPLES = projectFiles().filter(
  (path) => path.startsWith('examples/workflows/') || path === '.pre-commit-hooks.yaml',
);
const COMMAND = /(?:\benvparity(?:@[\d.]+)?|"\$ENVPARITY") (?<words>[a-z]+ [^"`&;>\n]*)/g;

const commands = EXAMPLES.flatMap((path) =>
  [...readProject(path).matchAll(COMMAND)].map(({ groups = {} }) => [path, groups.words] as const),
).filter(([, words = '']) => words.includes('--'));

test('every kind of example has a command', () => {
  const folders = new Set(commands.map(([path]) => path.split('/').slice(0, -1).join('/')));
  for (const name of ['gitlab', 'circleci', 'vercel', 'replit', 'docker', 'hooks'])
    expect([...folders]).toContain(`examples/workflows/${name}`);
});

test.each(commands)('%s: %s has options that there are', (_, text = '') => {
  const [command = '', ...words] = text.trim().split(/\s+/);
  expect(COMMAND_NAMES).toContain(command);
  const known = OPTIONS.filter(({ of }) => of === undefined || of.some((one) => one === command));
  const named = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
  expect(named.filter((name) => !known.some((option) => option.name === name))).toEqual([]);
  for (const [index, word] of words.entries()) {
    const choices = known.find(({ name }) => `--${name}` === word)?.choices;
    if (choices !== undefined) expect(choices).toContain(words[index + 1]);
  }
});

test.each(EXAMPLES)('%s names the version that is here', (path) => {
  const named = [...readProject(path).matchAll(/(?:\benvparity@|rev: v)(\d+\.[\d.]+)/g)];
  for (const [, version] of named) expect(version).toBe(manifest.version);
});

test.each(EXAMPLES.filter((path) => /\.ya?ml$/.test(path)))('%s is YAML', (path) => {
  expect(parse(readProject(path))).toBeTypeOf('object');
});

test('the file for Replit is TOML', () => {
  expect(readToml(readProject('examples/workflows/replit/.replit')).ok).toBe(true);
});

/** A folder of programs: `envparity` is the built one, and `npx` runs it whatever its version. */
function programs(): string {
  const folder = tempFolder();
  const cli = `exec '${process.execPath}' '${join(root, 'dist/cli.js')}'`;
  const npx = `[ "$1" = --yes ] && shift; case "$1" in envparity*) shift; ${cli} "$@";; esac; exit 9`;
  for (const [name, body] of [
    ['envparity', `${cli} "$@"`],
    ['npx', npx],
    ['npm', 'echo "npm $*"'],
  ] as const) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

async function shell(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const path = [programs(), process.env.PATH].join(delimiter);
  const { exitCode, all } = await execa('sh', args, {
    cwd,
    env: { PATH: path, HOME: tempFolder(), ...env },
    extendEnv: false,
    reject: false,
    all: true,
  });
  return { exitCode, all };
}

const { 'envparity.yaml': _, ...READING } = DRIFTED;

describe('where a program is started or built', () => {
  const vercel = JSON.parse(readProject('examples/workflows/vercel/vercel.json')) as {
    readonly buildCommand: string;
  };
  const entrypoint = join(root, 'examples/workflows/docker/docker-entrypoint.sh');

  test.each([
    ['a container without what it needs does not start', {}, 1, /API_KEY is needed here/],
    ['one that has it does', { API_KEY: 'canary' }, 0, /^started$/m],
  ])('%s', async (_name, env, code, text) => {
    const { exitCode, all } = await shell(project(READING), [entrypoint, 'echo', 'started'], env);
    expect(exitCode).toBe(code);
    expect(all).toMatch(text);
    expect(all?.includes('started')).toBe(code === 0);
    expect(all).not.toContain('canary');
  });

  test.each([
    ['a build without what it needs ends', {}, 1, /NEXT_PUBLIC_KEY is needed here/],
    ['one that has it goes on', { NEXT_PUBLIC_KEY: 'canary' }, 0, /^npm run build$/m],
  ])('Vercel: %s', async (_name, env, code, text) => {
    const build = project({
      ...READING,
      'app/page.tsx': "if (!process.env.NEXT_PUBLIC_KEY) throw new Error('no');\n",
      'package.json': '{ "name": "shop", "dependencies": { "next": "15.0.0" } }',
    });
    const vercelEnv = { VERCEL: '1', CI: '1', VERCEL_ENV: 'production', ...env };
    const { exitCode, all } = await shell(build, ['-c', vercel.buildCommand], vercelEnv);
    expect(all).toMatch(text);
    expect(exitCode).toBe(code);
    expect(all).not.toContain('canary');
  });
});

async function commit(folder: string): Promise<void> {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];
  await git(folder, ['init', '-q']);
  await git(folder, ['add', '-A']);
  await git(folder, [...author, 'commit', '-q', '-m', 'first']);
}

describe('before a commit', () => {
  const READS = "if (!process.env.NEW_KEY) throw new Error('no');\n";

  async function staged(files: Readonly<Record<string, string>>): Promise<string> {
    const { '.env': _local, ...tracked } = DRIFTED;
    const folder = project(tracked);
    await commit(folder);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    await git(folder, ['add', '-A']);
    return folder;
  }

  const husky = readProject('examples/workflows/hooks/husky-pre-commit');
  const lefthook = parse(readProject('examples/workflows/hooks/lefthook.yml'));

  test.each([
    ['husky', husky],
    ['lefthook', lefthook['pre-commit'].commands.envparity.run],
  ])('%s stops what begins to need what production lacks, and nothing else', async (_, script) => {
    const worse = await shell(await staged({ 'src/new.js': READS }), ['-c', script], {});
    expect(worse.all).toContain('NEW_KEY is needed here');
    expect(worse.all).not.toContain('API_KEY is needed here');
    expect(worse.exitCode).toBe(1);
    const same = await shell(await staged({ 'README.md': '# Shop\n' }), ['-c', script], {});
    expect(same.exitCode).toBe(0);
  });

  // As its language `node` does: https://github.com/pre-commit/pre-commit/blob/main/pre_commit/languages/node.py
  test('pre-commit installs the package of this repository, and runs its entry', async () => {
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hook.language).toBe('node');
    const folder = tempFolder();
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const { stdout } = await execa('npm', pack, { cwd: root });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    const prefix = join(folder, 'env');
    const install = ['install', '--global', '--offline', '--no-audit', '--no-fund'];
    await execa('npm', [...install, '--prefix', prefix, join(folder, filename)], { cwd: folder });
    const [program = '', ...args] = (hook.entry as string).split(' ');
    const run = async (files: Readonly<Record<string, string>>) =>
      execa(join(prefix, 'bin', program), args, {
        cwd: await staged(files),
        reject: false,
        all: true,
      });
    const worse = await run({ 'src/new.js': READS });
    expect(worse.all).toContain('NEW_KEY is needed here');
    expect(worse.exitCode).toBe(1);
    const same = await run({ 'README.md': '# Shop\n' });
    expect([same.exitCode, same.stderr]).toEqual([0, '']);
  }, 60_000);
});
