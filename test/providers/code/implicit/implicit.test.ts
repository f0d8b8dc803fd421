import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCode } from '../../../../providers/code/read.ts';
import { readComponents } from '../../../../src/components/index.ts';
import type { Read } from '../../../../src/model/index.ts';
import { growth } from '../../../helpers/growth.ts';
import { memoryTree } from '../../../helpers/memory-tree.ts';

interface Case {
  title: string;
  files: Record<string, string>;
  /** All reads. */
  reads?: string[];
  /** All required reads. */
  required?: string[];
  /** Some of the reads. */
  contains?: string[];
}

const cases: Case[] = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8'));

function line(read: Read): string {
  const parts = [
    read.component === '.' ? undefined : read.component,
    read.implicit,
    read.name,
    read.need,
    `${read.place.file}:${read.place.line}`,
    read.setting === 'source' ? undefined : read.setting,
    read.environments && `in=${read.environments.join()}`,
    read.anyOf && `any=${read.anyOf.join('|')}`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

describe('implicit reads', () => {
  it.each(cases)('$title', async ({ files, reads, required, contains }) => {
    const tree = memoryTree(files);
    const { reads: all } = await readCode(tree, readComponents(tree));
    const found = all.filter((read) => read.implicit !== undefined);
    if (reads) expect(found.map(line).sort()).toEqual([...reads].sort());
    const needed = found.filter(({ need }) => need === 'required');
    if (required) expect(needed.map(line).sort()).toEqual([...required].sort());
    expect(found.map(line)).toEqual(expect.arrayContaining(contains ?? []));
    expect(reads ?? required ?? contains).toBeDefined();
  });

  it('reads a file of imports without end in linear time', async () => {
    const readImports = async (count: number) => {
      const tree = memoryTree({
        'package.json': '{"dependencies":{"openai":"6","ai":"5"}}',
        'a.ts': "import * as x from 'ai';\n".repeat(10 * count),
        'b.ts': "import OpenAI from 'openai'\n".repeat(count),
      });
      const { reads } = await readCode(tree, readComponents(tree));
      expect(reads.filter(({ implicit }) => implicit === 'ai')).toHaveLength(1);
    };
    expect(await growth(readImports, [1000, 8000])).toBeLessThan(3);
  });
});
