import { describe, expect, test } from 'vitest';
import { process as provider } from '../../../providers/process/index.ts';
import type { Snapshot, Supply } from '../../../src/model/index.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

type Env = Readonly<Record<string, string | undefined>>;

function collect(env: Env, value: unknown = true, describe = rememberingDescribe().describe) {
  const context = contextOf(memoryTree({}), { env, describe, asked: true });
  return provider.collect(context, [{ environment: 'production', value }]);
}

function supplies({ observations }: Snapshot): readonly Supply[] {
  return observations.filter((one) => one.role === 'supplies');
}

test('it is never taken for a source unasked', async () => {
  const context = contextOf(memoryTree({}), { env: { API_KEY: 'x', VERCEL: '1', CI: '1' } });
  expect(await provider.detect(context, [])).toBe(false);
});

test('every name is set, those of shells and platforms as injected, its own not at all', async () => {
  const { describe, values } = rememberingDescribe();
  const env = { API_KEY: 'a', EMPTY: '', PATH: '/bin', ENVPARITY_KEY: 'k', GONE: undefined };
  const found = supplies(await collect({ ...env, ['__proto__']: 'p' }, { phase: 'run' }, describe));
  expect(found.map(({ name, injected }) => [name, injected ?? false])).toEqual([
    ['API_KEY', false],
    ['EMPTY', false],
    ['PATH', true],
    ['__proto__', false],
  ]);
  expect(found[1]?.value).toEqual({ kind: 'empty' });
  expect([...values.values()]).toEqual(['a', '/bin', 'p']);
  expect(found.every(({ environment }) => environment === 'production')).toBe(true);
});

describe('the phase', () => {
  test.each<[string, Env, unknown, unknown]>([
    ['as configured', {}, { phase: 'build' }, { phase: 'build', names: 'complete' }],
    ['as the platform says', { K_SERVICE: 's' }, true, { phase: 'run', names: 'complete' }],
    [
      'as configured, whatever the platform says',
      { K_SERVICE: 's' },
      { phase: 'build' },
      { phase: 'build', names: 'complete' },
    ],
    [
      'as nobody says',
      { RENDER: 'true' },
      true,
      { names: 'partial', mend: expect.stringContaining('--phase') },
    ],
  ])('%s', async (_, env, value, row) => {
    const snapshot = await collect({ ...env, API_KEY: 'x' }, value);
    expect(snapshot.coverage).toEqual([expect.objectContaining(row)]);
    const { phase } = snapshot.coverage[0] ?? {};
    const api = supplies(snapshot).find(({ name }) => name === 'API_KEY');
    expect(api?.phases).toEqual(phase === undefined ? ['build', 'run'] : [phase]);
  });
});

test.each([
  [{ VERCEL: '1', VERCEL_ENV: 'preview' }, 1],
  [{ VERCEL: '1', VERCEL_ENV: 'production' }, 0],
  [{ VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_TARGET_ENV: 'production' }, 0],
  [{ VERCEL: '1' }, 0],
  [{ VERCEL_ENV: 'preview' }, 0],
])('where the platform says that it is another environment: %j', async (env, count) => {
  const { problems } = await collect(env);
  expect(problems.map(({ code }) => code)).toEqual(Array(count).fill('other-environment'));
});
