import { expect, onTestFinished, test } from 'vitest';
import { ask, rows } from './ask.ts';
import type { Behaviour, Env, VercelState } from './vercel/state.ts';
import { challenged, endlessPages, rateLimited, refused, startVercel } from './vercel.ts';

const ENV: readonly Env[] = [
  { key: 'DATABASE_URL', type: 'sensitive', value: 'hidden', target: ['production', 'preview'] },
  { key: 'DATABASE_URL', value: 'postgres://dev', target: 'development' },
  { key: 'API_URL', value: 'https://pr', type: 'plain', target: ['preview'], gitBranch: 'x' },
  { key: 'STAGE', value: 'qa', type: 'plain', customEnvironmentIds: ['env_1'] },
  { key: 'KEY', value: 'k', type: 'encrypted', visibility: 'secret', target: ['production'] },
  { key: 'MODE', value: 'm', type: 'sensitive', visibility: 'config', target: ['production'] },
];
const STATE: VercelState = {
  tokens: { all: {}, own: { teams: [] }, weak: { challenge: 'user_auth_required' } },
  teams: [
    {
      id: 'team_1',
      slug: 'acme',
      sharedEnv: [
        { key: 'SENTRY_DSN', type: 'encrypted', target: ['production'], projects: ['prj_1'] },
        { key: 'REGION', value: 'eu', type: 'plain' },
      ],
    },
    { id: 'team_2', slug: 'other', limited: true },
  ],
  projects: [
    {
      id: 'prj_1',
      name: 'shop',
      team: 'team_1',
      env: ENV,
      autoExposeSystemEnvs: false,
      customEnvironments: [{ id: 'env_1', slug: 'qa' }],
      deployments: [
        { id: 'dpl_old', createdAt: 1000, target: 'production' },
        { id: 'dpl_new', createdAt: 2000, target: 'production' },
        { id: 'dpl_staged', createdAt: 3000, target: 'production', substate: 'STAGED' },
        { id: 'dpl_broken', createdAt: 4000, target: 'production', state: 'ERROR' },
        { id: 'dpl_preview', createdAt: 5000, branch: 'x' },
      ],
    },
    { id: 'prj_2', name: 'hidden', team: 'team_1', env: ENV, hiddenProductionEnvCount: 3 },
    { id: 'prj_3', name: 'bare', team: 'team_1', env: ENV.slice(0, 1), bare: true },
    { id: 'prj_4', name: 'mine' },
  ],
};
const ENVS = '/v10/projects/shop/env?teamId=team_1';

async function start(state: Partial<VercelState> = {}, behaviour: Behaviour = {}) {
  const server = await startVercel({ ...STATE, ...state, behaviour });
  onTestFinished(() => server.close());
  return server;
}

test('the list of variables has three shapes', async () => {
  const server = await start();
  const [paged, hidden, bare] = await Promise.all(
    ['shop', 'prj_2', 'bare'].map((name) => ask(server, `/v10/projects/${name}/env?slug=acme`)),
  );
  expect(Object.keys(paged?.body ?? {})).toEqual(['envs', 'pagination']);
  expect(paged?.body).toMatchObject({ pagination: { count: 6, next: null, prev: null } });
  expect(hidden?.body).toMatchObject({ hiddenProductionEnvCount: 3 });
  expect(hidden?.body).not.toHaveProperty('pagination');
  expect(bare?.body).toMatchObject({ key: 'DATABASE_URL', value: '', type: 'sensitive' });
});

test('values are shown only where Vercel shows them', async () => {
  const server = await start();
  const values = async (path: string) =>
    rows((await ask(server, path)).body, 'envs').map(({ value, decrypted }) => [value, decrypted]);
  const cipher = expect.stringMatching(/^eyJ/);
  const shown = [
    ['https://pr', undefined],
    ['qa', undefined],
    ['', undefined],
    ['m', false],
  ];
  expect(await values(ENVS)).toEqual([['', false], [cipher, false], ...shown]);
  const decrypted = [['', false], ['postgres://dev', true], ...shown];
  expect(await values(`${ENVS}&decrypt=true`)).toEqual(decrypted);
  const one = (id: string) => ask(server, `/v1/projects/shop/env/${id}?teamId=team_1`);
  expect((await one('env1')).body).toMatchObject({ value: 'postgres://dev', decrypted: true });
  expect((await one('env0')).body).not.toHaveProperty('value');
  expect((await one('env9')).status).toBe(404);
  const other = await start({}, { decryptIgnored: true });
  const { body } = await ask(other, `${ENVS}&decrypt=true`);
  expect(rows(body, 'envs')[1]).toMatchObject({ decrypted: false });
});

test.each([
  ['target=production', ['DATABASE_URL', 'KEY', 'MODE']],
  ['target=development', ['DATABASE_URL']],
  ['gitBranch=x', ['DATABASE_URL', 'API_URL']],
  ['gitBranch=y', ['DATABASE_URL']],
  ['customEnvironmentId=env_1', ['STAGE']],
  ['customEnvironmentSlug=qa', ['STAGE']],
  ['customEnvironmentSlug=nothing', []],
])('%s chooses %j', async (query, keys) => {
  const server = await start();
  const { body } = await ask(server, `${ENVS}&${query}&source=test`);
  expect(rows(body, 'envs').map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['honoured', ['DATABASE_URL', 'DATABASE_URL', 'API_URL', 'STAGE']],
  ['ignored', ['DATABASE_URL', 'DATABASE_URL', 'DATABASE_URL', 'DATABASE_URL']],
] as const)('the next page of variables is %s', async (until, keys) => {
  const server = await start({}, { envPages: { size: 2, until } });
  const first = await ask(server, ENVS);
  const next = (first.body as { pagination: { next: number } }).pagination.next;
  const second = await ask(server, `${ENVS}&until=${next}`);
  const all = [...rows(first.body, 'envs'), ...rows(second.body, 'envs')];
  expect(all.map(({ key }) => key)).toEqual(keys);
});

test.each(['number', 'string'] as const)(
  'projects come in pages whose next is a %s',
  async (projects) => {
    const server = await start({}, { projects });
    const seen: unknown[] = [];
    let from = '';
    for (;;) {
      const { body } = await ask(server, `/v10/projects?teamId=team_1&limit=2${from}`);
      seen.push(...rows(body, 'projects').map(({ name }) => name));
      const { next } = (body as { pagination: { next: unknown } }).pagination;
      if (next === null) break;
      expect(typeof next).toBe(projects);
      from = `&from=${next}`;
    }
    expect(seen).toEqual(['shop', 'hidden', 'bare']);
  },
);

test('projects come bare, too', async () => {
  const server = await start({}, { projects: 'bare' });
  expect((await ask(server, '/v10/projects?teamId=team_1')).body).toHaveLength(3);
});

test.each([
  ['without its team', '/v10/projects/shop/env', 'all', {}, 404, 'not_found'],
  ['with another team', '/v10/projects/shop/env?teamId=team_2', 'all', {}, 404, 'not_found'],
  ['with a team of others', ENVS, 'own', {}, 403, 'forbidden'],
  [
    'with a team of others',
    ENVS,
    'own',
    { outsiders: 'team_unauthorized' },
    403,
    'team_unauthorized',
  ],
  ['with a team of others', ENVS, 'own', { outsiders: 'not_found' }, 404, 'not_found'],
  ['with no team of anybody', '/v2/user?teamId=x', 'all', {}, 501, undefined],
  ['with a wrong token', ENVS, 'constructor', {}, 403, 'forbidden'],
  ['with a weak token', ENVS, 'weak', {}, 403, 'user_auth_required'],
  ['with a weak token', '/v1/env?teamId=team_1', 'weak', {}, 403, 'user_auth_required'],
  ['with a weak token', '/v9/projects/mine', 'weak', {}, 200, undefined],
] as const)('%s, %s for %s %j is %i %s', async (_name, path, token, behaviour, status, code) => {
  const server = await startVercel({ ...STATE, behaviour });
  onTestFinished(() => server.close().catch(() => undefined));
  const reply = await ask(server, path, token);
  expect(reply.status).toBe(status);
  if (code !== undefined) expect(reply.body).toMatchObject({ error: { code } });
  const asksForMore = reply.headers.get('www-authenticate')?.includes('acr_values') ?? false;
  expect(asksForMore).toBe(code === 'user_auth_required');
});

test('what a team shares, with which projects', async () => {
  const server = await start();
  const shared = async (query: string) =>
    rows((await ask(server, `/v1/env?teamId=team_1${query}`)).body, 'data');
  expect((await shared('')).map(({ key, value }) => [key, value])).toEqual([
    ['SENTRY_DSN', undefined],
    ['REGION', 'eu'],
  ]);
  expect((await shared('&projectId=prj_1')).map(({ key }) => key)).toEqual(['SENTRY_DSN']);
});

test('custom environments, teams and the switch for system variables', async () => {
  const server = await start();
  const environments = await ask(server, '/v9/projects/shop/custom-environments?teamId=team_1');
  expect(rows(environments.body, 'environments')).toMatchObject([{ id: 'env_1', type: 'preview' }]);
  const teams = await ask(server, '/v2/teams');
  expect(rows(teams.body, 'teams').map(({ slug, limited }) => [slug, limited])).toEqual([
    ['acme', undefined],
    ['other', true],
  ]);
  expect(rows((await ask(server, '/v2/teams', 'own')).body, 'teams')).toEqual([]);
  const project = await ask(server, '/v9/projects/shop?teamId=team_1');
  expect(project.body).toMatchObject({ autoExposeSystemEnvs: false });
  expect((await ask(server, '/v9/projects/mine')).body).not.toHaveProperty('autoExposeSystemEnvs');
});

test('production is the last that was promoted, unless another is current', async () => {
  const server = await start();
  const production = async (from: typeof server) =>
    (await ask(from, '/v9/projects/shop?teamId=team_1')).body;
  expect(await production(server)).toMatchObject({ targets: { production: { id: 'dpl_new' } } });
  const query = 'teamId=team_1&projectId=prj_1&target=production&state=READY';
  const { body } = await ask(server, `/v7/deployments?${query}`);
  expect(rows(body, 'deployments').map(({ uid, readySubstate }) => [uid, readySubstate])).toEqual([
    ['dpl_staged', 'STAGED'],
    ['dpl_new', 'PROMOTED'],
    ['dpl_old', 'PROMOTED'],
  ]);
  expect((await ask(server, '/v13/deployments/dpl_old?teamId=team_1')).body).toMatchObject({
    createdAt: 1000,
  });
  const [shop] = STATE.projects;
  const back = await start({
    projects: [
      {
        ...shop,
        id: 'prj_1',
        name: 'shop',
        deployments: [
          { id: 'a', createdAt: 1, current: true, target: 'production' },
          { id: 'b', createdAt: 2, target: 'production' },
        ],
      },
    ],
  });
  expect(await production(back)).toMatchObject({ targets: { production: { id: 'a' } } });
});

test('scripted refusals and pages without end', async () => {
  const server = await start();
  for (const fault of [rateLimited(), refused(), challenged()])
    server.fault('GET /v10/projects/{idOrName}/env', fault);
  server.fault('GET /v10/projects/shop/env', endlessPages(), Number.POSITIVE_INFINITY);
  const limited = await ask(server, ENVS);
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '30']);
  expect(limited.body).toMatchObject({
    error: { limit: { remaining: 0, resetMs: 1_795_305_600_000 } },
  });
  expect((await ask(server, ENVS)).body).toMatchObject({ error: { code: 'forbidden' } });
  expect((await ask(server, ENVS)).body).toMatchObject({ error: { code: 'challenge_required' } });
  const nexts = new Set<unknown>();
  for (let count = 0; count < 5; count += 1) {
    const { body } = await ask(server, ENVS);
    expect(rows(body, 'envs')).toHaveLength(6);
    nexts.add((body as { pagination: { next: unknown } }).pagination.next);
  }
  expect(nexts.size).toBe(5);
});

test('everything that the state spells out has to be asked for', async () => {
  const server = await start();
  expect(() => server.verify()).toThrow('never asked for: shared env of acme');
  for (const name of ['shop', 'hidden', 'bare'])
    await ask(server, `/v10/projects/${name}/env?slug=acme`);
  await ask(server, '/v1/env?slug=acme');
  await ask(server, '/v9/projects/shop?slug=acme');
  expect(() => server.verify()).toThrow(/declared:\nnever asked for: custom environments of shop$/);
  await ask(server, '/v9/projects/shop/custom-environments?slug=acme');
  expect(() => server.verify()).not.toThrow();
});
