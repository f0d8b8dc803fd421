import { describe, expect, test } from 'vitest';
import { readYamlTree, type YamlNode, type YamlText } from '../../src/formats/yaml-tree.ts';
import { fc } from '../helpers/property.ts';

function* texts(node: YamlNode): Generator<YamlText> {
  if (node.kind === 'text') yield node;
  for (const item of node.kind === 'list' ? node.items : []) yield* texts(item);
  for (const { key, value } of node.kind === 'map' ? node.entries : []) {
    yield key;
    yield* texts(value);
  }
}

/** Where `NAME` stands, as `line:column` of the file. */
function find(file: string, word = 'NAME'): string[] {
  const tree = readYamlTree(file);
  if (tree === undefined) throw new Error('refused');
  return [...texts(tree.root)].flatMap((one) => {
    const index = one.text.indexOf(word);
    if (index < 0) return [];
    const { line, column } = tree.position(one.placeOf(index));
    return [`${line}:${column}`];
  });
}

describe('the place of a character of a scalar', () => {
  test.each([
    ['plain', 'a: b NAME', '1:6'],
    ['plain over lines', 'a: b\n  c\n  NAME d', '3:3'],
    ['single quoted', "a: 'it''s NAME'", '1:11'],
    ['double quoted', 'a: "\\"\\t\\x41\\u0020\\n\\U0001F600 NAME"', '1:32'],
    ['double quoted over lines', 'a: "b \\\n   c\n\n   NAME"', '4:4'],
    ['literal block', 'a:\n  b: |\n    c\n\n     d NAME\n', '5:8'],
    ['literal block with a header', 'a: |2- # NAM\n   c NAME\n', '2:6'],
    ['folded block', 'a: >-\n  b\n  c\n\n  NAME\n', '5:3'],
    ['with an anchor and a tag', 'a: &x !!str |\n  NAME\n', '2:3'],
    ['behind CRLF', 'a: |\r\n  b\r\n  NAME\r\n', '3:3'],
    ['behind characters of two units', 'a: "😀 NAME"', '1:8'],
    ['in a flow', "a: [b, 'NAME']", '1:9'],
    ['in a key', 'NAME: b', '1:1'],
  ])('%s', (_, file, place) => {
    expect(find(file)).toEqual([place]);
  });

  test('of any block of any lines', () => {
    const line = fc.stringMatching(/^[a-z' "\\#:{}]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(line),
        fc.array(line),
        fc.constantFrom('|', '>', '>-', '|+'),
        (before, after, header) => {
          const lines = [...before, 'NAME', ...after].map((text) => `  ${text}`);
          const file = `a: ${header}2\n${lines.join('\n')}\n`;
          expect(find(file)).toEqual([`${before.length + 2}:3`]);
        },
      ),
    );
  });
});

describe('hostile documents', () => {
  test('aliases that multiply are refused', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    expect(readYamlTree(`a0: &a0 [x]\n${levels.join('\n')}\n`)).toBeUndefined();
  });

  test.each([
    ['a cycle', 'a: &a [*a]'],
    ['nesting without end', '['.repeat(50_000)],
  ])('%s is refused', (_, file) => {
    expect(readYamlTree(file)).toBeUndefined();
  });

  test('aliases share what they stand for, and __proto__ is a key like any other', () => {
    const tree = readYamlTree('a: &a {__proto__: NAME}\nb: *a\n');
    const [a, b] = tree?.root.kind === 'map' ? tree.root.entries : [];
    expect(a?.value).toBe(b?.value);
    expect(a?.value.kind === 'map' && a.value.entries[0]?.key.text).toBe('__proto__');
  });

  test.each(['a: [', 'a: "', '\tb', 'a: *x', '%YAML 9', '---\na: 1\n---\nb: 2\n'])(
    'what is no YAML is said: %j',
    (file) => {
      expect(readYamlTree(file)?.mistake).toMatchObject({ line: expect.any(Number) });
    },
  );
});
