import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCompose } from '../../../../providers/docker/compose/load.ts';
import { memoryTree } from '../../../helpers/memory-tree.ts';
import { type Expected, shown } from './shown.ts';

interface Case {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly args: {
    readonly files?: readonly string[];
    readonly envFiles?: readonly string[];
    readonly profiles?: readonly string[];
    readonly cwd?: string;
    readonly processEnv: Readonly<Record<string, string>>;
  };
  readonly expected?: Expected & { readonly partial?: true };
  readonly error?: true;
}

const FILE = new URL('../../../../../shared/cases/compose-document.json', import.meta.url);
const cases: readonly Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

describe('what the owners of Compose assert in their own suites', () => {
  it.skipIf(cases.length === 0)(
    'finds the cases (skipped where ../shared/cases/compose-document.json is not beside the project)',
    () => expect(cases.length).toBeGreaterThan(50),
  );

  it.each(cases.filter(({ error }) => error))('$id is refused', ({ files, args }) => {
    const { faults } = loadCompose(memoryTree(files), args);
    expect(faults.length).toBeGreaterThan(0);
  });

  it.each(cases.filter(({ error }) => !error))('$id', ({ files, args, expected }) => {
    const project = loadCompose(memoryTree(files), args);
    expect(project.faults).toEqual([]);
    const { partial, ...facts } = expected ?? { services: {} };
    const result = shown(project, facts);
    if (partial) expect(result).toMatchObject(facts);
    else expect(result).toEqual(facts);
  });
});
