import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fault } from '../../../../providers/docker/compose/fault.ts';
import type { Invocation } from '../../../../providers/docker/compose/invocation.ts';
import { loadCompose, type Project } from '../../../../providers/docker/compose/load.ts';
import { memoryTree } from '../../../helpers/memory-tree.ts';

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly run?: Partial<Invocation>;
  readonly env?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly entries?: readonly string[];
  readonly refused?: string;
}

const cases: Readonly<Record<string, Case>> = parse(
  readFileSync(new URL('documents.yaml', import.meta.url), 'utf8'),
);

function load({ files, run = {} }: Case): Project {
  return loadCompose(memoryTree(files), { processEnv: {}, ...run });
}

function entriesOf({ environments }: Project): readonly string[] {
  return [...environments].flatMap(([service, environment]) =>
    [...environment].map(
      ([name, value]) => `${service} ${name}${value === undefined ? '' : `=${value}`}`,
    ),
  );
}

function asData({ environments }: Project): NonNullable<Case['env']> {
  return Object.fromEntries(
    [...environments].map(([service, environment]) => [
      service,
      Object.fromEntries([...environment].map(([name, value]) => [name, value ?? null])),
    ]),
  );
}

function faultLine({ code, place }: Fault): string {
  return place ? `${code} ${place.file}:${place.line}:${place.column}` : code;
}

describe('Compose projects', () => {
  test.each(Object.entries(cases).filter(([, one]) => one.refused === undefined))(
    '%s',
    (_, one) => {
      const project = load(one);
      expect(project.faults).toEqual([]);
      if (one.entries) expect(entriesOf(project)).toEqual(one.entries);
      else expect(asData(project)).toEqual(one.env);
    },
  );

  test.each(Object.entries(cases).filter(([, one]) => one.refused))('%s is refused', (_, one) => {
    const lines = load(one).faults.map(faultLine);
    const wanted = one.refused ?? '';
    const found = wanted.includes(' ') ? lines : lines.map((line) => line.split(' ')[0]);
    expect(found).toContain(wanted);
  });
});
