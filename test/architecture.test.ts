import { existsSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, readProject, root } from './helpers/project.ts';
import { capture, importsIn, importsOf } from './helpers/syntax.ts';

const sources = projectFiles().filter((path) => /^(src|providers)\/.*\.ts$/.test(path));
const tests = projectFiles().filter((path) => /^test\/.*\.test\.ts$/.test(path));

/** Where a module of the folder may import from; packages and `node:` are judged apart. */
const MAY_IMPORT: readonly { of: RegExp; from: readonly (string | RegExp)[] }[] = [
  { of: /^src\/model\//, from: ['src/model/'] },
  { of: /^src\/errors\.ts$/, from: [] },
  { of: /^src\/formats\//, from: ['src/formats/', 'src/model/', 'src/engine.ts', 'src/errors.ts'] },
  { of: /^src\/tree\//, from: ['src/tree/', 'src/model/', 'src/net/git.ts', 'src/errors.ts'] },
  {
    of: /^src\/carried\//,
    from: [
      'src/carried/',
      'src/model/',
      'src/formats/',
      'src/values/',
      'src/net/',
      'src/tree/types.ts',
      'src/errors.ts',
    ],
  },
  {
    of: /^src\/snapshot\//,
    from: [
      'src/snapshot/',
      'src/carried/',
      'src/model/',
      'src/formats/',
      'src/values/',
      'src/wellknown/',
      'src/net/',
      'src/errors.ts',
    ],
  },
  { of: /^src\/matrix\//, from: ['src/matrix/', 'src/model/'] },
  // What of a line is code, and may be shown, only the syntax of its file tells.
  {
    of: /^src\/report\/excerpt\.ts$/,
    from: ['src/report/', 'src/model/', 'src/formats/code-line.ts'],
  },
  { of: /^src\/report\//, from: ['src/report/', 'src/model/', 'src/errors.ts'] },
  {
    of: /^providers\/types\.ts$/,
    from: ['src/model/', 'src/tree/types.ts', 'src/rules/types.ts'],
  },
  {
    of: /^providers\/index\.ts$/,
    from: ['providers/types.ts', /^providers\/[^/]+\/(index|allowlist|egress)\.ts$/],
  },
  // What the code reads is one provider's answer: a scan need not load the others.
  { of: /^src\/scan\.ts$/, from: ['src/', 'providers/code/read.ts'] },
  { of: /^src\//, from: ['src/', 'schemas/', 'package.json', /^providers\/(index|types)\.ts$/] },
];
const PROVIDER_MAY_IMPORT = [
  'providers/types.ts',
  'src/model/',
  'src/tree/',
  'src/formats/',
  'src/net/',
  'src/values/',
  'src/egress/',
  'src/carried/',
  // What a process and a snapshot of one have in common.
  'src/snapshot/',
  'src/wellknown/',
  'src/errors.ts',
  'src/rules/types.ts',
];

/** Builtins that reach out of the process belong to few folders. */
const REACHING_OUT = /^(node:)?(fs|child_process|https?|net|tls|dns|worker_threads)(\/|$)/;
const MAY_REACH_OUT = [
  /^src\/(tree|net|cli|config)\//,
  // The files of the runner.
  /^src\/action\/files\.ts$/,
  // Finds and reads the grammars that lie beside the program, never a file of the checked tree.
  /^src\/formats\/tree-sitter\.ts$/,
  // Asks what an address looks like, and opens nothing.
  /^src\/values\/host\.ts$/,
];

function allowed(path: string): readonly (string | RegExp)[] {
  const provider = /^providers\/[^/]+\//.exec(path)?.[0];
  if (provider !== undefined) return [provider, ...PROVIDER_MAY_IMPORT];
  return MAY_IMPORT.find(({ of }) => of.test(path))?.from ?? [];
}

function matches(target: string, rule: string | RegExp): boolean {
  if (rule instanceof RegExp) return rule.test(target);
  return rule.endsWith('/') ? target.startsWith(rule) : target === rule;
}

function resolved(path: string): string[] {
  return importsOf(path)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier));
}

describe('who may import whom', () => {
  test('every form of import is seen', () => {
    const text = `import './a'; import type { B } from './b'; import { type C } from './c';
      export * from './d'; export type { E } from './e'; await import('./f');`;
    expect(importsIn(text)).toEqual(['./a', './b', './c', './d', './e', './f']);
    expect(sources.length).toBeGreaterThan(20);
  });

  test.each(sources)('%s', (path) => {
    const strangers = resolved(path).filter(
      (target) => !allowed(path).some((rule) => matches(target, rule)),
    );
    expect(strangers, `${path} may import only ${allowed(path).join(', ')}`).toEqual([]);
    if (MAY_REACH_OUT.some((pattern) => pattern.test(path))) return;
    const outward = importsOf(path).filter((name) => isBuiltin(name) && REACHING_OUT.test(name));
    expect(outward, `${path} must go through src/tree or src/net`).toEqual([]);
  });

  test('only src/net runs programs', () => {
    const running = sources.filter((path) => importsOf(path).includes('execa'));
    expect(running.filter((path) => !path.startsWith('src/net/'))).toEqual([]);
  });
});

describe('one place per effect', () => {
  const member = (object: string, property: string) =>
    `((member_expression object: (identifier) @o property: (property_identifier) @p) @m
      (#eq? @o "${object}") (#match? @p "^(${property})$"))`;
  const using = (paths: readonly string[], query: string) =>
    paths.filter((path) => capture(path, query).length > 0);

  test('nothing ends the process; the exit code is set where a program starts', () => {
    expect(using(sources, member('process', 'exit|abort|kill|reallyExit'))).toEqual([]);
    const setting = using(sources, member('process', 'exitCode'));
    expect(setting.filter((path) => !/^src\/(cli|action)\/main\.ts$/.test(path))).toEqual([]);
  });

  test('process.env is read by what a process starts with, and by src/net for the programs it starts', () => {
    const reading = using(sources, member('process', 'env'));
    expect(reading.filter((path) => !/^src\/((cli|net)\/|action\/main\.ts$)/.test(path))).toEqual(
      [],
    );
  });

  test('nothing writes to the console or builds code from text', () => {
    expect(using(sources, member('console', '.*'))).toEqual([]);
    const building = '((identifier) @i (#match? @i "^(eval|Function)$"))';
    expect(using(sources, building)).toEqual([]);
  });

  test('no test replaces a module', () => {
    expect(tests.length).toBeGreaterThan(3);
    expect(using(tests, member('vi', 'mock|doMock|hoisted'))).toEqual([]);
  });
});

describe('names agree', () => {
  const folders = (path: string) =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();

  test('provider folder = registry key = id, each with a README', async () => {
    const { allowlistSources, egressSources, providers } = await import('../providers/index.ts');
    const all = [...providers, ...allowlistSources, ...egressSources];
    const ids = new Set(all.map(({ id }) => id));
    expect([...ids].sort()).toEqual(folders('providers'));
    for (const id of ids)
      expect(existsSync(join(root, 'providers', id, 'README.md')), `README of ${id}`).toBe(true);
  });

  test('source of egress = file in its folder = key in the configuration = section of its README = test', async () => {
    const { egressSources } = await import('../providers/index.ts');
    const { default: schema } = await import('../schemas/config.schema.json');
    const {
      range: _,
      observed: __,
      note: ___,
      component: ____,
      ...keys
    } = schema.$defs.egressEntry.properties;
    expect(egressSources.map(({ id }) => id).sort()).toEqual(Object.keys(keys).sort());
    for (const entry of egressSources) {
      const { id, title, docs } = await entry.load();
      expect({ id, title }).toEqual({ id: entry.id, title: entry.title });
      expect(docs).toMatch(/^https:\/\//);
      expect(existsSync(join(root, `providers/${id}/egress.ts`)), id).toBe(true);
      expect(existsSync(join(root, `test/providers/${id}/egress.test.ts`)), id).toBe(true);
      expect(readProject(`providers/${id}/README.md`), id).toMatch(/^## Outbound addresses$/m);
      expect(readProject(`providers/${id}/README.md`), id).toContain(docs);
    }
  });

  test('source of allowlists = module in its folder = key in the configuration = docs = tests', async () => {
    const { allowlistSources } = await import('../providers/index.ts');
    const ids = allowlistSources.map(({ id }) => id).sort();
    const modules = folders('providers').filter((id) => existsSync(moduleOf(id)));
    expect(modules).toEqual(ids);
    const { $defs } = JSON.parse(readProject('schemas/config.schema.json'));
    expect(Object.keys($defs.allowlist.properties)).toEqual(expect.arrayContaining(ids));
    const docs = readProject('docs/egress.md');
    for (const id of ids) {
      expect(docs, `row of ${id}`).toContain(`| [\`${id}\`](../providers/${id}/README.md`);
      expect(readProject(`providers/${id}/README.md`), `README of ${id}`).toContain('allowlists:');
      const tested = existsSync(join(root, 'test/providers', id, 'allowlist.test.ts'));
      expect(tested, `tests of ${id}`).toBe(true);
    }
  });

  const moduleOf = (id: string) => join(root, 'providers', id, 'allowlist.ts');

  test('rule file = id, and every rule is in the list', async () => {
    const { rules } = await import('../src/rules/index.ts');
    const found: string[] = [];
    for (const name of readdirSync(join(root, 'src/rules'))) {
      const module: Record<string, unknown> = await import(`../src/rules/${name}`);
      for (const value of Object.values(module)) {
        if (typeof value !== 'object' || value === null || !('check' in value)) continue;
        expect(value, name).toMatchObject({ id: name.replace(/\.ts$/, '') });
        found.push(name.replace(/\.ts$/, ''));
      }
    }
    expect(rules.map(({ id }) => id).sort()).toEqual(found.sort());
    expect(new Set(found).size).toBe(found.length);
  });

  test('rule = heading in docs/rules.md', async () => {
    const { rules } = await import('../src/rules/index.ts');
    const headings = [...readProject('docs/rules.md').matchAll(/^## `?([a-z0-9-]+)`?$/gm)];
    expect(headings.map(([, id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
