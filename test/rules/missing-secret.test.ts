import { describe, expect, test } from 'vitest';
import { readWorkflows } from '../../providers/github/workflows/index.ts';
import { readComponents } from '../../src/components/index.ts';
import { judge } from '../../src/judge.ts';
import { buildMatrix } from '../../src/matrix/index.ts';
import type { Snapshot } from '../../src/model/index.ts';
import { makeView } from '../../src/view.ts';
import { workflowContext } from '../helpers/workflows.ts';

/** What GitHub would say: which names each environment sees, or that nobody could ask. */
type Holds = Readonly<Record<string, readonly string[] | 'unknown'>>;

const CHANNELS = ['github-secrets', 'github-vars'];

function answer(holds: Holds): Snapshot {
  const rows = Object.entries(holds).flatMap(([environment, names]) =>
    CHANNELS.map((channel) => ({ environment, names, channel })),
  );
  return {
    provider: 'asked',
    coverage: rows.map(({ environment, names, channel }) => ({
      role: 'supplies',
      environment,
      channel,
      names: names === 'unknown' ? 'none' : 'complete',
      values: 'none',
    })),
    observations: rows.flatMap(({ environment, names, channel }) =>
      (names === 'unknown' ? [] : names).map((name) => ({
        role: 'supplies',
        name,
        channel,
        environment,
        phases: ['run'],
        value: { kind: 'hidden' },
        place: { source: 'GitHub' },
        layer: 0,
      })),
    ),
    facts: [],
    problems: [],
  };
}

async function findings(workflow: string, holds: Holds): Promise<string[]> {
  const context = workflowContext({ '.github/workflows/one.yml': workflow });
  const components = readComponents(context.tree);
  const found = { provider: 'github', ...(await readWorkflows(context)) };
  const matrix = buildMatrix([found, answer(holds)], components, ['production']);
  const view = makeView({
    ...{
      matrix,
      components,
      tree: context.tree,
      expected: [],
      copies: [],
      environments: matrix.environments,
    },
    now: new Date('2026-01-01T00:00:00Z'),
    expectation: () => undefined,
    remedy: () => undefined,
  });
  return judge(view, new Map([['missing-secret', 'error' as const]]))
    .filter(({ rule }) => rule === 'missing-secret')
    .map(({ name, environment, location }) => {
      const line = location !== undefined && 'line' in location ? location.line : 0;
      return `${name} ${environment} ${line}`;
    });
}

const job = (lines: string, environment = '') =>
  `on: push\njobs:\n  a:\n    runs-on: x\n${environment}    steps:\n      - run: y\n        env:\n${lines}`;
const production = '    environment: production\n';

describe('missing-secret', () => {
  test.each<[string, string, Holds, readonly string[]]>([
    ['absent where the job runs', job('          A: ${{ secrets.B }}\n'), { ci: [] }, ['B ci 8']],
    ['there', job('          A: ${{ secrets.b }}\n'), { ci: ['B'] }, []],
    ['nobody could ask', job('          A: ${{ secrets.B }}\n'), { ci: 'unknown' }, []],
    ['nobody asked', job('          A: ${{ secrets.B }}\n'), {}, []],
    [
      'in the environment of the job alone',
      job('          A: ${{ secrets.B }}\n          C: ${{ vars.D }}\n', production),
      { ci: [], production: ['B'] },
      ['D production 10'],
    ],
    ['a default', job("          A: ${{ secrets.B || 'x' }}\n"), { ci: [] }, []],
    ['one of two', job('          A: ${{ secrets.B || secrets.C }}\n'), { ci: ['C'] }, []],
    [
      'none of two',
      job('          A: ${{ secrets.B || secrets.C }}\n'),
      { ci: [] },
      ['B ci 8', 'C ci 8'],
    ],
    ['asked for first', job("          A: ${{ secrets.B != '' }}\n"), { ci: [] }, []],
    [
      'the token of every workflow',
      job('          A: ${{ secrets.GITHUB_TOKEN }}\n'),
      { ci: [] },
      [],
    ],
    [
      'an environment that cannot be told',
      job('          A: ${{ secrets.B }}\n', '    environment: ${{ github.ref_name }}\n'),
      { ci: [], production: [] },
      [],
    ],
  ])('%s', async (_, workflow, holds, expected) => {
    expect(await findings(workflow, holds)).toEqual(expected);
  });
});
