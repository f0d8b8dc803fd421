import { beforeAll, describe, expect, test } from 'vitest';
import { startEngine } from '../../src/formats/tree-sitter.ts';
import { excerpt } from '../../src/report/excerpt.ts';
import { growth } from '../helpers/growth.ts';

beforeAll(startEngine);

/** The line is the last one of the text that has the name. */
type Case = readonly [file: string, text: string, shown: string | undefined];

function shownOf(file: string, text: string, name = 'KEY', room = 70) {
  const above = text.slice(0, text.lastIndexOf(name)).split('\n');
  const column = (above.at(-1)?.length ?? 0) + 1;
  return excerpt(text, { file, line: above.length, column }, name, room);
}

const CASES: readonly Case[] = [
  ['a.ts', '  const key = process.env.KEY!;', 'const key = process.env.KEY!;'],
  ['a.ts', "x = env['KEY'] ?? 'canary'", "x = env['KEY'] ?? '…'"],
  ['a.ts', 'x = process.env.KEY || "canary" // canary', 'x = process.env.KEY || "…" …'],
  ['a.ts', 'f(process.env.KEY /* canary */, 1)', 'f(process.env.KEY …, 1)'],
  ['a.ts', 'x = `canary ${process.env.KEY} canary`', 'x = `…${process.env.KEY}…`'],
  ['a.ts', 'x = `canary ${process.env.KEY ?? "canary"}`', 'x = `…${process.env.KEY ?? "…"}`'],
  ['a.ts', 'x = "canary\\" canary" + process.env.KEY', 'x = "…" + process.env.KEY'],
  ['a.ts', 'x = env.OTHER_KEY_OF_VERSION_2 + env.KEY', 'x = env.OTHER_KEY_OF_VERSION_2 + env.KEY'],
  ['a.ts', 'x = env.KEY + sk_live_canary4815162342', 'x = env.KEY + …'],
  ['a.ts', 'x = [process.env.KEY, 481516, 42]', 'x = [process.env.KEY, …, 42]'],
  ['s.prisma', 'url = env("KEY")', '… env("KEY"…'],
  ['.env', 'KEY=canary', 'KEY=…'],
  ['.env', 'export KEY="canary"', 'export KEY=…'],
  ['.env', 'KEY=', 'KEY='],
  ['c.yaml', '  - KEY=canary', '- KEY=…'],
  ['c.yaml', 'run: A=canary KEY=canary x', '… KEY=…'],
  ['c.json', '  "KEY": "canary",', '"KEY":…'],
  ['a.min.js', `${'x'.repeat(3000)}process.env.KEY`, undefined],
];

/** What begins on another line, or has no quotes. */
const AROUND: readonly Case[] = [
  ['a.ts', 'x = `canary\ncanary ${process.env.KEY} canary` + y', '…${process.env.KEY}…` + y'],
  ['a.ts', '/* canary\ncanary */ x = process.env.KEY', '… x = process.env.KEY'],
  ['a.ts', 'x = /^canary$/.test(process.env.KEY)', 'x = /…/.test(process.env.KEY)'],
  ['a.tsx', "x = <p>canary it's canary {process.env.KEY}</p>", 'x = <p>…{process.env.KEY}</p>'],
  ['a.tsx', 'x = <p title=canary>{process.env.KEY}</p>', '… process.env.KEY…'],
  ['a.js', 'x = (canary process.env.KEY', '… process.env.KEY'],
  ['a.vue', '<script>\n/* canary\ncanary */ x = process.env.KEY\n</script>', '… process.env.KEY'],
  ['a.vue', '<p>canary {{ env.KEY }}</p>', '… env.KEY …'],
  ['a.svelte', '<p>canary {import.meta.env.KEY}</p>', '… import.meta.env.KEY…'],
  ['a.astro', '<p>canary {import.meta.env.KEY}</p>', '… import.meta.env.KEY…'],
  ['a.py', 'k = os.environ["KEY"]  # canary', 'k = os.environ["KEY"]  …'],
  ['a.py', 'k = os.getenv("KEY", "canary")', 'k = os.getenv("KEY", "…")'],
  ['a.py', 'k = """\n canary """ + os.environ["KEY"]', '…""" + os.environ["KEY"]'],
  ['a.py', 'k = f"""\n canary {os.environ["KEY"]} canary"""', '…{os.environ["KEY"]}…"""'],
  ['a.py', 'k = r"canary" + os.environ["KEY"] + r"canary"', 'k = r"…" + os.environ["KEY"] + r"…"'],
  ['a.rb', 'k = [ENV["KEY"], *%w[canary x]]', 'k = [ENV["KEY"], *… …]'],
  ['a.rb', 'k = /canary/ =~ ENV["KEY"]', 'k = /…/ =~ ENV["KEY"]'],
  ['a.rb', 'k = "canary\ncanary" + ENV["KEY"]', '…" + ENV["KEY"]'],
  ['a.rb', 'k = %q(canary) + ENV["KEY"]', 'k = … + ENV["KEY"]'],
  ['a.rb', 'k = f(:canary, ENV["KEY"])', 'k = f(…, ENV["KEY"])'],
  ['a.php', "<p>canary <?php f(getenv('KEY'));", "…<?php f(getenv('KEY'));"],
  ['a.php', "<?php $a = 'canary\ncanary' . getenv('KEY');", "…' . getenv('KEY');"],
  ['a.php', '<?php $a = <<<EOT\ncanary\nEOT . getenv("KEY");', '… . getenv("KEY");'],
  [
    'a.go',
    'package a\nvar x = `canary` + os.Getenv("KEY") // canary',
    'var x = `…` + os.Getenv("KEY") …',
  ],
];

describe.each([
  ['a line', CASES],
  ['what is around it', AROUND],
])('%s', (_, cases) => {
  test.each(cases)('%s: %s', (file, text, shown) => {
    const result = shownOf(file, text);
    expect(result?.text).toBe(shown);
    if (result === undefined) return;
    const { start, length } = result.name;
    expect(result.text.slice(start, start + length)).toBe('KEY');
    expect(result.text).not.toContain('canary');
  });
});

test.each([
  ['A(env.A)', 'A', 7, 6],
  ['A(env.A)', 'A', 1, 0],
  ['env.API_KEY || env.KEY', 'KEY', 1, 19],
  ['"x KEY" + env.KEY', 'KEY', 15, 10],
])('%s: the right %s of several is underlined', (line, name, column, start) => {
  const place = { file: 'a.ts', line: 1, column };
  expect(excerpt(line, place, name, 70)?.name.start).toBe(start);
});

test('a long line is cut around the name', () => {
  const line = `${'call('.repeat(30)}process.env.KEY${')'.repeat(30)}`;
  const result = excerpt(line, { file: 'a.ts', line: 1, column: 1 }, 'KEY', 40);
  expect(result?.text).toHaveLength(40);
  expect(result?.text).toMatch(/^….*env\.KEY.*…$/);
});

test('a long line takes time in proportion', async () => {
  const lineOf = (size: number) => `${'a+'.repeat(size)}process.env.KEY`;
  expect(await growth((size) => shownOf('a.ts', lineOf(size)), [200, 800])).toBeLessThan(4);
});
