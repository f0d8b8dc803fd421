import { expect, test } from 'vitest';
import { readComponents } from '../../src/components/index.ts';
import { buildMatrix } from '../../src/matrix/index.ts';
import type { Observation, Snapshot } from '../../src/model/index.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

const place = { source: 'a job' };
const SECRETS = 'github-secrets';

const observations: readonly Observation[] = [
  { role: 'absent', name: 'GONE', channel: SECRETS, environment: 'ci', place },
  { role: 'absent', name: 'API', channel: SECRETS, environment: 'ci', component: 'api', place },
  {
    role: 'supplies',
    name: 'KEY',
    channel: 'process',
    environment: 'ci',
    phases: ['run'],
    value: { kind: 'hidden' },
    place,
    layer: 0,
    from: [{ name: 'GONE', channel: SECRETS }],
  },
];

const snapshot: Snapshot = {
  provider: 'github',
  coverage: [
    { role: 'supplies', channel: SECRETS, environment: 'ci', names: 'none', values: 'none' },
  ],
  observations,
  facts: [],
  problems: [],
};

const components = readComponents(
  memoryTree({
    'package.json': '{"workspaces":["api","web"]}',
    'api/package.json': '{"name":"api"}',
    'web/package.json': '{"name":"web"}',
  }),
);
const matrix = buildMatrix([snapshot], components, ['production']);

test.each([
  ['GONE', 'ci', 'api', SECRETS, 'absent'],
  ['GONE', 'ci', 'web', SECRETS, 'absent'],
  ['GONE', 'production', 'api', SECRETS, 'unknown'],
  ['GONE', 'ci', 'api', 'github-vars', 'unknown'],
  ['OTHER', 'ci', 'api', SECRETS, 'unknown'],
  ['API', 'ci', 'api', SECRETS, 'absent'],
  ['API', 'ci', 'web', SECRETS, 'unknown'],
])('%s in %s of %s on %s is %s', (name, environment, component, channel, state) => {
  expect(matrix.cell(name, environment, component, channel).state).toBe(state);
});

test('what comes from a name that is absent is empty', () => {
  expect(matrix.cell('KEY', 'ci', 'api')).toMatchObject({
    state: 'set',
    winner: { value: { kind: 'empty' } },
  });
});
