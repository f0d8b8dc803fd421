import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentOf } from '../../../src/formats/dockerfile/environment.ts';
import { readArguments, readPairs } from '../../../src/formats/dockerfile/pairs.ts';
import { parseDockerfile } from '../../../src/formats/dockerfile/parse.ts';
import { expandWord } from '../../../src/formats/dockerfile/words.ts';
import { root } from '../../helpers/project.ts';

interface Case {
  readonly id: string;
  readonly instruction?: string;
  readonly dockerfile?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly stage?: string;
  readonly raw?: readonly (readonly [string, string | null])[];
  readonly expected?: Readonly<Record<string, string | null>>;
  readonly error?: true;
}

function casesOf(path: string): readonly Case[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function check(one: Case): void {
  if (one.instruction === undefined) checkFile(one, one.dockerfile ?? '');
  else checkInstruction(one, one.instruction);
}

function checkFile({ buildArgs, stage, expected = {}, error }: Case, dockerfile: string): void {
  const result = environmentOf(parseDockerfile(dockerfile), {
    ...(buildArgs && { buildArgs }),
    ...(stage !== undefined && { stage }),
  });
  expect(result.ok).toBe(!error);
  if (!result.ok) return;
  const set = Object.entries(expected).filter(([, value]) => value !== null);
  expect([...result.variables].sort()).toEqual(set.sort());
}

function checkInstruction({ raw, expected = {}, error }: Case, text: string): void {
  const { escapeCharacter, instructions } = parseDockerfile(text);
  expect(instructions).toHaveLength(1);
  const { keyword = '', args = '', flags = [] } = instructions[0] ?? {};
  const result =
    keyword === 'ARG' ? readArguments(args, escapeCharacter) : readPairs(args, escapeCharacter);
  expect(result.ok && flags.length === 0).toBe(!error);
  if (!result.ok || error) return;
  const pairs = result.pairs.map(({ name, value }) => [name, value ?? null] as const);
  if (raw) expect(pairs).toEqual(raw);
  const values = result.pairs.map(({ name, value }) => {
    const word =
      value === undefined ? undefined : expandWord(value, () => undefined, { escapeCharacter });
    return [name, word?.ok ? word.value : null];
  });
  expect(Object.fromEntries(values)).toEqual(expected);
}

const shared = join(root, '../shared/cases/dockerfile-env.json');

describe.skipIf(!existsSync(shared))(
  'the cases of the format, which stand beside the project',
  () => {
    test.each(existsSync(shared) ? casesOf(shared) : [])('$id', check);
  },
);

describe('own cases', () => {
  test.each(casesOf(join(import.meta.dirname, 'environment.json')))('$id', check);
});
