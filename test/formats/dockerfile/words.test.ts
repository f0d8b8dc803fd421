import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandWord } from '../../../src/formats/dockerfile/words.ts';
import { root } from '../../helpers/project.ts';
import { fc } from '../../helpers/property.ts';

interface Case {
  readonly id: string;
  readonly word: string;
  readonly env: Readonly<Record<string, string>>;
  readonly escapeCharacter?: string;
  readonly split?: true;
  readonly expected?: string | readonly string[];
  readonly matched?: readonly string[];
  readonly unmatched?: readonly string[];
  readonly error?: true;
}

function casesOf(path: string): readonly Case[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function check({
  word,
  env,
  escapeCharacter,
  split,
  expected,
  matched,
  unmatched,
  error,
}: Case): void {
  const values = new Map(Object.entries(env));
  const result = expandWord(word, (name) => values.get(name), {
    ...(escapeCharacter && { escapeCharacter }),
  });
  expect(result.ok).toBe(!error);
  if (!result.ok) return;
  expect(split ? result.words : result.value).toEqual(expected);
  if (matched) expect([...result.matched].sort()).toEqual(matched);
  if (unmatched) expect([...result.unmatched].sort()).toEqual(unmatched);
}

const shared = join(root, '../shared/cases/dockerfile-words.json');

describe.skipIf(!existsSync(shared))(
  'the cases of the format, which stand beside the project',
  () => {
    test.each(existsSync(shared) ? casesOf(shared) : [])('$id $word', check);
  },
);

/** `likeBash`: words of which bash, asked once, makes the same. */
const own: {
  readonly env: Readonly<Record<string, string>>;
  readonly likeBash: readonly (readonly [word: string, expected: string])[];
  readonly cases: readonly Case[];
} = JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'));

describe('own cases', () => {
  test.each(own.likeBash)('%s is %s, as for bash', (word, expected) => {
    check({ id: word, word, expected, env: own.env });
  });
  test.each(own.cases)('$id $word', check);
});

describe('hostile words', () => {
  test.each([
    ['nesting', '${a:-'.repeat(100_000)],
    ['open quotes', '"\''.repeat(100_000)],
    ['dollars', '$'.repeat(200_000)],
    ['a pattern with many stars', `\${long#${'*a'.repeat(2000)}*b}`],
    ['a pattern that begins everywhere', '${long//a*b/x}'],
    ['a value that grows', '$long'.repeat(1000)],
  ])('%s end', (_, word) => {
    const result = expandWord(word, (name) => (name === 'long' ? 'a'.repeat(20_000) : undefined));
    if (result.ok) expect(result.value.length).toBeLessThanOrEqual(200_000);
    else expect(result.reason).not.toContain('aaa');
  });

  test('no word breaks it, and what it says of one holds no value', () => {
    const piece = fc.constantFrom(
      ...'a $ { } : - + ? # % / * \\ " \' ` < \n ${ ${A ${A:?B'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const result = expandWord(pieces.join(''), (name) => (name === 'A' ? 'CANARY' : undefined));
        if (!result.ok) expect(result.reason).not.toContain('CANARY');
      }),
    );
  });
});
