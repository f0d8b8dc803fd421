import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../../helpers/temp.ts';
import { ALL, ask, asked, codes, fakeOf, rows, SHOP, TOKEN } from './ask.ts';

const uses = {
  none: ['secrets.A', 'secrets.B', 'vars.V', 'vars.W'],
  production: ['secrets.A', 'vars.V'],
};
const VALUE = 'variable-canary-0123456789';
const TOLD = {
  ENVPARITY_VARS: JSON.stringify({ V: VALUE, debug: true, __proto__x: '' }),
  ENVPARITY_HAS_A: 'true',
  ENVPARITY_HAS_B: 'false',
};
/** The jobs of `uses` are called job0 and job1. */
const inJob = (id: string, file = 'deploy.yml') => ({
  GITHUB_WORKFLOW_REF: `acme/shop/.github/workflows/${file}@refs/pull/1/merge`,
  GITHUB_JOB: id,
});

describe('what a job says of its own', () => {
  test('is proof, without any token', async () => {
    const { snapshot, state, values } = await ask(undefined, { uses, env: TOLD });
    expect(['A', 'B', 'C', 'vars.V', 'vars.DEBUG', 'vars.W'].map((name) => state(name))).toEqual([
      'set',
      'absent',
      'unknown',
      'set',
      'set',
      'absent',
    ]);
    expect(rows(snapshot)).toEqual([
      'ci github-secrets none none',
      'ci github-vars complete complete',
      'production github-secrets none none',
      'production github-vars none none',
    ]);
    expect(JSON.stringify(snapshot)).not.toContain(VALUE);
    expect([...values.values()]).toEqual([VALUE, 'true']);
    expect(codes(snapshot)).toEqual([]);
  });

  test('fills what a token may not see', async () => {
    const fake = await fakeOf({ tokens: { [TOKEN]: { ...ALL, permissions: {} } } });
    const { state } = await ask(fake, { uses, env: TOLD });
    expect(['A', 'B', 'vars.V', 'vars.W'].map((name) => state(name))).toEqual([
      'set',
      'absent',
      'set',
      'absent',
    ]);
  });

  test('does not take from what GitHub says is set', async () => {
    const fake = await fakeOf({ repositories: [{ ...SHOP, secrets: ['B'] }] });
    const { state } = await ask(fake, { uses, env: TOLD });
    expect(state('B')).toBe('set');
    expect(asked(fake).length).toBeGreaterThan(0);
  });

  test.each([
    ['{', 'envparity-vars-invalid'],
    ['[]', 'envparity-vars-invalid'],
    ['"x"', 'envparity-vars-invalid'],
  ])('%s tells nothing of variables', async (ENVPARITY_VARS, code) => {
    const { snapshot, state } = await ask(undefined, { uses, env: { ENVPARITY_VARS } });
    expect([codes(snapshot), state('vars.V')]).toEqual([[code], 'unknown']);
  });

  test.each(['', 'yes', 'TRUE', '1'])('%j tells nothing of a secret', async (said) => {
    const { snapshot, state } = await ask(undefined, { uses, env: { ENVPARITY_HAS_A: said } });
    expect([codes(snapshot), state('A')]).toEqual([['envparity-has-invalid'], 'unknown']);
  });

  test('an empty text is as if it were not there', async () => {
    const { snapshot, state } = await ask(undefined, { uses, env: { ENVPARITY_VARS: ' ' } });
    expect([codes(snapshot), state('vars.V')]).toEqual([[], 'unknown']);
  });
});

describe('in which environment it says so', () => {
  const only = (...names: readonly string[]) => ({ only: names });

  test.each([
    ['the job names one', inJob('job1'), {}, 'production'],
    ['the job names one, whatever was asked for', inJob('job1'), only('ci'), 'production'],
    ['the job names none', inJob('job0'), only('production'), 'ci'],
    ['no such job', inJob('other'), only('production'), 'production'],
    ['a workflow of somewhere else', inJob('job1', 'other.yml'), only('production'), 'production'],
    ['nothing says so', {}, {}, 'ci'],
    ['two were asked for', {}, only('preview', 'production'), 'ci'],
  ])('%s: %j %j is %s', async (_, env, context, expected) => {
    const { snapshot, state } = await ask(undefined, { uses, env: { ...TOLD, ...env }, context });
    expect(['ci', 'production'].filter((one) => state('A', one) === 'set')).toEqual([expected]);
    expect(['ci', 'production'].filter((one) => state('B', one) === 'absent')).toEqual([expected]);
    expect(codes(snapshot)).toEqual([]);
  });

  const matrix = {
    '.github/workflows/deploy.yml': `on: push
jobs:
  one:
    strategy: { matrix: { to: [production, staging] } }
    environment: \${{ matrix.to }}
    steps: [{ run: x, env: { X: '\${{ secrets.A }}' } }]
`,
  };

  test('a job that may be in several is in the one that was asked for', async () => {
    const given = { files: matrix, env: { ...TOLD, ...inJob('one') } };
    const asked = await ask(undefined, { ...given, context: only('staging') });
    expect([asked.state('A', 'staging'), asked.state('A', 'production')]).toEqual([
      'set',
      'unknown',
    ]);
    const unasked = await ask(undefined, given);
    expect([codes(unasked.snapshot), unasked.state('A', 'staging')]).toEqual([
      ['github-job-environment'],
      'unknown',
    ]);
  });
});

describe('where secrets are kept from a run', () => {
  const event = (payload: unknown) => {
    const path = join(tempFolder(), 'event.json');
    writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
    return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
  };
  const pull = (head: string | null) => ({
    pull_request: {
      head: { repo: head === null ? null : { full_name: head } },
      base: { repo: { full_name: 'acme/shop' } },
    },
  });

  test.each<[string, () => Record<string, string>, string]>([
    ['a pull request of the repository', () => event(pull('acme/shop')), 'absent'],
    ['one of a fork', () => event(pull('octo/shop')), 'unknown'],
    ['one of a fork that is gone', () => event(pull(null)), 'unknown'],
    ['an event that cannot be read', () => event('{'), 'unknown'],
    ['an event that is not there', () => ({ GITHUB_EVENT_NAME: 'pull_request' }), 'unknown'],
    [
      'one that runs in the repository itself',
      () => ({ ...event(pull('octo/shop')), GITHUB_EVENT_NAME: 'pull_request_target' }),
      'absent',
    ],
    ['a push', () => ({ ...event(pull('octo/shop')), GITHUB_EVENT_NAME: 'push' }), 'absent'],
    ['a run of Dependabot', () => ({ GITHUB_ACTOR: 'dependabot[bot]' }), 'unknown'],
  ])('%s', async (_, env, state) => {
    const told = await ask(undefined, { uses, env: { ...TOLD, ...env() } });
    expect([told.state('A'), told.state('B')]).toEqual(['set', state]);
    expect([told.state('vars.V'), told.state('vars.W')]).toEqual(['set', state]);
  });
});
