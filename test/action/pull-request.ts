import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { git } from '../../src/net/git.ts';
import { DRIFTED, project } from '../cli/project.ts';
import type { StepOptions } from './runner.ts';

const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];

async function commit(root: string, message: string): Promise<string> {
  await git(root, ['add', '-A']);
  await git(root, [...AUTHOR, 'commit', '-q', '--allow-empty', '-m', message]);
  return id(root, 'HEAD');
}

async function id(root: string, ref: string): Promise<string> {
  return (await git(root, ['rev-parse', ref])).toString('utf8').trim();
}

export const READING = (name: string) =>
  `const v = process.env.${name};\nif (!v) throw new Error('no');\n`;

export interface Clone {
  readonly root: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A clone as actions/checkout leaves it for a pull request: on the merge of the change with its base. */
export async function pullRequest(
  change: Readonly<Record<string, string>>,
  start: Readonly<Record<string, string>> = {},
): Promise<Clone> {
  const { '.env': _, ...files } = DRIFTED;
  const root = project({ ...files, ...start });
  await git(root, ['init', '-q', '-b', 'main']);
  const fork = await commit(root, 'first');
  await git(root, ['checkout', '-q', '-b', 'change']);
  for (const [path, text] of Object.entries(change)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const head = await commit(root, 'change');
  await git(root, ['checkout', '-q', 'main']);
  writeFileSync(join(root, 'other.md'), 'moved on\n');
  const base = await commit(root, 'main goes on');
  await git(root, ['checkout', '-q', '--detach', 'main']);
  await git(root, [...AUTHOR, 'merge', '-q', '--no-ff', '-m', 'merge', 'change']);
  expect(fork).not.toBe(base);
  return { root, base, head, merge: await id(root, 'HEAD') };
}

export function payload({ base, head }: Clone, from = 'acme/shop') {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
      head: { sha: head, ref: 'change', repo: { full_name: from } },
    },
    repository: { full_name: 'acme/shop' },
  };
}

export function step(clone: Clone, more: Partial<StepOptions> = {}): StepOptions {
  return {
    workspace: clone.root,
    event: 'pull_request',
    payload: payload(clone),
    ...more,
    env: { GITHUB_SHA: clone.merge, ...more.env },
  };
}
