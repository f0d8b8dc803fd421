import { expect, test } from 'vitest';
import { excerpt } from '../../src/report/excerpt.ts';

const CASES: readonly (readonly [
  file: string,
  line: string,
  name: string,
  shown: string | undefined,
])[] = [
  ['a.ts', '  const key = process.env.KEY!;', 'KEY', 'const key = process.env.KEY!;'],
  ['a.ts', "env['KEY'] ?? 'canary'", 'KEY', "env['KEY'] ?? '…'"],
  ['a.ts', 'process.env.KEY || "canary" // canary', 'KEY', 'process.env.KEY || "…"'],
  ['a.ts', 'f(process.env.KEY /* canary */, 1)', 'KEY', 'f(process.env.KEY , 1)'],
  ['a.ts', 'x = `canary ${process.env.KEY} canary`', 'KEY', 'x = `…${process.env.KEY}…`'],
  ['a.ts', 'x = `canary ${process.env.KEY ?? "canary"}`', 'KEY', '… process.env.KEY …'],
  ['a.ts', 'x = "canary\\" canary" + process.env.KEY', 'KEY', 'x = "…" + process.env.KEY'],
  ['a.ts', '${process.env.KEY}:canary@host', 'KEY', '… process.env.KEY …'],
  ['a.ts', 'canary ${process.env.KEY} canary` + x', 'KEY', '… process.env.KEY …'],
  ['a.ts', "x = process.env.KEY + 'canary", 'KEY', "x = process.env.KEY + '…'"],
  ['a.vue', '<p>canary0canary0canary0canary {{ env.KEY }}</p>', 'KEY', '<p>… {{ env.KEY }}</p>'],
  ['a.tsx', '<b>sk_live_canary0canary0 {env.KEY}</b>', 'KEY', '<b>… {env.KEY}</b>'],
  ['a.ts', 'x = env.KEY + OTHER_KEY_OF_VERSION_2', 'KEY', 'x = env.KEY + OTHER_KEY_OF_VERSION_2'],
  ['a.py', 'k = os.environ["KEY"]  # canary', 'KEY', 'k = os.environ["KEY"]'],
  ['a.py', 'k = os.getenv("KEY", "canary KEY")', 'KEY', 'k = os.getenv("KEY", "…")'],
  ['s.prisma', 'url = env("KEY")', 'KEY', 'url = env("KEY")'],
  ['.env', 'KEY=canary', 'KEY', 'KEY=…'],
  ['.env', 'export KEY="canary"', 'KEY', 'export KEY=…'],
  ['.env', 'KEY=', 'KEY', 'KEY='],
  ['c.yaml', '  - KEY=canary', 'KEY', '- KEY=…'],
  ['c.yaml', 'run: A=canary KEY=canary x', 'KEY', '… KEY=…'],
  ['c.json', '  "KEY": "canary",', 'KEY', '"KEY":…'],
  ['a.ts', 'nothing here', 'KEY', undefined],
  ['a.min.js', `${'x'.repeat(3000)}process.env.KEY`, 'KEY', undefined],
];

test.each(CASES)('%s: %s', (file, line, name, shown) => {
  const result = excerpt(line, file, name, 1, 70);
  expect(result?.text).toBe(shown);
  if (result === undefined) return;
  const { start, length } = result.name;
  expect(result.text.slice(start, start + length)).toBe(name);
  expect(result.text).not.toContain('canary');
});

test.each([
  ['A(env.A)', 'A', 7, 6],
  ['A(env.A)', 'A', 1, 0],
  ['env.API_KEY || env.KEY', 'KEY', 1, 19],
  ['"x KEY" + env.KEY', 'KEY', 12, 10],
])('%s: the right %s of several is underlined', (line, name, column, start) => {
  expect(excerpt(line, 'a.ts', name, column, 70)?.name.start).toBe(start);
});

test('a long line is cut around the name', () => {
  const line = `${'call('.repeat(30)}process.env.KEY${')'.repeat(30)}`;
  const result = excerpt(line, 'a.ts', 'KEY', 1, 40);
  expect(result?.text).toHaveLength(40);
  expect(result?.text).toMatch(/^….*env\.KEY.*…$/);
});
