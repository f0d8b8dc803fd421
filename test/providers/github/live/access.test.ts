import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  parseRepository,
  repositoryOfRemote,
  serverHost,
} from '../../../../providers/github/live/repository.ts';
import { openFolder } from '../../../../src/tree/folder.ts';
import { expectProgram } from '../../../fakes/programs.ts';
import { tempFolder } from '../../../helpers/temp.ts';
import { ask, asked, codes, fakeOf, rows, TOKEN, workflow } from './ask.ts';

const uses = { none: ['secrets.A'] };

describe('which token', () => {
  test.each([
    ['ENVPARITY_GITHUB_TOKEN', { ENVPARITY_GITHUB_TOKEN: TOKEN, GH_TOKEN: 'b', GITHUB_TOKEN: 'c' }],
    ['GH_TOKEN', { ENVPARITY_GITHUB_TOKEN: ' ', GH_TOKEN: TOKEN, GITHUB_TOKEN: 'c' }],
    ['GITHUB_TOKEN', { ENVPARITY_GITHUB_TOKEN: '', GITHUB_TOKEN: ` ${TOKEN}\n` }],
  ])('%s', async (_, env) => {
    const { state } = await ask(await fakeOf(), { uses, env });
    expect(state('A')).toBe('absent');
  });

  test('none, and nobody is asked', async () => {
    const fake = await fakeOf();
    const env = { ENVPARITY_GITHUB_TOKEN: '' };
    const { snapshot } = await ask(fake, { uses, env });
    expect([fake.requests, codes(snapshot), rows(snapshot)]).toEqual([
      [],
      [],
      ['ci github-secrets none none'],
    ]);
  });

  test('none when offline', async () => {
    const fake = await fakeOf();
    const context = { offline: true };
    const { snapshot } = await ask(fake, { uses, sources: { production: true }, context });
    expect([fake.requests, codes(snapshot)]).toEqual([[], ['offline']]);
  });

  test('no address that would show it', async () => {
    const env = { GITHUB_API_URL: 'http://github.test', GH_TOKEN: TOKEN };
    const { snapshot } = await ask(undefined, { uses, env });
    expect([codes(snapshot), rows(snapshot)]).toEqual([
      ['http-address'],
      ['ci github-secrets none none'],
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('the login of gh', () => {
  const env = async (token: string) => {
    const folder = tempFolder();
    const gh = await expectProgram(folder, 'gh', (argv) => {
      expect(argv).toEqual(['auth', 'token', '--hostname', 'github.example']);
      return token === '' ? { code: 1, stderr: 'no' } : { stdout: `${token}\n` };
    });
    onTestFinished(() => gh.close());
    const own = { ENVPARITY_GITHUB_TOKEN: '', GITHUB_SERVER_URL: 'https://github.example' };
    return { gh, env: { ...own, PATH: `${folder}:${process.env.PATH}` } };
  };

  test('is used for a source that was asked for', async () => {
    const { gh, env: own } = await env(TOKEN);
    const { snapshot, state } = await ask(await fakeOf(), {
      uses,
      env: own,
      sources: { ci: true },
    });
    expect([state('A'), gh.calls.length]).toEqual(['absent', 1]);
    expect(JSON.stringify(snapshot)).not.toContain(TOKEN);
  });

  test('is not there', async () => {
    const { env: own } = await env('');
    const { snapshot } = await ask(await fakeOf(), { uses, env: own, sources: { ci: true } });
    expect(codes(snapshot)).toEqual(['github-no-token']);
  });

  test.each([
    ['nobody asked', {}, {}],
    ['it is a stranger’s change', { ci: true }, { pullRequest: true }],
  ])('is not used where %s', async (_, sources, context) => {
    const { gh, env: own } = await env(TOKEN);
    const fake = await fakeOf();
    await ask(fake, { uses, env: own, sources, context });
    expect([gh.calls, fake.requests]).toEqual([[], []]);
  });
});

describe('which repository a remote is', () => {
  test.each([
    ['https://github.com/acme/shop.git', 'acme/shop'],
    ['https://user:secret@GitHub.com/acme/shop/', 'acme/shop'],
    ['ssh://git@github.com/acme/shop.git', 'acme/shop'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'acme/shop'],
    ['git@github.com:acme/shop.git', 'acme/shop'],
    ['github.com:/acme/shop', 'acme/shop'],
    ['org-123@github.com:acme/my.shop.git\n', 'acme/my.shop'],
    ['git://github.com/acme/shop', 'acme/shop'],
    ['https://gitlab.com/acme/shop.git', undefined],
    ['git@github.com.evil.test:acme/shop', undefined],
    ['https://github.com/acme', undefined],
    ['https://github.com/acme/shop/tree', undefined],
    ['https://github.com/acme/..', undefined],
    ['C:\\acme\\shop', undefined],
    ['../shop', undefined],
    ['file:///github.com/acme/shop', undefined],
    ['', undefined],
  ])('%j is %s', (remote, expected) => {
    const found = repositoryOfRemote(remote, 'github.com');
    expect(found && `${found.owner}/${found.name}`).toBe(expected);
  });

  test.each([
    [{}, 'https://api.github.com', 'github.com'],
    [{}, 'https://api.acme.ghe.com', 'acme.ghe.com'],
    [{}, 'https://github.acme.test/api/v3', 'github.acme.test'],
    [{ GITHUB_SERVER_URL: 'https://code.acme.test' }, 'https://x.test/api/v3', 'code.acme.test'],
    [{ GITHUB_SERVER_URL: 'none' }, 'https://api.github.com', 'github.com'],
  ])('%j %s', (env, api, host) => {
    expect(serverHost(env, new URL(api))).toBe(host);
  });

  test('names are no paths', () => {
    expect(['.', '..', '...', '-x/y', 'a b/c', ''].map(parseRepository)).toEqual(
      Array.from({ length: 6 }),
    );
  });

  test('the one of the folder, which nothing of it redirects', async () => {
    const folder = tempFolder();
    const git = (...args: readonly string[]) => execa('git', args, { cwd: folder });
    await git('init', '-q');
    await git('remote', 'add', 'origin', 'git@github.example:acme/shop.git');
    writeFileSync(
      join(folder, '.git/other'),
      '[remote "origin"]\n\turl = git@github.example:evil/x\n',
    );
    await git('config', '--add', 'include.path', 'other');
    const fake = await fakeOf();
    const env = { GITHUB_REPOSITORY: '', GITHUB_SERVER_URL: 'https://github.example' };
    const disk = openFolder(folder);
    const told = await ask(fake, {
      uses,
      env,
      context: { tree: { ...disk, ...treeOf(disk.folder) } },
    });
    expect(told.state('A')).toBe('absent');
    expect(asked(fake)).toContain('/repos/acme/shop/actions/secrets');
  });
});

/** The folder's own tree with one workflow in it. */
function treeOf(folder: string | undefined) {
  const path = '.github/workflows/deploy.yml';
  return {
    ...(folder === undefined ? {} : { folder }),
    files: [{ path, name: 'deploy.yml', ignored: false }],
    has: (name: string) => name === path,
    text: (name: string) => (name === path ? workflow(uses) : undefined),
  };
}
