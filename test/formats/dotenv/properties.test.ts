import { describe, expect, it } from 'vitest';
import { READERS } from '../../../src/formats/dotenv/dialects.ts';
import { type Dialect, parse } from '../../../src/formats/dotenv/index.ts';
import { growth } from '../../helpers/growth.ts';
import { fc } from '../../helpers/property.ts';

const dialects = Object.keys(READERS) as Dialect[];
const piece = fc.constantFrom(
  'A',
  'B',
  '=',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '"',
  "'",
  '`',
  '\\',
  '#',
  '$',
  '$A',
  '${A',
  '${B}',
  '${B:-',
  '}',
  '{',
  '(',
  ')',
  ':',
  '\u0000',
  '\ufeff',
  '\ufffd',
  'é',
  '😀',
  'export ',
  '__proto__',
  'constructor',
  'toString',
  'if ',
  'fi',
  '$(',
  '$$',
  '~',
  'A=',
  'B="',
  "C='",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe.each(dialects)('%s', (dialect) => {
  it('never throws, and every position is inside the text', () => {
    fc.assert(
      fc.property(text, (input) => {
        const file = parse(input, dialect);
        const lines = input.split(/\r\n|\n|\r/);
        const faults = [...file.problems, ...(file.error ? [file.error] : [])];
        for (const { line, column } of [...file.entries, ...faults]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each effective value an entry of its name, and no value to what needs a shell', () => {
    fc.assert(
      fc.property(text, (input) => {
        const file = parse(input, dialect);
        for (const [name, entry] of file.effective) expect(entry.name).toBe(name);
        expect([...file.effective.keys()].sort()).toEqual([...file.values.keys()].sort());
        for (const name of file.commands) expect(file.values.get(name) ?? null).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'reads %s as a name',
    (name) => {
      const file = parse(`${name}=1\nB=2\n`, dialect);
      expect(file.values.get(name)).toBe('1');
      expect([...file.values.keys()]).toEqual([name, 'B']);
      expect(({} as Record<string, unknown>)['1']).toBeUndefined();
    },
  );

  it('ends for references to itself and in circles', () => {
    for (const input of ['A=${A}', 'A=$B\nB=$A', 'A=x$B\nB=$B$B', 'A=${B:-$A}\nB=${A:-$B}']) {
      expect(parse(input, dialect).entries.length).toBeGreaterThan(0);
    }
  });
});

const LARGE: Record<string, (size: number) => string> = {
  'many lines': (n) => 'NAME_OF_VARIABLE="value with $REF and ${OTHER}" # comment\n'.repeat(n),
  dollars: (n) => `A=${'$'.repeat(n)}`,
  references: (n) => `A=${'$B'.repeat(n)}`,
  'open braces': (n) => `A=${'${'.repeat(n)}`,
  'references with defaults': (n) => `A=${'${B:-x}'.repeat(n)}`,
  'nested defaults': (n) => `A=${'${B:-'.repeat(n)}${'}'.repeat(n)}`,
  'open strings': (n) => 'A="x\\"\n'.repeat(n),
  'strings of three kinds': (n) => 'A="\nB=\'\nC=`\n'.repeat(n),
  'blank lines': (n) => `A=\n${'\n'.repeat(n)}B=2`,
  'white space': (n) => `A=x${' '.repeat(n)}y`,
  'open commands': (n) => `A=${'$('.repeat(n)}`,
  'escaped quotes': (n) => `A="${'\\"'.repeat(n)}`,
};

describe.each(dialects)('%s takes time linear in the text', (dialect) => {
  it.each(Object.keys(LARGE))('%s', async (title) => {
    const parseLarge = (size: number) => parse(LARGE[title]?.(size) ?? '', dialect);
    expect(await growth(parseLarge, [2500, 20_000])).toBeLessThan(4);
  });

  it('values that multiply come to an end', () => {
    const names = 'ABCDEFGHIJKLMNOPQRST'.split('');
    const lines = names.slice(1).map((name, at) => `${name}=${`$${names[at]}`.repeat(10)}`);
    expect(parse(`A=xxxxxxxxxx\n${lines.join('\n')}`, dialect)).toBeDefined();
  });
});
