import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { parserOf } from '../../src/cli/parser.ts';
import { type ParsedLine, plainLine } from '../../src/cli/plain-line.ts';

/** What the parser makes of a line; its own keys of the line are left out. */
async function parsed(line: readonly string[]): Promise<ParsedLine | undefined> {
  let result: ParsedLine | undefined;
  const parser = parserOf(line, async (command, { _, $0, ...args }) => {
    result = { command, args: Object.fromEntries(Object.entries(args).filter(isGiven)) };
  });
  await parser.parseAsync().catch(() => undefined);
  return result;
}

function isGiven([, value]: readonly [string, unknown]): boolean {
  return value !== undefined;
}

const commands = COMMANDS.map(({ name }) => name);
const flags = OPTIONS.map(({ name }) => `--${name}`);
const plainWords = fc.oneof(
  fc.constantFrom(...flags).map((flag) => [flag]),
  fc
    .constantFrom(...OPTIONS)
    .chain(({ name, choices = ['a', 'b,c'] }) =>
      fc.constantFrom(...choices).map((value) => [`--${name}`, value]),
    ),
  fc.constantFrom('.', 'a/b', 'NAME', '12', '0x1f', 'a=b', "'a b'", 'a b', '"x"').map((x) => [x]),
);
const oddWords = fc
  .constantFrom(
    ...['true', 'false', '', '-', '--', '-h', '-x', '--help', '--no-color', '--format=json'],
    ...['check', 'scan', 'completion', '_', '$0', '[path]', '__proto__', '--__proto__', '--_'],
  )
  .map((word) => [word]);
const line = fc
  .tuple(
    fc.constantFrom(...commands),
    fc.array(fc.oneof({ weight: 9, arbitrary: plainWords }, { weight: 1, arbitrary: oddWords }), {
      maxLength: 4,
    }),
  )
  .map(([command, rest]) => [command, ...rest.flat()]);

test('a plain line is what the parser makes of it', async () => {
  let plainLines = 0;
  await fc.assert(
    fc.asyncProperty(line, async (args) => {
      const plain = plainLine(args);
      if (plain === undefined) return;
      plainLines += 1;
      expect(await parsed(args)).toEqual(plain);
    }),
    { numRuns: 2000 },
  );
  expect(plainLines).toBeGreaterThan(200);
});

test.each([
  [],
  ['check'],
  ['scan', '--format', 'json', 'apps/web'],
  ['diff', 'development', 'production', '--offline'],
  ['check', '.', '--environment', 'a', '--environment', 'b,c', '--debug'],
  ['explain', '12'],
])('%j is plain', async (...args) => {
  const plain = plainLine(args);
  expect(plain).toBeDefined();
  expect(await parsed(args)).toEqual(plain);
});

test.each([
  ['.'],
  ['--offline', '.'],
  ['check', '--formt', 'json'],
  ['check', '--format', 'jsn'],
  ['check', '--since'],
  ['check', '--since', 'a', '--since', 'b'],
  ['check', '--offline', 'false'],
  ['check', 'a', 'b'],
  ['diff', 'production'],
  ['ranges', 'aws'],
  ['completion'],
  ['check', '--help'],
])('%j needs the parser', (...args) => {
  expect(plainLine(args)).toBeUndefined();
});
