import { describe, expect, test } from 'vitest';
import { readPlacedToml, readToml } from '../../src/formats/toml.ts';
import { fc } from '../helpers/property.ts';

describe('places in TOML', () => {
  const text = [
    'a = 1',
    'b.c = [ 1,',
    '  { d = "x" } ]',
    '[e]',
    '  f = { g.h = true }',
    '[[i]]',
    'j = 1',
    '[i.k]',
    'l = 2',
    '[[i]]',
    '"m n" = 3',
    '[__proto__]',
    'o = 4',
  ].join('\n');

  test.each<[readonly (string | number)[], string | undefined]>([
    [['a'], '1:1'],
    [['b', 'c'], '2:1'],
    [['b', 'c', 1], '3:3'],
    [['b', 'c', 1, 'd'], '3:5'],
    [['e'], '4:1'],
    [['e', 'f'], '5:3'],
    [['e', 'f', 'g', 'h'], '5:9'],
    [['i', 0], '6:1'],
    [['i', 0, 'k', 'l'], '9:1'],
    [['i', 1, 'm n'], '11:1'],
    [['__proto__', 'o'], '13:1'],
    [['nothing'], undefined],
  ])('%j', (path, expected) => {
    const toml = readPlacedToml(text);
    const place = toml.ok ? toml.at(path) : undefined;
    expect(place && `${place.line}:${place.column}`).toBe(expected);
  });

  test('are the only difference', () => {
    const pieces = fc.constantFrom('a', ' = ', '1', '"x"', '[', ']', '\n', '{', '}', ',', '.', '#');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const document = parts.join('');
        const placed = readPlacedToml(document);
        const plain = readToml(document);
        expect(placed.ok ? { ok: true, value: placed.value } : placed).toEqual(plain);
      }),
    );
  });
});
