import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveObservations } from '../../../providers/docker/live.ts';
import type { Context } from '../../../providers/types.ts';
import { openFolder } from '../../../src/tree/folder.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';
import { type Call, stubProgram } from '../../helpers/stub-program.ts';
import { tempFolder } from '../../helpers/temp.ts';

const FORMAT = '{{json .Config.Env}}';
const inspect = (kind: string, name: string) => [kind, 'inspect', '--format', FORMAT, name];

async function ask(value: unknown, calls: readonly Call[], part: Partial<Context> = {}) {
  const stub = stubProgram('docker', calls);
  const remembered = rememberingDescribe();
  const { tree = memoryTree({}), ...rest } = part;
  const context = contextOf(tree, { env: stub.env, describe: remembered.describe, ...rest });
  const seen = await liveObservations(context, [{ environment: 'production', value }]);
  const supplies = seen.observations.map((one) => {
    if (one.role !== 'supplies') throw new Error('not a supply');
    const { name, component = '*', environment, phases, value: info } = one;
    const known =
      info.kind === 'known' && info.identity ? remembered.values.get(info.identity) : undefined;
    const what = known ?? info.kind;
    return `${name}=${what} ${component} ${environment} ${phases}`;
  });
  const rows = seen.coverage.map(
    (row) => `${row.component ?? '*'} ${row.phase} ${row.names} ${row.values}`,
  );
  return { seen, supplies, rows, calls: stub.calls() };
}

describe.skipIf(process.platform === 'win32')('what Docker tells (stubs are scripts)', () => {
  test('the variables of a container, all of them', async () => {
    const prints = '["A=1","B=","C=x=y","PATH=/bin","no name=1"]\n';
    const args = inspect('container', 'web-1');
    const { supplies, rows, seen } = await ask({ container: 'web-1' }, [{ args, prints }]);
    expect(supplies).toEqual([
      'A=1 * production run',
      'B=empty * production run',
      'C=x=y * production run',
      'PATH=/bin * production run',
    ]);
    expect(rows).toEqual(['* run complete complete']);
    expect(seen.problems).toEqual([]);
  });

  test('the variables of an image, and one that has none', async () => {
    const args = inspect('image', 'registry.test:5000/a/b:1.2@sha256:abc');
    const some = await ask({ image: args[4] }, [{ args, prints: '["A=1"]' }]);
    expect(some.supplies).toEqual(['A=1 * production run']);
    const none = await ask({ image: args[4] }, [{ args, prints: 'null' }]);
    expect(none.rows).toEqual(['* run complete complete']);
  });

  test('Docker gets what leads it to its daemon, and no other variable', async () => {
    const args = inspect('container', 'web');
    const stub = stubProgram('docker', [{ args, prints: '[]' }]);
    const env = { ...stub.env, DOCKER_HOST: 'unix:///x', SECRET: 'CANARY' };
    await liveObservations(contextOf(memoryTree({}), { env }), [
      { environment: 'production', value: { container: 'web' } },
    ]);
    expect(stub.calls()[0]?.names).toContain('DOCKER_HOST');
    expect(stub.calls()[0]?.names).not.toContain('SECRET');
  });

  test.each<[string, unknown, Partial<Call> | undefined]>([
    ['there is no daemon', { container: 'web' }, { exit: 1 }],
    ['it prints something else', { container: 'web' }, { prints: 'CANARY <html>' }],
    ['it prints a half', { container: 'web' }, { prints: '["A=CANARY","B' }],
    ['it prints no texts', { container: 'web' }, { prints: '[1,{"A":"CANARY"}]' }],
    ['it prints nothing', { container: 'web' }, { prints: '' }],
    ['it prints without end', { container: 'web' }, { floods: 20 * 1024 * 1024 }],
    ['the call is not the one it knows', { container: 'other' }, { prints: '[]' }],
    ['the name is a flag', { container: '--help' }, undefined],
    ['the name is a command', { image: 'a;b $(c)' }, undefined],
  ])('nothing is known where %s', async (_, value, call) => {
    const known = call === undefined ? [] : [{ args: inspect('container', 'web'), ...call }];
    const { supplies, rows, seen, calls } = await ask(value, known);
    expect(supplies).toEqual([]);
    expect(rows).toEqual(['* run none none']);
    expect(seen.problems).toHaveLength(1);
    expect(seen.problems[0]?.message).toMatch(/ could not be read: /);
    expect(JSON.stringify(seen)).not.toContain('CANARY');
    expect(calls).toHaveLength(call === undefined ? 0 : 1);
  });

  test('nothing is known where there is no Docker', async () => {
    const env = { PATH: tempFolder() };
    const { seen } = await ask({ container: 'web' }, [], { env });
    expect(seen.problems[0]).toMatchObject({ code: 'docker-unread', hint: 'Install Docker' });
  });

  test('nothing is known where it hangs', async () => {
    const signal = AbortSignal.timeout(500);
    const call = { args: inspect('container', 'web'), hangs: true } as const;
    const { rows } = await ask({ container: 'web' }, [call], { signal });
    expect(rows).toEqual(['* run none none']);
  });

  test('nothing is run for a pull request', async () => {
    const call = { args: inspect('container', 'web'), prints: '["A=1"]' };
    const { rows, calls } = await ask({ container: 'web' }, [call], { pullRequest: true });
    expect(rows).toEqual(['* run none none']);
    expect(calls).toEqual([]);
  });

  test('files alone ask nobody', async () => {
    const { rows, calls } = await ask({ compose: ['compose.yaml'] }, []);
    expect([rows, calls]).toEqual([[], []]);
  });
});

describe.skipIf(process.platform === 'win32')('what docker compose makes of its files', () => {
  const args = [
    'compose',
    '--file=a.yaml',
    '--file=b.yaml',
    '--profile=p',
    'config',
    '--format=json',
  ];
  const options = { files: ['a.yaml', 'b.yaml'], profiles: ['p'], live: true };

  function project() {
    const folder = tempFolder();
    for (const name of ['web', 'api']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'package.json'), `{"name":"${name}"}`);
    }
    writeFileSync(join(folder, 'package.json'), '{"workspaces":["web","api"]}');
    return { folder, tree: openFolder(folder) };
  }

  test('each service that is built here, in its component', async () => {
    const { folder, tree } = project();
    const prints = JSON.stringify({
      services: {
        web: {
          build: { context: join(folder, 'web') },
          environment: { A: 'x$$y', B: null, C: '' },
        },
        api: { build: { context: join(folder, 'api') } },
        db: { image: 'postgres', environment: { POSTGRES_PASSWORD: 'p' } },
      },
    });
    const { supplies, rows, calls } = await ask({ compose: options }, [{ args, prints }], { tree });
    expect(supplies).toEqual(['A=x$y web production run', 'C=empty web production run']);
    expect(rows).toEqual(['web run complete complete', 'api run complete complete']);
    expect(calls[0]?.folder).toBe(folder);
  });

  test('one service, and everything that it was asked with', async () => {
    const { folder, tree } = project();
    const full = ['compose', '--file=a.yaml', '--env-file=.env.prod', 'config', '--format=json'];
    const context = join(folder, 'web');
    const service = (name: string) => ({ build: { context }, environment: { [name]: '1' } });
    const prints = JSON.stringify({ services: { one: service('A'), two: service('B') } });
    const asked = { files: 'a.yaml', envFiles: '.env.prod', service: 'two', live: true };
    const { supplies } = await ask({ compose: asked }, [{ args: full, prints }], { tree });
    expect(supplies).toEqual(['B=1 web production run']);
  });

  test.each([['[]'], ['{"services":[]}'], ['{}'], ['warning: CANARY']])(
    '%s is no project',
    async (prints) => {
      const { tree } = project();
      const { rows, seen } = await ask({ compose: options }, [{ args, prints }], { tree });
      expect(rows).toEqual(['* run none none']);
      expect(JSON.stringify(seen)).not.toContain('CANARY');
    },
  );

  test('a commit is no folder to run it in', async () => {
    const { rows, calls } = await ask({ compose: options }, [{ args, prints: '{"services":{}}' }]);
    expect(rows).toEqual(['* run none none']);
    expect(calls).toEqual([]);
  });
});
