import { describe, expect, test } from 'vitest';
import { readCode } from '../../../providers/code/read.ts';
import { readComponents } from '../../../src/components/index.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

async function names(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = memoryTree(files);
  return (await readCode(tree, readComponents(tree))).reads.map((read) => read.name);
}

describe('hostile input', () => {
  test.each([
    ['brackets', `use(process.env.A); ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['parentheses around the read', `${'('.repeat(10_000)}process.env.A${')'.repeat(10_000)}`],
    ['open brackets only', `use(process.env.A); ${'[{('.repeat(5_000)}`],
    ['a long chain', `use(process.env.A${'.a()'.repeat(5_000)})`],
    ['many operands', `use(${'x || '.repeat(5_000)}process.env.A)`],
    ['nested functions', `${'(() => '.repeat(2_000)}process.env.A${')'.repeat(2_000)}`],
    ['a long sum as name', `use(process.env.A, process.env[${"'a' + ".repeat(5_000)}'b'])`],
    ['nested conditions', `${'if (x) {'.repeat(3_000)}process.env.A${'}'.repeat(3_000)}`],
  ])('%s neither overflow the stack nor hide a read', async (_, text) => {
    expect(await names({ 'a.ts': text })).toContain('A');
  });

  test('a cycle of names, imports and calls ends', async () => {
    const files = {
      'a.ts': "import { b } from './b'; export const a = b; use(process.env[a], process.env.A);",
      'b.ts':
        "import { a } from './a'; export const b = a; export * from './a'; export * from './b';",
      'c.ts':
        'const x = y; const y = x; const get = (n) => get(process.env[n]); get(get("B")); use(process.env[x]);',
      'd.ts': 'class E extends E { get(n) { return this.get(process.env[n]); } } new E().get("C");',
    };
    expect(await names(files)).toEqual(expect.arrayContaining(['A', 'B', 'C']));
  });

  test('names of the prototype are names like any other', async () => {
    const text = `
      const map = { __proto__: 'A', constructor: 'B', toString: 'C' };
      for (const key in map) use(process.env[map[key]]);
      use(process.env.__proto__, process.env.hasOwnProperty, process.env['toString']);
      export function __proto__(constructor) { return process.env[constructor]; }
      __proto__('D');`;
    expect(await names({ 'a.ts': text })).toEqual(
      expect.arrayContaining(['A', 'B', 'C', 'D', '__proto__', 'toString']),
    );
  });

  test('imports that lead out of the tree are not followed', async () => {
    const text =
      "import { x } from '../../../../etc/passwd'; import y from '/etc/hosts'; use(process.env[x], process.env.A, y);";
    expect(await names({ 'a/a.ts': text })).toEqual(['A']);
  });

  test('a minified bundle is searched, not parsed', async () => {
    const text = `var a=process.env.A;${'function b(){return 1}'.repeat(5_000)}`;
    const tree = memoryTree({ 'a.js': text, 'b.ts': 'use(process.env.B)' });
    const result = await readCode(tree, readComponents(tree));
    expect(result.reads.map((read) => [read.name, read.setting])).toEqual([
      ['A', 'generated'],
      ['B', 'source'],
    ]);
    expect(result.stats).toEqual({ listed: 2, read: 2, parsed: 1 });
  });

  test('bytes that are no text, CRLF and a byte order mark', async () => {
    const files = {
      'a.ts': '\uFEFFuse(process.env.A);\r\nuse(process.env.B);\r\n',
      'b.ts': '\u0000\u0001\uFFFD process.env.C \u0000',
    };
    const tree = memoryTree(files);
    const places = (await readCode(tree, readComponents(tree))).reads.map(
      (read) => `${read.name} ${read.place.line}:${read.place.column}`,
    );
    expect(places).toEqual(expect.arrayContaining(['A 1:5', 'B 2:5']));
  });
});
