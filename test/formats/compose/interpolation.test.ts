import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fill, interpolate, parseTemplate } from '../../../src/formats/compose/interpolate.ts';
import { originOf, referencesIn } from '../../../src/formats/compose/references.ts';
import { fc } from '../../helpers/property.ts';

type Row = readonly [string, string | null];
const tables: { readonly compose: readonly Row[]; readonly stack: readonly Row[] } = parse(
  readFileSync(new URL('interpolation.yaml', import.meta.url), 'utf8'),
);
const VALUES: ReadonlyMap<string, string> = new Map([
  ['E', ''],
  ['S', 'x'],
  ['N', '$S'],
  ['D', 'a$b'],
]);

describe.each(['compose', 'stack'] as const)('interpolation as %s does it', (dialect) => {
  test.each(tables[dialect])('%j', (text, expected) => {
    const result = interpolate(text, (name) => VALUES.get(name), dialect);
    expect(result.ok ? result.value : null).toBe(expected);
  });
});

describe('what is asked for', () => {
  test.each<[string, string]>([
    ['$A', '0 A optional unchecked'],
    ['x ${A} $B', '2 A optional unchecked, 7 B optional unchecked'],
    ['${A:-x}', '0 A defaulted'],
    ['${A-x}', '0 A defaulted'],
    ['${A:+x}', '0 A optional'],
    ['${A:?}', '0 A required rejectsEmpty'],
    ['${A?x $B}', '0 A required'],
    ['${A:-${B}}', '0 A defaulted, 5 B optional'],
    ['${A:-${B:?}}', '0 A defaulted, 5 B optional'],
    ['${A:+$B}', '0 A optional, 5 B optional'],
    ['$$A ${!} $1', ''],
  ])('%s', (text, expected) => {
    const found = referencesIn(parseTemplate(text)).map((one) =>
      [
        one.offset,
        one.name,
        one.need,
        ...(one.unchecked ? ['unchecked'] : []),
        ...(one.rejectsEmpty ? ['rejectsEmpty'] : []),
      ].join(' '),
    );
    expect(found.join(', ')).toBe(expected);
  });

  test.each<[string, string | undefined]>([
    ['${A}', 'A'],
    ['${A:-}', 'A'],
    ['${A:-${B}}', 'A B'],
    ['${A-${B:-$C}}', 'A B C'],
    ['${A:?}', 'A required'],
    ['${A:-${B?}}', 'A B required'],
    ['${A:-x}', undefined],
    ['${A:-x$B}', undefined],
    ['${A:+$B}', undefined],
    ['x$A', undefined],
    ['$A$B', undefined],
    ['', undefined],
  ])('%s is wholly %s', (text, expected) => {
    const origin = originOf(parseTemplate(text));
    const line = origin && [...origin.names, ...(origin.required ? ['required'] : [])].join(' ');
    expect(line).toBe(expected);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom('$', '{', '}', ':', '-', '?', '+', 'A', '_', '1', ' ', '\n', 'é');
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('is read without an error of its own, and the same way twice', () => {
    fc.assert(
      fc.property(text, (given) => {
        const template = parseTemplate(given);
        expect(parseTemplate(given)).toEqual(template);
        expect(fill(template, () => 'v')).toEqual(interpolate(given, () => 'v'));
      }),
    );
  });

  test('comes out as it went in when every dollar sign is doubled', () => {
    fc.assert(
      fc.property(text, (given) => {
        const result = interpolate(given.replaceAll('$', '$$$$'), () => 'v');
        expect(result).toEqual({ ok: true, value: given });
      }),
    );
  });

  test('keeps every offset on a dollar sign', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { offset } of referencesIn(parseTemplate(given)))
          expect(given[offset]).toBe('$');
      }),
    );
  });
});

describe('hostile texts', () => {
  const MEGABYTE = 1 << 20;
  test.each<[string, string, string | undefined]>([
    ['openings', '${', undefined],
    ['nested defaults', '${A:-', undefined],
    ['dollars', '$', '$'.repeat(MEGABYTE / 2)],
    ['lines without an end', '${A:-\n', undefined],
    ['braces', '${A:-{', undefined],
    ['substitutions', '${A:-x}', 'x'.repeat(Math.floor(MEGABYTE / 7))],
  ])('a megabyte of %s', (_, unit, expected) => {
    const given = unit.repeat(Math.floor(MEGABYTE / unit.length));
    const result = interpolate(given, () => undefined);
    expect(result.ok ? result.value : undefined).toBe(expected);
  });

  test('nesting beyond reason is refused, what stands around it is not', () => {
    const deep = `${'${A:-'.repeat(5000)}x${'}'.repeat(5000)}`;
    expect(interpolate(deep, () => undefined).ok).toBe(false);
    expect(interpolate(`${'${A:-'.repeat(50)}x${'}'.repeat(50)}`, () => undefined)).toEqual({
      ok: true,
      value: 'x',
    });
  });

  test('a value that grows beyond any variable is refused', () => {
    const result = interpolate('$A'.repeat(100), () => 'x'.repeat(1 << 20));
    expect(result.ok).toBe(false);
  });
});
