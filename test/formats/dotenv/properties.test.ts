import { describe, expect, it } from 'vitest';
import { READERS } from '../../../src/formats/dotenv/dialects.ts';
import { type Dialect, parse } from '../../../src/formats/dotenv/index.ts';
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

const LARGE: Record<string, string> = {
  'many lines': 'NAME_OF_VARIABLE="value with $REF and ${OTHER}" # comment\n'.repeat(85_000),
  dollars: `A=${'$'.repeat(100_000)}`,
  references: `A=${'$B'.repeat(100_000)}`,
  'open braces': `A=${'${'.repeat(100_000)}`,
  'references with defaults': `A=${'${B:-x}'.repeat(50_000)}`,
  'nested defaults': `A=${'${B:-'.repeat(20_000)}${'}'.repeat(20_000)}`,
  'values that multiply': `A=xxxxxxxxxx\n${[...'BCDEFGHIJKLMNOPQRST'].map((name, at) => `${name}=${`$${'ABCDEFGHIJKLMNOPQRS'[at]}`.repeat(10)}`).join('\n')}`,
  'open strings': 'A="x\\"\n'.repeat(30_000),
  'strings of three kinds': 'A="\nB=\'\nC=`\n'.repeat(20_000),
  'blank lines': `A=\n${'\n'.repeat(200_000)}B=2`,
  'white space': `A=x${' '.repeat(200_000)}y`,
  'open commands': `A=${'$('.repeat(100_000)}`,
  'escaped quotes': `A="${'\\"'.repeat(100_000)}`,
};

describe.each(dialects)('%s takes time linear in the text', (dialect) => {
  it.each(Object.keys(LARGE))('%s', (title) => {
    const started = performance.now();
    parse(LARGE[title] ?? '', dialect);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
