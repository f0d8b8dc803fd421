import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/report/shell.ts';
import { fc } from '../helpers/property.ts';

test('a shell gives the program the very words', () => {
  const word = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .filter((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text));
  const words = fc.array(
    fc.oneof(word, fc.constantFrom("it's", '$(id)', '`id`', 'a b', '*', '!')),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(words, (argv) => {
      const program = [process.execPath, '-p', 'JSON.stringify(process.argv.slice(1))', '--'];
      const line = commandLine([...program, ...argv], 'posix');
      expect(JSON.parse(execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' }))).toEqual(argv);
    }),
    { numRuns: 25 },
  );
});

test('PowerShell gets its own quotes', () => {
  expect(commandLine(['gh', 'secret', 'set', 'A', '--env', "it's $x"], 'powershell')).toBe(
    "gh secret set A --env 'it''s $x'",
  );
  expect(commandLine(['vercel', '@a'], 'powershell')).toBe("vercel '@a'");
});
