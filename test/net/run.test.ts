import { describe, expect, test } from 'vitest';
import { runProgram } from '../../src/net/run.ts';
import { stubProgram } from '../helpers/stub-program.ts';

const HERE = { pullRequest: false, passes: [] } as const;

describe.skipIf(process.platform === 'win32')('a program of a platform (stubs are scripts)', () => {
  test('gives what it prints, gets no shell, and only the variables that it needs', async () => {
    const args = ['inspect', '; echo $HOME', "a'b"];
    const stub = stubProgram('tool', [{ args, prints: 'ok' }]);
    const env = { ...stub.env, HOME: '/h', TOOL_HOST: 'x', SECRET: 'CANARY' };
    const result = await runProgram('tool', { ...HERE, args, env, passes: ['TOOL_HOST'] });
    expect(result).toEqual({ ok: true, output: 'ok' });
    const [call] = stub.calls();
    expect(call?.names).toEqual(expect.arrayContaining(['PATH', 'HOME', 'TOOL_HOST', 'LC_ALL']));
    expect(call?.names).not.toContain('SECRET');
    expect(call?.folder).not.toBe(process.cwd());
  });

  test('never runs for a pull request', async () => {
    const stub = stubProgram('tool', [{ args: [], prints: 'ok' }]);
    const result = await runProgram('tool', {
      ...HERE,
      args: [],
      env: stub.env,
      pullRequest: true,
    });
    expect(result).toMatchObject({ ok: false, reason: 'pull-request' });
    expect(stub.calls()).toEqual([]);
  });

  test.each([
    ['is not there', 'not-found', undefined],
    ['fails', 'failed', { exit: 1 }],
    ['prints without end', 'too-much', { floods: 20 * 1024 * 1024 }],
    ['hangs, with a child that holds its output', 'timeout', { hangs: true }],
  ] as const)(
    'that %s is told apart, and its own words are not repeated',
    async (_, reason, call) => {
      const stub = stubProgram('tool', [{ args: ['go'], ...call }]);
      const program = call === undefined ? 'no-such-tool' : 'tool';
      const result = await runProgram(program, {
        ...HERE,
        args: ['go'],
        env: stub.env,
        ...(reason === 'timeout' && { deadline: 500 }),
      });
      expect(result).toMatchObject({ ok: false, reason });
      expect(JSON.stringify(result)).not.toContain('CANARY');
    },
  );

  test('ends when the run is cancelled', async () => {
    const stub = stubProgram('tool', [{ args: [], hangs: true }]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const { signal } = controller;
    const result = await runProgram('tool', { ...HERE, args: [], env: stub.env, signal });
    expect(result).toMatchObject({ ok: false, reason: 'timeout' });
    const aborted = AbortSignal.abort();
    const again = await runProgram('tool', { ...HERE, args: [], env: stub.env, signal: aborted });
    expect(again).toMatchObject({ ok: false, reason: 'timeout' });
  });
});
