import { describe, expect, test } from 'vitest';
import { ANY, charactersOf, hasOnly, hasSome } from '../../src/values/characters.ts';
import { NONE } from '../../src/values/kind-row.ts';
import { FACTS, KINDS } from '../../src/values/kinds.gen.ts';
import { SHAPES, SHAPES_IF_SECRET } from '../../src/values/placeholder.ts';
import { fc } from '../helpers/property.ts';

const kinds = KINDS.map((kind, index) => {
  const [part = '', characters = 0, some = 0, body = 0, word = ''] = FACTS[index] ?? [];
  return { ...kind, part, characters, some, body, word };
});
const FEW = { numRuns: 10 };

test('a text has the groups of its characters, and no others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(charactersOf(a + b)).toBe(charactersOf(a) | charactersOf(b));
      expect(charactersOf(a + b, a.length)).toBe(charactersOf(b));
    }),
  );
});

test.each(['az', 'AZ', '09', '_', '-', ' ', '$', '"', '\n', '\0', '\u200b', '!'])(
  '%j stands apart from all that is of no group of it',
  (some) => {
    const groups = charactersOf(some);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const isHeld = [...text].some((one) => hasSome(charactersOf(one), groups));
        expect(hasSome(charactersOf(text), groups)).toBe(isHeld);
      }),
    );
  },
);

describe('what is known of a kind without its pattern', () => {
  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
    const { prefix = '', part, characters, some, body } = kind;
    const pattern = new RegExp(kind.pattern, 'u');
    fc.assert(
      fc.property(fc.stringMatching(pattern), (value) => {
        const found = charactersOf(value);
        expect(hasOnly(found, characters)).toBe(true);
        expect(hasSome(found, some)).toBe(true);
        expect(value.startsWith(prefix) && value.includes(part)).toBe(true);
        if (body !== NONE) expect(hasOnly(charactersOf(value, prefix.length), body)).toBe(true);
      }),
      FEW,
    );
  });

  const plain = kinds.filter(({ body }) => body !== NONE);
  test.each(plain.map((kind) => [kind.id, kind] as const))('%s, the other way', (_, kind) => {
    const { prefix = '', body, length } = kind;
    const all = Array.from({ length: 128 }, (__, code) => String.fromCharCode(code));
    const ofBody = all.filter((one) => hasOnly(charactersOf(one), body));
    const [least = 0, most = least + 40] = length;
    const rest = fc.string({
      unit: fc.constantFrom(...ofBody),
      minLength: least - prefix.length,
      maxLength: most - prefix.length,
    });
    fc.assert(
      fc.property(rest, (text) => {
        expect(prefix + text).toMatch(new RegExp(kind.pattern, 'u'));
      }),
      FEW,
    );
  });

  test.each(kinds.map(({ hint, word }) => [hint, word] as const))('%s', (hint, word) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(hint, 'u')), (name) => {
        expect(name).toContain(word);
      }),
      FEW,
    );
  });
});

describe('what is known of the shape of a placeholder without its pattern', () => {
  // The generator of texts does not look ahead; phrases are in traits.yaml.
  const shapes = [...SHAPES, ...SHAPES_IF_SECRET].filter(
    (one) => !/\(\?=/.test(one.pattern.source),
  );
  test.each(shapes.map((shape) => [shape.pattern.source, shape] as const))(
    '%s',
    (source, { some, of, pattern: { flags } }) => {
      const matched = fc.stringMatching(new RegExp(source));
      const cases = flags.includes('i')
        ? fc.oneof(
            matched,
            matched.map((text) => text.toUpperCase()),
          )
        : matched;
      fc.assert(
        fc.property(cases, (text) => {
          const found = charactersOf(text);
          expect(hasSome(found, some === undefined ? ANY : charactersOf(some))).toBe(true);
          if (of !== undefined) expect(hasOnly(found, charactersOf(of))).toBe(true);
        }),
      );
    },
  );
});
