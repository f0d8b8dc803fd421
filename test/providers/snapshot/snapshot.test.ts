import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { snapshot as provider } from '../../../providers/snapshot/index.ts';
import type { Context } from '../../../providers/types.ts';
import { contextOf } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

const TAKEN = '2027-01-02T03:04:05Z';
const NOW = new Date('2027-01-02T04:00:00Z');

function file(part: object = {}): string {
  return JSON.stringify({
    schemaVersion: 1,
    takenAt: TAKEN,
    environment: 'prod',
    phase: 'run',
    version: '1.0.0',
    variables: [{ name: 'API_KEY' }, { name: 'EMPTY', empty: true }, { name: 'PATH' }],
    ...part,
  });
}

function collect(
  values: readonly unknown[],
  files: Readonly<Record<string, string>> = {},
  part: Partial<Context> = {},
) {
  const context = contextOf(memoryTree(files), {
    now: NOW,
    asked: true,
    offline: false,
    canonical: (name) => (name === 'prod' ? 'production' : name),
    ...part,
  });
  return provider.collect(
    context,
    values.map((value) => ({ environment: 'production', value })),
  );
}

test('a file of the tree says what is set, in the phase that it was taken in', async () => {
  const found = await collect(['./deploy/p.json'], { 'deploy/p.json': file() });
  expect(found.coverage).toEqual([
    expect.objectContaining({
      environment: 'production',
      phase: 'run',
      names: 'complete',
      values: 'none',
    }),
  ]);
  expect(found.observations).toEqual([
    expect.objectContaining({ name: 'API_KEY', phases: ['run'], value: known() }),
    expect.objectContaining({ name: 'EMPTY', value: { kind: 'empty' } }),
    expect.objectContaining({ name: 'PATH', injected: true }),
  ]);
  expect(found.problems.map(({ code }) => code)).toEqual(['snapshot-unsigned']);

  function known() {
    return { kind: 'known', traits: {} };
  }
});

test('traits that are known here are kept, and nothing else that a stranger wrote', async () => {
  const variables = [
    {
      name: 'A',
      traits: { satisfies: { pattern: false, oneOf: 'yes', x: 1 }, more: 'text' },
      y: 2,
    },
  ];
  const { observations } = await collect(['p.json'], { 'p.json': file({ variables, z: 3 }) });
  expect(observations).toEqual([
    expect.objectContaining({
      value: { kind: 'known', traits: { satisfies: { pattern: false } } },
    }),
  ]);
  expect(JSON.stringify(observations)).not.toMatch(/text|yes|"[xyz]"/);
});

test('the component that it was taken for', async () => {
  const files = {
    'package.json': '{ "workspaces": ["apps/*"] }',
    'apps/web/package.json': '{}',
    'p.json': file({ component: 'apps/web' }),
  };
  const { coverage, observations } = await collect(['p.json'], files);
  for (const one of [...coverage, ...observations])
    expect(one).toMatchObject({ component: 'apps/web' });
});

test('one that cannot be used leaves the other as it is', async () => {
  const found = await collect(['gone.json', 'p.json'], { 'p.json': file() });
  expect(found.coverage.map(({ names }) => names)).toEqual(['none', 'complete']);
  expect(found.problems.map(({ code }) => code)).toEqual(['snapshot-missing', 'snapshot-unsigned']);
});

test.each<[string, unknown, Partial<Context>, string]>([
  ['another environment', 'other.json', {}, 'snapshot-environment'],
  ['too old', { at: 'p.json', maxAge: 60_000 }, {}, 'snapshot-stale'],
  ['plain http', 'http://example.com/p.json', {}, 'snapshot-address'],
  ['another scheme', 'file:///etc/passwd', {}, 'snapshot-address'],
  ['a name in the address', 'https://me:pw@example.com/p.json', {}, 'snapshot-address'],
  ['an app that is not here', 'app.json', {}, 'snapshot-component'],
  ['offline', 'https://example.com/p.json', { offline: true }, 'offline'],
  ['a pull request', 'https://example.com/p.json', { pullRequest: true }, 'snapshot-not-fetched'],
  ['outside the tree', '../p.json', {}, 'snapshot-missing'],
])('%s: %s', async (_, value, part, code) => {
  const files = {
    'p.json': file(),
    'other.json': file({ environment: 'staging' }),
    'app.json': file({ component: 'apps/no' }),
  };
  const found = await collect([value], files, part);
  expect(found.problems.map((problem) => problem.code)).toEqual([code]);
  expect(found.coverage).toEqual([expect.objectContaining({ names: 'none' })]);
  expect(JSON.stringify(found)).not.toContain('me:pw');
});

describe('an address', () => {
  async function serve(status: number, body: string, headers: Record<string, string> = {}) {
    const asked: { url: string | undefined; authorization: string | undefined }[] = [];
    const server = createServer(({ url, headers: { authorization } }, response) => {
      asked.push({ url, authorization });
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void server.close());
    return { asked, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  test('is asked once, without a token, and its query is told to nobody', async () => {
    const { asked, base } = await serve(200, file());
    const found = await collect([`${base}/p.json?signature=aBcDeF`], {}, { env: { TOKEN: 't' } });
    expect(found.coverage).toEqual([expect.objectContaining({ names: 'complete' })]);
    expect(asked).toEqual([{ url: '/p.json?signature=aBcDeF', authorization: undefined }]);
    expect(JSON.stringify(found)).not.toContain('aBcDeF');
  });

  test.each([
    ['is not there', 404, 'no', {}, 'http-refused'],
    ['fails', 500, 'no', {}, 'http-refused'],
    ['answers with a page', 200, '<html>', { 'content-type': 'text/html' }, 'snapshot-not-json'],
    ['leads elsewhere', 302, '', { location: 'http://127.0.0.1:1/p.json' }, 'http-redirect'],
  ])('that %s', async (_, status, body, headers, code) => {
    const { base } = await serve(status, body, headers);
    const found = await collect([`${base}/p.json`]);
    expect(found.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('that never ends', async () => {
    const { base } = await serve(200, ' '.repeat(5 * 1024 * 1024));
    const found = await collect([`${base}/p.json`]);
    expect(found.problems.map((problem) => problem.code)).toEqual(['http-too-large']);
  });
});
