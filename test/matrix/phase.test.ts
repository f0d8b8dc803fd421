import { expect, test } from 'vitest';
import { readComponents } from '../../src/components/index.ts';
import { buildMatrix } from '../../src/matrix/index.ts';
import type { Phase, Read, Snapshot } from '../../src/model/index.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

function read(phases: readonly Phase[]): Read {
  return {
    role: 'reads',
    name: 'A',
    channel: 'process',
    component: '.',
    place: { file: 'a.ts', line: 1, column: 1 },
    phases,
    audience: 'server',
    need: 'required',
    certainty: 'proved',
    setting: 'source',
  };
}

/** The state of a name that nobody sets, where one phase of production was looked at. */
function state(seen: Phase, reads: readonly Read[]): string {
  const snapshot: Snapshot = {
    provider: 'p',
    coverage: [
      {
        role: 'supplies',
        channel: 'process',
        environment: 'production',
        phase: seen,
        names: 'complete',
        values: 'none',
      },
    ],
    observations: reads,
    facts: [],
    problems: [],
  };
  const components = readComponents(memoryTree({ 'package.json': '{}' }));
  return buildMatrix([snapshot], components, ['production']).cell('A', 'production', '.').state;
}

test.each<[string, Phase, readonly Read[], string]>([
  ['what runs', 'run', [read(['run'])], 'absent'],
  ['what is built', 'run', [read(['build'])], 'unknown'],
  ['what is built', 'build', [read(['build'])], 'absent'],
  ['what runs', 'build', [read(['run'])], 'unknown'],
  ['one place in both', 'run', [read(['build', 'run'])], 'absent'],
  ['one place in both', 'build', [read(['build', 'run'])], 'unknown'],
  ['two places, one in each', 'build', [read(['build']), read(['run'])], 'unknown'],
  ['two places, one in each', 'run', [read(['build']), read(['run'])], 'absent'],
  ['nobody', 'build', [], 'absent'],
  ['tests alone', 'build', [{ ...read(['run']), setting: 'test' }], 'absent'],
])('read by %s, and the %s was looked at', (_, seen, reads, expected) => {
  expect(state(seen, reads)).toBe(expected);
});
