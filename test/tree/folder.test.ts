import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, trackedFiles } from '../../src/net/git.ts';
import { openCommit } from '../../src/tree/commit.ts';
import { openFolder } from '../../src/tree/folder.ts';
import { withIgnored, without } from '../../src/tree/part.ts';

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'envparity-tree-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const paths = (tree: { files: readonly { path: string }[] }) => tree.files.map(({ path }) => path);
const codes = (tree: { problems: readonly { code: string }[] }) =>
  tree.problems.map(({ code }) => code);

describe('a folder', () => {
  test('lists files, marks ignored ones, leaves out what tools make but for links to platforms', () => {
    const root = folder({
      'a.ts': '',
      '.env': '',
      '.gitignore': '.env\ndist/\nsecrets/\n.vercel\n!kept.env\n',
      '.vercel/project.json': '{}',
      '.vercel/output/project.json': '{}',
      '.vercel/README.txt': '',
      'node_modules/x/index.js': '',
      'dist/a.js': '',
      'secrets/.env': '',
      'sub/.gitignore': 'b.ts\n',
      'sub/b.ts': '',
      'kept.env': '',
    });
    const tree = openFolder(root);
    expect(paths(tree)).toEqual([
      '.env',
      '.gitignore',
      '.vercel/project.json',
      'a.ts',
      'kept.env',
      'secrets/.env',
      'sub/.gitignore',
      'sub/b.ts',
    ]);
    const ignored = tree.files.filter((file) => file.ignored).map(({ path }) => path);
    expect(ignored).toEqual(['.env', '.vercel/project.json', 'secrets/.env', 'sub/b.ts']);
  });

  test('a link is as private as what it leads to', () => {
    const root = folder({ '.gitignore': '/.env\n', '.env': 'A=1', 'app/a.ts': '' });
    symlinkSync('../.env', join(root, 'app/.env'));
    const ignored = openFolder(root).files.filter((file) => file.ignored);
    expect(ignored.map(({ path }) => path)).toEqual(['.env', 'app/.env']);
  });

  test('a folder that git does not ignore is listed, whatever its name', () => {
    expect(paths(openFolder(folder({ 'build/tool.ts': '' })))).toEqual(['build/tool.ts']);
  });

  test('never follows a link out of itself', () => {
    const outside = folder({ 'secret.ts': 'outside' });
    const root = folder({ 'a.ts': 'inside' });
    symlinkSync(join(outside, 'secret.ts'), join(root, 'out.ts'));
    symlinkSync(outside, join(root, 'dir'));
    symlinkSync(join(root, 'a.ts'), join(root, 'in.ts'));
    symlinkSync(join(root, 'loop'), join(root, 'loop'));
    const tree = openFolder(root);
    expect(paths(tree)).toEqual(['a.ts', 'in.ts']);
    expect(tree.files.map(({ target }) => target)).toEqual([undefined, 'a.ts']);
    expect(tree.text('in.ts')).toBe('inside');
    expect(tree.text('out.ts')).toBeUndefined();
    expect(tree.text('../secret.ts')).toBeUndefined();
    expect(codes(tree)).toContain('link-outside');
  });

  test('names what it does not read', () => {
    const root = folder({
      'big.ts': Buffer.alloc(6 * 1024 * 1024, 32),
      'video.ts': Buffer.from([0x47, 0, 1, 2]),
      'bom.ts': '\uFEFFx',
    });
    const tree = openFolder(root);
    expect(tree.text('big.ts')).toBeUndefined();
    expect(tree.text('video.ts')).toBeUndefined();
    expect(tree.text('bom.ts')).toBe('x');
    expect(codes(tree).sort()).toEqual(['binary-file', 'file-too-large']);
  });

  test.each([
    ['reads a file again', false, 'two'],
    ['or keeps what it has read, where more than one ask', true, 'one'],
  ])('%s', (_, keeps, expected) => {
    for (const first of ['bytes', 'latin1', 'text'] as const) {
      const root = folder({ 'a.ts': 'one' });
      const tree = openFolder(root, { keeps });
      tree[first]('a.ts');
      writeFileSync(join(root, 'a.ts'), 'two');
      expect(tree.bytes('a.ts')?.toString()).toBe(expected);
      expect([tree.latin1('a.ts'), tree.text('a.ts')]).toEqual([expected, expected]);
    }
  });

  test('what is kept is read as it stands in the file', () => {
    const content = Buffer.from('\uFEFFé\n\u{1F600}', 'utf8');
    const tree = openFolder(folder({ 'a.ts': content, 'b.ts': '', 'c.ts': '\0' }), { keeps: true });
    for (const _ of [1, 2]) {
      expect(tree.latin1('a.ts')).toBe(content.toString('latin1'));
      expect(tree.bytes('a.ts')).toEqual(content);
      expect(tree.text('a.ts')).toBe('é\n\u{1F600}');
      expect([tree.latin1('b.ts'), tree.text('b.ts')]).toEqual(['', '']);
      expect([tree.latin1('c.ts'), tree.text('c.ts')]).toEqual(['\0', undefined]);
    }
    expect(codes(tree)).toEqual(['binary-file']);
  });

  test.each([
    ['no-such-folder', (root: string) => join(root, 'nowhere')],
    ['not-a-folder', (root: string) => join(root, 'a.ts')],
  ])('%s', (code, where) => {
    const root = folder({ 'a.ts': '' });
    expect(() => openFolder(where(root))).toThrow(expect.objectContaining({ code }));
  });

  test('without leaves out what a test names', () => {
    const tree = without(
      openFolder(folder({ 'a.ts': 'a', 'b.ts': 'b' })),
      (path) => path === 'b.ts',
    );
    expect(paths(tree)).toEqual(['a.ts']);
    expect(tree.text('b.ts')).toBeUndefined();
  });
});

describe('a commit', () => {
  async function repository(): Promise<string> {
    const root = folder({
      'a.ts': 'one',
      'sub/b.ts': 'two\n',
      '.gitignore': '.env\n',
      'é.ts': 'three',
    });
    await git(root, ['init', '-q']);
    await git(root, ['add', '-A']);
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    await git(root, [...author, 'commit', '-q', '-m', 'first']);
    writeFileSync(join(root, 'a.ts'), 'changed');
    writeFileSync(join(root, '.env'), 'A=1');
    return root;
  }

  test('is read without being checked out, ignored files of the folder added', async () => {
    const root = await repository();
    const commit = await openCommit(root, 'HEAD', () => true);
    expect(paths(commit)).toEqual(['.gitignore', 'a.ts', 'sub/b.ts', 'é.ts']);
    expect(commit.text('a.ts')).toBe('one');
    expect(commit.text('é.ts')).toBe('three');
    const both = withIgnored(commit, openFolder(root));
    expect(both.text('.env')).toBe('A=1');
    expect(both.text('a.ts')).toBe('one');
  });

  test('of a folder inside the repository has that folder as its root', async () => {
    const root = await repository();
    expect(paths(await openCommit(join(root, 'sub'), 'HEAD', () => true))).toEqual(['b.ts']);
    expect(await trackedFiles(join(root, 'sub'))).toEqual(new Set(['b.ts']));
  });

  test('has no tracked files where there is none, and where git refuses it', async () => {
    expect(await trackedFiles(folder({ 'a.ts': '' }))).toBeUndefined();
    expect(await trackedFiles(folder({ 'a.ts': '', '.git': 'no repository' }))).toBeUndefined();
  });

  test.each(['nowhere', '--help', 'HEAD:a.ts'])('%s names no commit', async (ref) => {
    const root = await repository();
    await expect(openCommit(root, ref, () => true)).rejects.toMatchObject({ code: 'unknown-ref' });
  });
});
