import { describe, expect, it } from 'vitest';
import { turbo } from '../../../providers/turbo/index.ts';
import { findInvocations } from '../../../providers/turbo/invocations.ts';
import { readComponents } from '../../../src/components/index.ts';
import { contextOf } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

function invocations(files: Readonly<Record<string, string>>): string[] {
  const tree = memoryTree(files);
  return [...findInvocations(tree, readComponents(tree))].map(([task, { loose, infers }]) =>
    [task, loose && 'loose', !infers && 'bare'].filter(Boolean).join(' '),
  );
}

function script(text: string): Record<string, string> {
  return { 'package.json': JSON.stringify({ scripts: { ship: text } }) };
}

describe('how Turborepo is run', () => {
  it.each<[string, readonly string[]]>([
    ['turbo run build', ['build']],
    ['turbo build', ['build']],
    ['npx turbo@2.1.0 run build lint', ['build', 'lint']],
    ['FOO=1 turbo build --filter=web', ['build']],
    ['turbo build --filter web -F docs --concurrency 4 test', ['build', 'test']],
    ['turbo run web#build', ['build']],
    ['turbo run build -- --turbo lint', ['build']],
    ['turbo run build && turbo lint', ['build', 'lint']],
    ['turbo watch dev --continue', ['dev']],
    ['turbo run build --env-mode=loose', ['build loose']],
    ['turbo run build --env-mode loose', ['build loose']],
    ['turbo run build --env-mode strict', ['build']],
    ['TURBO_ENV_MODE=loose turbo build', ['build loose']],
    ['turbo build --framework-inference=false', ['build bare']],
    ['turbo build && turbo build --env-mode=loose', ['build loose']],
    ['turbo prune web --docker', []],
    ['turbo gen build', []],
    ['next build --turbo', []],
    ['turbo-ignore build', []],
    ['echo ./turbo.json build', []],
  ])('%s', (text, tasks) => {
    expect(invocations(script(text))).toEqual(tasks);
  });

  it.each([
    ['vercel.json', '{"buildCommand":"turbo run build"}'],
    ['apps/web/Dockerfile', 'FROM node\nRUN pnpm turbo run build\n'],
    ['.github/workflows/ci.yml', 'jobs:\n  a:\n    steps:\n      - run: pnpm turbo run build\n'],
    ['netlify.toml', '[build]\ncommand = "turbo run build"\n'],
  ])('is looked up in %s', (path, text) => {
    expect(invocations({ [path]: text })).toEqual(['build']);
  });

  it('is not looked up in what tells of it', () => {
    expect(invocations({ 'README.md': 'turbo run build', 'a.ts': '// turbo run build' })).toEqual(
      [],
    );
  });

  it('is found in time that grows with the text', () => {
    const long = `turbo ${'a '.repeat(100_000)}`;
    expect(invocations(script(long)).length).toBe(1);
    expect(invocations(script('turbo'.repeat(100_000)))).toEqual([]);
  });
});

describe('the provider turbo', () => {
  it.each<[string, Record<string, string>, boolean, readonly string[]]>([
    ['nothing', { 'package.json': '{}' }, false, []],
    ['what is no JSON', { 'turbo.json': '{', 'package.json': '{}' }, true, []],
    [
      'comments, in a file of the other name',
      {
        'package.json': '{"workspaces":["a"],"scripts":{"build":"turbo build"}}',
        'a/package.json': '{"name":"a","scripts":{"build":"tsc"}}',
        'turbo.jsonc': '{\n  "tasks": {\n    // all\n    "build": {},\n  },\n}\n',
      },
      true,
      ['a build turbo.jsonc:4'],
    ],
    [
      'a package without the script',
      {
        'package.json': '{"workspaces":["a"],"scripts":{"build":"turbo build"}}',
        'a/package.json': '{"name":"a","scripts":{"test":"vitest"}}',
        'turbo.json': '{"tasks":{"build":{}}}',
      },
      true,
      [],
    ],
    [
      'a task that nobody declares',
      {
        'package.json': '{"workspaces":["a"],"scripts":{"build":"turbo build"}}',
        'a/package.json': '{"name":"a","scripts":{"build":"tsc"}}',
        'turbo.json': '{"tasks":{"lint":{}}}',
      },
      true,
      [],
    ],
    [
      'a hostile file',
      {
        'package.json': '{"workspaces":["a"],"scripts":{"build":"turbo build"}}',
        'a/package.json': '{"name":"__proto__","scripts":{"build":"tsc"}}',
        'a/turbo.json':
          '{"extends":["//","__proto__","a",7],"tasks":{"__proto__":{},"build":{"env":7}}}',
        'turbo.json': '{"globalEnv":{"a":1},"tasks":{"__proto__#build":{"env":[1,null,"A"]}}}',
      },
      true,
      ['a build a/turbo.json:1'],
    ],
  ])('reads %s', async (_, files, detected, facts) => {
    const context = contextOf(memoryTree(files));
    expect(await turbo.detect(context, [])).toBe(detected);
    const snapshot = await turbo.collect(context, []);
    expect(
      snapshot.facts.map((fact) =>
        fact.fact === 'strict-task'
          ? `${fact.component} ${fact.task} ${fact.place.file}:${fact.place.line}`
          : fact.fact,
      ),
    ).toEqual(facts);
    expect([snapshot.observations, snapshot.coverage, snapshot.problems]).toEqual([[], [], []]);
  });
});
