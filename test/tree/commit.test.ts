import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCommit } from '../../src/tree/commit.ts';
import { openFolder } from '../../src/tree/folder.ts';
import { oncePerFile } from '../../src/tree/once.ts';
import { withIgnored, without } from '../../src/tree/part.ts';
import type { Tree } from '../../src/tree/types.ts';
import { tempFolder } from '../helpers/temp.ts';

const EVERY = () => true;
const FILES: Readonly<Record<string, string | Buffer>> = {
  '.gitignore': '*.local\n',
  'a.ts': 'const a = 1;\n',
  'b.ts': 'const b = 2;\n',
  'empty.ts': '',
  'sub/é.ts': Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0xff, 0x00]),
};
const ALL = Object.keys(FILES).sort();

function git(root: string, ...args: readonly string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', [...author, '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: 'pipe',
  });
}

function write(root: string, path: string, content: string | Buffer): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** A repository with one commit, and what is done to it before and after. */
function repository(
  change: (root: string) => void = () => {},
  { before = () => {}, format = 'sha1' }: Partial<Pick<Case, 'before' | 'format'>> = {},
): string {
  const root = tempFolder();
  git(root, 'init', '-q', `--object-format=${format}`);
  for (const [path, content] of Object.entries(FILES)) write(root, path, content);
  before(root);
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'first');
  change(root);
  return root;
}

interface Case {
  readonly name: string;
  readonly change: (root: string) => void;
  readonly before?: (root: string) => void;
  readonly format?: string;
  /** The commit, where it is not the latest. */
  readonly ref?: string;
  /** The files of the commit that are read in the folder. */
  readonly shared: readonly string[];
}

const but = (...paths: readonly string[]) => ALL.filter((path) => !paths.includes(path));

const cases: readonly Case[] = [
  { name: 'nothing is changed', change: () => {}, shared: ALL },
  { name: 'a file is changed', change: (root) => write(root, 'a.ts', 'A'), shared: but('a.ts') },
  {
    name: 'a file is changed to another of the same length',
    change: (root) => write(root, 'a.ts', 'const a = 2;\n'),
    shared: but('a.ts'),
  },
  {
    name: 'a file is changed and changed back',
    change(root) {
      write(root, 'a.ts', 'A');
      git(root, 'commit', '-q', '-a', '-m', 'second');
      write(root, 'a.ts', 'const a = 1;\n');
      git(root, 'commit', '-q', '-a', '-m', 'third');
    },
    ref: 'HEAD~2',
    shared: ALL,
  },
  {
    name: 'the index says something else than the folder',
    change(root) {
      write(root, 'a.ts', 'A');
      git(root, 'add', '-A');
      write(root, 'a.ts', 'const a = 1;\n');
    },
    shared: ALL,
  },
  { name: 'a file is deleted', change: (root) => rmSync(join(root, 'a.ts')), shared: but('a.ts') },
  {
    name: 'a file is renamed, and another takes its place',
    change(root) {
      renameSync(join(root, 'a.ts'), join(root, 'c.ts'));
      renameSync(join(root, 'b.ts'), join(root, 'a.ts'));
    },
    shared: but('a.ts', 'b.ts'),
  },
  {
    name: 'only the mode is changed',
    change: (root) => chmodSync(join(root, 'a.ts'), 0o755),
    shared: ALL,
  },
  {
    name: 'git would change the ends of lines',
    before: (root) => git(root, 'config', 'core.autocrlf', 'true'),
    change: (root) => write(root, 'a.ts', 'const a = 1;\r\n'),
    shared: but('a.ts'),
  },
  {
    name: 'a file became a link to one with the same content',
    change(root) {
      renameSync(join(root, 'a.ts'), join(root, 'c.ts'));
      symlinkSync('c.ts', join(root, 'a.ts'));
    },
    shared: but('a.ts'),
  },
  {
    name: 'a link became a file',
    before: (root) => symlinkSync('a.ts', join(root, 'link.ts')),
    change(root) {
      unlinkSync(join(root, 'link.ts'));
      write(root, 'link.ts', 'a.ts');
    },
    shared: ALL,
  },
  {
    name: 'a submodule became a folder',
    before(root) {
      const inner = join(root, 'inner');
      mkdirSync(inner);
      git(inner, 'init', '-q');
      git(inner, 'commit', '-q', '--allow-empty', '-m', 'inner');
    },
    change(root) {
      rmSync(join(root, 'inner/.git'), { recursive: true });
      write(root, 'inner/a.ts', 'inner');
    },
    shared: ALL,
  },
  {
    name: 'a tracked file is ignored by now',
    change: (root) => write(root, '.gitignore', 'a.ts\nb.ts\n'),
    shared: but('.gitignore'),
  },
  {
    name: 'a file was tracked where an ignored one lies',
    before(root) {
      write(root, 'x.local', 'tracked');
      git(root, 'add', '-f', 'x.local');
    },
    change: (root) => write(root, 'x.local', 'local'),
    shared: ALL,
  },
  { name: 'git names files by SHA-256', format: 'sha256', change: () => {}, shared: ALL },
  {
    name: 'git names files by SHA-256, and one is changed',
    format: 'sha256',
    change: (root) => write(root, 'b.ts', 'const b = 3;\n'),
    shared: but('b.ts'),
  },
];

/** All that a tree says of its files. */
function contents(tree: Tree) {
  return tree.files.map(({ path, ignored, target }) => ({
    ...{ path, ignored, target, tracked: tree.tracked(path) },
    ...{ bytes: tree.bytes(path), latin1: tree.latin1(path), text: tree.text(path) },
  }));
}

describe('a commit beside the folder', () => {
  test.each(cases)('$name', async ({ change, shared, ref = 'HEAD', ...setting }) => {
    const root = repository(change, setting);
    const folder = openFolder(root, { keeps: true });
    const apart = await openCommit(root, ref, EVERY);
    const both = await openCommit(root, ref, EVERY, folder);
    expect(contents(both)).toEqual(contents(apart));
    expect(contents(withIgnored(both, folder))).toEqual(contents(withIgnored(apart, folder)));
    const same = both.files.filter(({ path }) => {
      const version = both.version?.(path);
      return version !== undefined && version === folder.version?.(path);
    });
    expect(same.map(({ path }) => path)).toEqual(shared);
  });
});

describe('what is made of a file', () => {
  const made: string[] = [];
  const firstLine = oncePerFile(({ path, text }, prefix: string) => {
    made.push(path);
    return `${prefix} ${text()?.split('\n')[0]}`;
  });

  test('is made once for the folder and the commit, unless they differ', async () => {
    const root = repository((changed) => write(changed, 'a.ts', 'const a = 3;\n'));
    const folder = openFolder(root, { keeps: true });
    made.splice(0);
    expect(firstLine(folder, 'a.ts', '-')).toBe('- const a = 3;');
    expect(firstLine(folder, 'b.ts', '-')).toBe('- const b = 2;');
    const commit = withIgnored(await openCommit(root, 'HEAD', EVERY, folder), folder);
    expect(firstLine(commit, 'a.ts', '-')).toBe('- const a = 1;');
    expect(firstLine(commit, 'b.ts', '-')).toBe('- const b = 2;');
    expect(firstLine(folder, 'a.ts', '-')).toBe('- const a = 3;');
    expect(made).toEqual(['a.ts', 'b.ts', 'a.ts']);
  });

  test('is made anew where nothing is kept, and of what is left out', () => {
    const root = repository();
    const kept = openFolder(root, { keeps: true });
    firstLine(kept, 'a.ts', '-');
    made.splice(0);
    const scanned = openFolder(root);
    for (const _ of [1, 2]) firstLine(scanned, 'a.ts', '-');
    const part = without(kept, (path) => path === 'a.ts');
    expect(firstLine(part, 'a.ts', '-')).toBe('- undefined');
    expect(firstLine(part, 'nowhere.ts', '-')).toBe('- undefined');
    expect(made).toEqual(['a.ts', 'a.ts', 'a.ts', 'nowhere.ts']);
  });

  test('belongs to one path', () => {
    const root = repository((changed) => write(changed, 'c.ts', 'const a = 1;\n'));
    const folder = openFolder(root, { keeps: true });
    made.splice(0);
    for (const path of ['a.ts', 'c.ts', 'a.ts']) firstLine(folder, path, '-');
    expect(made).toEqual(['a.ts', 'c.ts']);
  });
});
