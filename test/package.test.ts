import { readdirSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { readProject, root } from './helpers/project.ts';
import { tempFolder } from './helpers/temp.ts';

const manifest = JSON.parse(readProject('package.json'));

test('the package holds the built program, the schemas and what a reader needs', async () => {
  const { stdout } = await execa('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const rest = new Set(files.map(({ path }) => path));
  for (const path of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/cli.js'])
    expect(rest.delete(path), path).toBe(true);
  // What we rely on from each API, in schemas/api, is of no use to anybody else.
  for (const path of readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json')))
    expect(rest.delete(`schemas/${path}`), path).toBe(true);
  const expected =
    /^dist\/([\w.-]+\.c?js|tree-sitter[\w-]*\.wasm|types\/[\w./-]+\.d\.ts|THIRD-PARTY-LICENSES\.txt)$/;
  expect([...rest].filter((path) => !expected.test(path))).toEqual([]);
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('everything is bundled: users install nothing else', () => {
  const { dependencies, peerDependencies, optionalDependencies, scripts } = manifest;
  expect({ dependencies, peerDependencies, optionalDependencies }).toEqual({});
  expect(
    Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name)),
  ).toEqual([]);
});

test('Node 20 is the floor everywhere', () => {
  expect(manifest.engines).toEqual({ node: '^20.19 || >=22.12' });
  expect(manifest.devDependencies['@types/node']).toMatch(/^\^20\./);
});

test('the lock file names no registry', () => {
  const { packages } = JSON.parse(readProject('package-lock.json')) as {
    packages: Record<string, { resolved?: string }>;
  };
  const resolved = Object.values(packages).flatMap((each) => each.resolved ?? []);
  expect(resolved.filter((url) => /^[a-z+]+:\/\//.test(url))).toEqual([]);
});

test('the library has types that stand alone', async () => {
  const folder = tempFolder();
  const installed = join(folder, 'node_modules/envparity');
  for (const path of ['package.json', 'dist'])
    await cp(join(root, path), join(installed, path), { recursive: true });
  await writeFile(
    join(folder, 'use.mts'),
    `import { check, scan } from 'envparity';
     const findings: readonly { readonly rule: string }[] =
       (await check('.', { offline: true, environments: ['production'] })).findings;
     const names: readonly string[] =
       (await scan('.')).variables.map((variable) => variable.name);
     export const total: number = findings.length + names.length;`,
  );
  const args = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.mts'];
  const { all, exitCode } = await execa('tsc', args, {
    cwd: folder,
    preferLocal: true,
    localDir: root,
    reject: false,
    all: true,
  });
  expect(all).toBe('');
  expect(exitCode).toBe(0);
});
