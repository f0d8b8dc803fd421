import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readComponents } from '../../src/components/index.ts';
import { isFileLocation } from '../../src/model/index.ts';
import { growth } from '../helpers/growth.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

interface Case {
  title: string;
  files: Record<string, string>;
  ignored?: string[];
  monorepo?: boolean;
  components: Record<string, string[]>;
  consumers?: Record<string, string[]>;
  of?: Record<string, string>;
  names?: Record<string, string>;
  versions?: Record<string, Record<string, string>>;
  problems?: string[];
}

const cases: Case[] = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8'));

describe('components', () => {
  it.each(cases)('$title', (test) => {
    const read = readComponents(memoryTree(test.files, { ignored: test.ignored ?? [] }));
    const uses = new Map(read.all.map((component) => [component.id, component.uses]));
    expect(uses).toEqual(new Map(Object.entries(test.components)));
    if (test.monorepo !== undefined) expect(read.monorepo).toBe(test.monorepo);
    for (const [id, expected] of Object.entries(test.consumers ?? {})) {
      expect([id, read.consumers(id)]).toEqual([id, expected]);
    }
    for (const [file, id] of Object.entries(test.of ?? {})) expect(read.of(file).id).toBe(id);
    for (const [id, name] of Object.entries(test.names ?? {}))
      expect(read.get(id)?.name).toBe(name);
    for (const [id, versions] of Object.entries(test.versions ?? {})) {
      expect(read.get(id)?.versions).toEqual(new Map(Object.entries(versions)));
      expect(read.get(id)?.dependencies).toEqual(new Set(Object.keys(versions)));
    }
    expect(
      read.problems
        .map(({ place }) => place && isFileLocation(place) && `${place.file}:${place.line}`)
        .sort(),
    ).toEqual(test.problems ?? []);
  });

  it('reads a prototype-named table without touching any prototype', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('shows nothing of a manifest it cannot read', () => {
    const files = { 'package.json': '{"registryToken": "canary-9137" "x"}' };
    expect(JSON.stringify(readComponents(memoryTree(files)).problems)).not.toContain('canary-9137');
  });

  it('survives nesting beyond the stack', () => {
    const deep = '['.repeat(200_000);
    const files = {
      'package.json': deep,
      'deno.json': deep,
      'Cargo.toml': `a=${deep}`,
      'lerna.json': deep,
    };
    expect(readComponents(memoryTree(files)).all).toHaveLength(1);
  });

  it('gives up on globs that are made to take forever', () => {
    const globs = ['*a'.repeat(40), '**/'.repeat(40), `{${'a,'.repeat(60_000)}}`, '+('.repeat(300)];
    readComponents(
      memoryTree({
        'package.json': JSON.stringify({ workspaces: globs }),
        [`${'a'.repeat(200)}/package.json`]: '{}',
      }),
    );
  });

  it('reads packages in one chain in time that grows with the chain', async () => {
    const readChain = (length: number) => {
      const files: Record<string, string> = { 'package.json': '{"workspaces":["packages/*"]}' };
      for (let i = 0; i < length; i++) {
        files[`packages/p${i}/package.json`] = JSON.stringify({
          name: `p${i}`,
          dependencies: { [`p${i + 1}`]: '*' },
        });
      }
      const read = readComponents(memoryTree(files));
      expect(read.consumers(`packages/p${length - 1}`)).toEqual(['packages/p0']);
    };
    expect(await growth(readChain, [500, 4000])).toBeLessThan(3);
  });
});
