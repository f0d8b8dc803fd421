import { describe, expect, test } from 'vitest';
import { readCode } from '../../../providers/code/read.ts';
import { readComponents } from '../../../src/components/index.ts';
import { growth } from '../../helpers/growth.ts';
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

/** Classes each of whose objects hold objects of so many others, and so on in circles. */
function circles(links: number): string {
  const held = (n: number, link: number) => `a${link} = new C${(n + link) % 16}();`;
  const fields = (n: number) => Array.from({ length: links }, (_, link) => held(n, link + 1));
  const declared = Array.from(
    { length: 16 },
    (_, n) => `class C${n} { ${fields(n).join(' ')} get(k) { return process.env[k]; } }`,
  );
  return `${declared.join('\n')}\nnew C0().get('A');\nnew C0().a1.a2.get('B');\n`;
}

describe('objects that hold each other', () => {
  test('what is read through them is found', async () => {
    expect(await names({ 'a.ts': circles(2) })).toEqual(expect.arrayContaining(['A', 'B']));
  });

  test('ways through them are followed in proportion to what there is of them', async () => {
    const reading = (links: number) => names({ 'a.ts': circles(links) });
    expect(await growth(reading, [2, 14])).toBeLessThan(4);
  });

  test('the shortest way is followed however many there are', async () => {
    expect(await names({ 'a.ts': circles(14) })).toContain('A');
  });
});

describe('hostile input in other languages', () => {
  const deep = (open: string, read: string, close: string, times: number) =>
    open.repeat(times) + read + close.repeat(times);
  const chain = (read: (n: number) => string, by: string) =>
    Array.from({ length: 2000 }, (_, n) => read(n)).join(by);

  test.each([
    ['a.py', `x = ${deep('(', "os.environ['A']", ')', 20_000)}`],
    ['a.py', `x = ${chain((n) => `os.getenv('A${n}')`, ' or ')}`],
    ['a.py', deep("os.environ.get('A', ", '1', ')', 2000)],
    ['a.py', `os.environ[${"'A' + ".repeat(5000)}'B']`],
    ['a.rb', `x = ${deep('(', "ENV['A']", ')', 20_000)}`],
    ['a.rb', `x = ${chain((n) => `ENV['A${n}']`, ' || ')}`],
    ['a.rb', deep("ENV.fetch('A', ", '1', ')', 2000)],
    ['a.rb', `${'if a\n'.repeat(3000)}ENV['A']\n${'end\n'.repeat(3000)}`],
    ['a.go', `package a\nimport "os"\nvar x = ${chain((n) => `os.Getenv("A${n}")`, ' + ')}`],
    ['a.go', `package a\nimport "os"\nvar x = ${deep('f(', 'os.Getenv("A")', ')', 20_000)}`],
    ['a.php', `<?php $x = ${chain((n) => `getenv('A${n}')`, ' ?: ')};`],
    ['a.php', `<?php $x = ${deep("env('A', ", '1', ')', 2000)};`],
    ['a.php', `<?php $x = ${deep('(', "getenv('A')", ')', 20_000)};`],
  ])(
    '%s: what nests deeper than people do is a read of names that nobody knows',
    async (file, text) => {
      const tree = memoryTree({ [file]: text.replace(/^(?=x|os)/, 'import os\n') });
      const { reads, facts } = await readCode(tree, readComponents(tree));
      expect([...reads.map(({ name }) => name), ...facts.map(({ fact }) => fact)]).not.toEqual([]);
    },
  );

  test('names, paths and texts of any kind', async () => {
    const files = {
      'a.py': "import os\nos.environ['__proto__']\nos.getenv('constructor')\nos.environ[f'{os}']",
      'b.rb': "ENV['toString']\nENV[`rm -rf /`]\nENV.fetch(:A)\n\u0000\uFFFD",
      'c.go':
        'package c\nimport "os"\nvar a = os.Getenv("hasOwnProperty")\nfunc __proto__(k string) string { return os.Getenv(k) }\nvar b = __proto__("B")',
      'd.php':
        "<?php getenv('__proto__'); env($$x); function constructor($k) { return getenv($k); } constructor('C');",
    };
    expect(await names(files)).toEqual(
      expect.arrayContaining(['B', 'C', '__proto__', 'constructor', 'hasOwnProperty', 'toString']),
    );
  });

  test.each([
    [
      'a.php',
      '<?php function f($k, $d = null) { $v = getenv($k);',
      'if (',
      ' return $v ?? $d; } f("A");',
    ],
    [
      'a.php',
      '<?php class E { function get($k) { return getenv($k); } } $e->get("A"); //',
      'AAAAA',
      '',
    ],
    [
      'a.php',
      '<?php class E { function get($k) { return getenv($k); } } F::get("A"); /*',
      'use X\\{ ',
      '*/',
    ],
    ['a.rb', 'class E\n def self.get(k)\n ENV[k]\n end\nend\nget("A") #', 'include ', '\n'],
    ['a.py', 'import os\nos.getenv(X)\n', 'from a import (\n', ''],
    ['a.go', 'package a\nimport "os"\nvar a = os.Getenv("A")\n//', 'x func(', '\n'],
  ])(
    '%s: what is looked for in the text of %s is found in proportion',
    async (file, start, part, end) => {
      const reading = (count: number) => names({ [file]: start + part.repeat(count) + end });
      expect(await growth(reading, [1000, 8000])).toBeLessThan(4);
    },
  );

  test.each([
    ['a.py', (n: number) => `A${n} = os.getenv('A${n}')\n`],
    ['a.rb', (n: number) => `A${n} = ENV['A${n}']\n`],
    ['a.php', (n: number) => `$a${n} = env('A${n}');\n`],
  ])('%s: many reads are read in proportion', async (file, line) => {
    const start = file.endsWith('php') ? '<?php\n' : 'import os\n';
    const reading = async (count: number) => {
      const text = start + Array.from({ length: count }, (_, n) => line(n)).join('');
      await names({ [file]: text });
    };
    expect(await growth(reading, [100, 800])).toBeLessThan(4);
  });
});
