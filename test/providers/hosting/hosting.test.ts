import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hosting } from '../../../providers/hosting/index.ts';
import { findSigns } from '../../../providers/hosting/markers.ts';
import table from '../../../providers/hosting/platforms.json' with { type: 'json' };
import { readComponents } from '../../../src/components/index.ts';
import { contextOf } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

interface Case {
  title: string;
  files: Record<string, string>;
  ignored?: string[];
  signs: string[];
}

const cases: Case[] = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8'));

describe('the provider hosting', () => {
  it.each(cases)('sees $title', ({ files, ignored, signs }) => {
    const tree = memoryTree(files, { ignored: ignored ?? [] });
    const found = findSigns(tree, readComponents(tree));
    const lines = found.map(({ platform, component }) => `${platform.id} ${component ?? '*'}`);
    expect([...new Set(lines)].sort()).toEqual([...signs].sort());
  });

  it('says that deployed environments are unknown, and how to know', async () => {
    const context = contextOf(memoryTree({ 'railway.json': '{}' }), {
      environments: ['development', 'production', 'test', 'a b'],
    });
    expect(await hosting.detect(context, [])).toBe(true);
    const { coverage, observations } = await hosting.collect(context, []);
    expect(observations).toEqual([]);
    expect(coverage.map(({ environment, names, mend }) => [environment, names, mend])).toEqual([
      ['production', 'none', 'railway variable list --environment production'],
      ['a b', 'none', undefined],
    ]);
    expect(coverage[0]?.why).toBe(
      'Railway holds its variables (railway.json says so), and envparity has not asked there',
    );
  });

  it('supplies what a platform sets itself', async () => {
    const { observations } = await hosting.collect(
      contextOf(memoryTree({ 'netlify.toml': '' }), {
        environments: ['development', 'production'],
      }),
      [],
    );
    const urls = observations.filter(({ name }) => name === 'URL');
    expect(urls).toMatchObject([
      { environment: 'production', injected: true, value: { kind: 'hidden' } },
    ]);
  });

  it('is not detected where nothing is shown', async () => {
    expect(
      await hosting.detect(contextOf(memoryTree({ 'a.ts': '' }), { environments: [] }), []),
    ).toBe(false);
  });

  it('has a table that is valid, sorted, and whose patterns compile', () => {
    const schema = JSON.parse(readFileSync('schemas/hosting.schema.json', 'utf8'));
    const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
    expect([validate(table), validate.errors]).toEqual([true, null]);
    const ids = table.platforms.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
