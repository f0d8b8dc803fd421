import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCode } from '../../../providers/code/read.ts';
import { readComponents } from '../../../src/components/index.ts';
import type { Fact, Read } from '../../../src/model/index.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

interface Case {
  readonly name: string;
  /** A text is the file `a.ts`. */
  readonly files: string | Readonly<Record<string, string>>;
  readonly reads?: readonly string[];
  readonly dynamic?: readonly string[];
  readonly handed?: readonly string[];
  readonly declares?: readonly string[];
  readonly settings?: readonly string[];
  /** Fields of the first read beyond its name, need and place; null where it has none. */
  readonly first?: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, 'cases');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  describe(basename(file, '.yaml'), () => {
    const cases: readonly Case[] = parse(readFileSync(join(folder, file), 'utf8'));
    test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      const files = typeof one.files === 'string' ? { 'a.ts': one.files } : one.files;
      const tree = memoryTree(files);
      const result = await readCode(tree, readComponents(tree));
      expect(result.reads.map(shown).toSorted()).toEqual((one.reads ?? []).toSorted());
      expect(dynamics(result.facts).toSorted()).toEqual((one.dynamic ?? []).toSorted());
      expect(handed(result.facts).toSorted()).toEqual((one.handed ?? []).toSorted());
      if (one.declares !== undefined) {
        expect(result.declarations.map((declared) => declared.name)).toEqual(one.declares);
      }
      if (one.settings !== undefined) {
        expect(result.reads.map((read) => read.setting)).toEqual(one.settings);
      }
      for (const [key, value] of Object.entries(one.first ?? {}))
        expect({ [key]: null, ...result.reads[0] }).toMatchObject({ [key]: value });
    });
  });
}

/** `NAME:need[:flags]@line` for `a.ts`, else `…@file:line`. */
function shown(read: Read): string {
  const flags = [
    read.need,
    ...(read.certainty === 'asserted' ? ['asserted'] : []),
    ...(read.unchecked === true ? ['unchecked'] : []),
    ...(read.rejectsEmpty === true ? ['nonempty'] : []),
    ...(read.anyOf === undefined ? [] : [`any(${read.anyOf.join(' ')})`]),
    ...(read.environments === undefined ? [] : [`in(${read.environments.join(' ')})`]),
  ];
  return `${read.name}:${flags.join(':')}@${placed(read.place)}`;
}

function placed(place: { file: string; line: number }): string {
  return place.file === 'a.ts' ? `${place.line}` : `${place.file}:${place.line}`;
}

function dynamics(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) =>
    fact.fact === 'dynamic-read' && 'file' in fact.place
      ? [`${fact.pattern}@${placed(fact.place)}`]
      : [],
  );
}

function handed(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) =>
    fact.fact === 'handed-on' && 'file' in fact.place ? [`${fact.to}@${placed(fact.place)}`] : [],
  );
}
