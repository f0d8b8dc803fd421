import { expect, test } from 'vitest';
import { problemNotes } from '../../src/cli/notes.ts';

const problem = (index: number) => ({ code: 'c', message: `message ${index}` });

test('a note is one line with its place and hint, each once', () => {
  const place = { file: 'a\n.ts', line: 3, column: 1 };
  const one = { code: 'c', message: 'odd', place, hint: 'Do this' };
  expect(problemNotes([one, one], false)).toEqual(['note: odd. Do this (a\\n.ts:3:1)']);
  expect(problemNotes([{ ...one, message: 'a\n.ts is odd' }], false)).toEqual([
    'note: a\\n.ts is odd. Do this',
  ]);
});

test('many notes are counted, unless all are asked for', () => {
  const problems = Array.from({ length: 9 }, (_, index) => problem(index));
  expect(problemNotes(problems, false)).toHaveLength(6);
  expect(problemNotes(problems, false).at(-1)).toBe('note: and 4 more; --debug shows them');
  expect(problemNotes(problems, true)).toHaveLength(9);
});
