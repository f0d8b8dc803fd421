import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { vercel } from '../../../providers/vercel/index.ts';
import { findLinks, type Link } from '../../../providers/vercel/links.ts';
import { findSigns } from '../../../providers/vercel/signs.ts';
import { readComponents } from '../../../src/components/index.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { ask, codes, fakeOf, LINKED, lines, rows, TOKEN } from './ask.ts';

function cases<T>(file: string): readonly T[] {
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}

interface SignCase {
  readonly case: string;
  readonly files: Readonly<Record<string, string>>;
  readonly ignored?: readonly string[];
  readonly signs: readonly string[];
  readonly rows?: readonly string[];
}

const ENVIRONMENTS = ['development', 'production', 'preview', 'test', 'ci'];

describe('what shows Vercel', () => {
  it.each(cases<SignCase>('signs.yaml'))('$case', async ({ files, ignored = [], signs, rows }) => {
    const tree = memoryTree(files, { ignored });
    const found = findSigns({ tree, components: readComponents(tree) });
    expect(found.map(({ component = '*' }) => component)).toEqual(signs);
    const context = contextOf(tree, { environments: ENVIRONMENTS });
    expect(await vercel.detect(context, [])).toBe(signs.length > 0);
    const { coverage, problems, observations } = await vercel.collect(context, []);
    expect(
      coverage.map(({ environment, component, mend }) =>
        [environment, component, '|', mend].filter(Boolean).join(' '),
      ),
    ).toEqual(rows ?? []);
    expect(coverage.every(({ names, values }) => names === 'none' && values === 'none')).toBe(true);
    expect([problems, observations]).toEqual([[], []]);
  });

  it('leaves an environment whose name is no word without a command', async () => {
    const tree = memoryTree({ 'vercel.json': '{}' });
    const { coverage } = await vercel.collect(contextOf(tree, { environments: ['a; b'] }), []);
    expect(coverage).toMatchObject([{ environment: 'a; b', names: 'none' }]);
    expect(coverage[0]?.why).toBe(
      'Vercel holds its variables (vercel.json says so), and envparity has not asked there',
    );
    expect(coverage[0]).not.toHaveProperty('mend');
  });
});

interface LinkCase {
  readonly case: string;
  readonly files: Readonly<Record<string, string>>;
  readonly tracked?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly pullRequest?: boolean;
  readonly links: readonly string[];
  readonly problems?: readonly string[];
}

function linkLine({ project, team, name, component }: Link): string {
  return [project, team, name, component && `in ${component}`].filter(Boolean).join(' ');
}

describe('which projects a folder is linked to', () => {
  it.each(cases<LinkCase>('links.yaml'))('$case', (given) => {
    const { files, tracked, env = {}, pullRequest = false } = given;
    const tree = memoryTree(files, tracked === undefined ? {} : { tracked });
    const found = findLinks(contextOf(tree, { env, pullRequest }));
    expect(found.links.map(linkLine)).toEqual(given.links);
    expect(found.problems.map(({ code }) => code)).toEqual(given.problems ?? []);
  });

  it('has an end', () => {
    const projects = Array.from({ length: 10_000 }, (_, id) => ({ id: `prj_${id}` }));
    const tree = memoryTree({ '.vercel/repo.json': JSON.stringify({ projects }) });
    expect(findLinks(contextOf(tree)).links.length).toBe(50);
  });
});

describe('who is asked', () => {
  it('nobody without a token, and without being asked for that is no problem', async () => {
    const fake = await fakeOf();
    const { snapshot } = await ask(fake, { env: { VERCEL_TOKEN: '' } });
    expect([fake.requests, codes(snapshot)]).toEqual([[], []]);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it('nobody without a token, though this run knows the project', async () => {
    const env = { VERCEL_ORG_ID: 'team_1', VERCEL_PROJECT_ID: 'prj_shop', VERCEL_TOKEN: '' };
    const { snapshot } = await ask(await fakeOf(), { files: {}, env });
    expect(snapshot.coverage).toMatchObject([{ environment: 'production', names: 'none' }]);
    expect(snapshot.coverage[0]?.why).toMatch(/VERCEL_PROJECT_ID says so/);
    expect(await vercel.detect(contextOf(memoryTree({}), { env }), [])).toBe(true);
  });

  it('nobody without a token, and being asked for it is one', async () => {
    const fake = await fakeOf();
    const { snapshot } = await ask(fake, {
      env: { VERCEL_TOKEN: ' ', HOME: '/nowhere' },
      sources: { production: true },
    });
    expect([fake.requests, codes(snapshot)]).toEqual([[], ['vercel-no-token']]);
    expect(rows(snapshot)).toEqual(['production none none']);
    expect(snapshot.problems[0]?.hint).toMatch(/VERCEL_TOKEN/);
  });

  it('nobody when offline, whatever token there is', async () => {
    const context = contextOf(memoryTree(LINKED), {
      asked: true,
      env: { VERCEL_TOKEN: TOKEN, ENVPARITY_VERCEL_API_URL: 'http://127.0.0.1:1' },
    });
    const snapshot = await vercel.collect(context, [{ environment: 'production', value: true }]);
    expect(codes(snapshot)).toEqual(['offline']);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it('no project that nobody names', async () => {
    const { snapshot } = await ask(await fakeOf(), { files: {}, sources: { production: true } });
    expect(codes(snapshot)).toEqual(['vercel-not-linked']);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it('no address that would show the token', async () => {
    const env = { ENVPARITY_VERCEL_API_URL: 'http://vercel.test' };
    const { snapshot } = await ask(await fakeOf(), { env });
    expect(codes(snapshot)).toEqual(['http-address']);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it('nobody with what is no token', async () => {
    const env = { VERCEL_TOKEN: 'a b\u00e9' };
    expect(codes((await ask(await fakeOf(), { env })).snapshot)).toEqual(['http-token']);
  });
});

describe("the login of the platform's own program", () => {
  const login = (content: string): Record<string, string> => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'com.vercel.cli'));
    writeFileSync(join(folder, 'com.vercel.cli/auth.json'), content);
    return { VERCEL_TOKEN: '', XDG_DATA_HOME: folder };
  };

  it('is used for a source that was asked for', async () => {
    const env = login(JSON.stringify({ token: TOKEN }));
    const { snapshot } = await ask(await fakeOf(), { env, sources: { production: true } });
    expect(rows(snapshot)).toContain('production complete complete');
    expect(JSON.stringify(snapshot)).not.toContain(TOKEN);
  });

  it.each([
    ['nobody asked', JSON.stringify({ token: TOKEN }), { asked: false }, []],
    [
      'it is a stranger’s change',
      JSON.stringify({ token: TOKEN }),
      { pullRequest: true, tracked: [] },
      ['vercel-no-token'],
    ],
    ['it has expired', JSON.stringify({ token: TOKEN, expiresAt: -1 }), {}, ['vercel-no-token']],
    ['it holds no token', '{"token":""}', {}, ['vercel-no-token']],
    ['it is no JSON', `{"token":"${TOKEN}`, {}, ['vercel-no-token']],
  ])('is not used where %s', async (_, content, part, problems) => {
    const fake = await fakeOf();
    const sources: Record<string, unknown> = 'asked' in part ? {} : { production: true };
    const { snapshot } = await ask(fake, { env: login(content), sources, ...part });
    expect([fake.requests, codes(snapshot)]).toEqual([[], problems]);
    expect(JSON.stringify(snapshot)).not.toContain(TOKEN);
  });
});

describe('vercel.json and vercel.ts', () => {
  it('may set variables, of which nothing is proved', async () => {
    const { describe, values } = rememberingDescribe();
    const json = { env: { A: 'one', B: '@secret', __proto__x: '' }, build: { env: { A: 'two' } } };
    const tree = memoryTree({ 'vercel.json': JSON.stringify(json, null, 2) });
    const { observations } = await vercel.collect(contextOf(tree, { describe }), []);
    expect(
      observations.map((one) =>
        one.role === 'supplies' && one.when
          ? [one.name, one.phases[0], one.value.kind, 'line' in one.place && one.place.line]
          : [],
      ),
    ).toEqual([
      ['A', 'run', 'known', 3],
      ['B', 'run', 'hidden', 4],
      ['__proto__x', 'run', 'empty', 5],
      ['A', 'build', 'known', 3],
    ]);
    expect([...values.values()]).toEqual(['one', 'two']);
  });

  it.each(['{', '[]', '{"env":[]}', '{"env":{"A":1},"build":null}', ''])(
    '%s is none',
    async (text) => {
      const tree = memoryTree({ 'vercel.json': text });
      expect((await vercel.collect(contextOf(tree), [])).observations).toEqual([]);
    },
  );

  it('in code makes what is known incomplete', async () => {
    const files = {
      ...LINKED,
      'vercel.ts': 'export const config = { env: { A: process.env.B } };',
    };
    const { snapshot } = await ask(await fakeOf(), { files });
    expect(rows(snapshot)).toEqual(['preview partial partial', 'production partial partial']);
    expect(lines(snapshot)).toEqual([]);
  });
});

describe('remedies', () => {
  const PAIRS = { components: ['.', 'apps/web'] };
  it.each([
    ['production', '.', {}, ['vercel', 'env', 'add', 'KEY', 'production']],
    [
      'production',
      'apps/web',
      {},
      ['vercel', 'env', 'add', 'KEY', 'production', '--cwd', 'apps/web'],
    ],
    ['staging', '.', { environment: 'stage' }, ['vercel', 'env', 'add', 'KEY', 'stage']],
    ['preview', '.', { branch: 'next' }, ['vercel', 'env', 'add', 'KEY', 'preview', 'next']],
    ['preview', '.', { branch: 'a b; c' }, undefined],
    ['staging', '.', {}, undefined],
  ])('%s of %s with %j', (environment, id, value, command) => {
    const tree = memoryTree({
      'package.json': JSON.stringify({ workspaces: PAIRS.components }),
      'apps/web/package.json': '{}',
    });
    const component = readComponents(tree).get(id);
    if (component === undefined) throw new Error('no component');
    const snapshot = {
      provider: 'vercel',
      coverage: [],
      observations: [],
      facts: [],
      problems: [],
    };
    const request = { name: 'KEY', environment, component, channel: 'process', tree, snapshot };
    const remedy = vercel.remedy?.(request, [{ environment, value }]);
    expect(remedy?.text).toContain('KEY');
    expect(remedy?.command).toEqual(command);
    expect(
      vercel.remedy?.({ ...request, channel: 'compose' }, [{ environment, value }]),
    ).toBeUndefined();
    expect(vercel.remedy?.(request, [])).toBeUndefined();
  });
});
