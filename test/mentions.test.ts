import { expect, test } from 'vitest';
import { findMentions } from '../src/mentions.ts';
import { memoryTree } from './helpers/memory-tree.ts';

const place = (line: number, column: number) => ({ file: 'a.sh', line, column });

test.each([
  ['a name', 'echo\n $API_KEY', place(2, 3)],
  ['the first of two', 'API_KEY\nAPI_KEY', place(1, 1)],
  ['a name without an underscore', 'x=${PORT}', place(1, 5)],
  ['a name in small letters', 'my_key', place(1, 1)],
  ['a name that begins with an underscore', '=_KEY', place(1, 2)],
  ['a name behind other words with underscores', 'a_b_c __d API_KEY_ API_KEY', place(1, 20)],
  ['a name beside letters of other alphabets', 'äAPI_KEYä', place(1, 3)],
  ['a part of a longer name', 'API_KEY_2 MY_API_KEY XPORT PORTS _PORT PORT1', undefined],
  ['a name in other letters', 'api_key port', undefined],
  ['a name too short to mean anything', 'AB', undefined],
])('%s', (_, text, expected) => {
  const names = new Set(['API_KEY', 'PORT', 'my_key', '_KEY', 'AB', 'A-B', 'ÄÖÜ']);
  const found = findMentions(memoryTree({ 'a.sh': text }), names);
  expect([...found.values()][0]).toEqual(expected);
});

test.each([
  ['a name', 'echo\n $API_KEY', place(2, 3)],
  ['a name in small letters', 'my_key', place(1, 1)],
  ['a name with two underscores in a row', 'A__B', place(1, 1)],
  ['a name behind a word that begins like one', 'I_Key I_K API_KEY', place(1, 11)],
  ['a word that goes on behind what is like a name', 'x_API_KEY API_KEYS a__b', undefined],
])('%s, where none begins or ends with an underscore', (_, text, expected) => {
  const names = new Set(['API_KEY', 'my_key', 'A__B']);
  const found = findMentions(memoryTree({ 'a.sh': text }), names);
  expect([...found.values()][0]).toEqual(expected);
});

test('each name is found where it stands first, in files that can use it', () => {
  const text = 'API_KEY PORT';
  const tree = memoryTree(
    {
      '.env': text,
      'README.md': text,
      'envparity.lock.json': text,
      'image.png': text,
      'local.sh': text,
      'run.sh': 'PORT',
      'zz.yaml': text,
    },
    { ignored: ['local.sh'] },
  );
  const found = findMentions(tree, new Set(['API_KEY', 'PORT', 'OTHER']));
  expect(Object.fromEntries(found)).toEqual({
    PORT: { file: 'run.sh', line: 1, column: 1 },
    API_KEY: { file: 'zz.yaml', line: 1, column: 1 },
  });
});

test('names may be any number, and of any length', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `NAME${index}`);
  const tree = memoryTree({ 'a.sh': 'x NAME7_ NAME70 NAME7' });
  const found = findMentions(tree, new Set([...names, 'A'.repeat(1_000_000)]));
  expect([...found].map(([name, { column }]) => [name, column])).toEqual([
    ['NAME70', 10],
    ['NAME7', 17],
  ]);
});

test('a text of nothing but underscores is walked once, or this never ends', () => {
  const tree = memoryTree({ 'a.sh': '_'.repeat(1024 * 1024), 'b.sh': '_a'.repeat(500_000) });
  expect(findMentions(tree, new Set(['API_KEY']))).toEqual(new Map());
});
