import { expect, onTestFinished, test } from 'vitest';
import { fc } from '../helpers/property.ts';
import { ask, rows } from './ask.ts';
import { page } from './github/pages.ts';
import type { Behaviour, GitHubState } from './github/state.ts';
import { endlessPages, hidden, invalid, secondaryLimit, startGitHub } from './github.ts';

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}_${index}`);

const STATE: GitHubState = {
  repositories: [
    {
      id: 42,
      name: 'acme/shop',
      formerly: ['acme/store'],
      secrets: numbered('lower', 120),
      variables: numbered('V', 35),
      environments: [{ name: 'eu/west one', secrets: ['DEPLOY_KEY'] }, 'preview'],
    },
    { id: 43, name: 'acme/site', public: true, environments: ['pages'] },
    { id: 44, name: 'octo/notes' },
  ],
  organizations: [
    {
      login: 'acme',
      secrets: [
        'EVERYWHERE',
        { name: 'INSIDE', visibility: 'private' },
        { name: 'CHOSEN', visibility: 'selected', repositories: [43] },
      ],
      variables: [{ name: 'DEBUG', value: true }],
    },
  ],
  tokens: {
    all: {
      kind: 'fine-grained',
      permissions: {
        secrets: 'read',
        variables: 'write',
        environments: 'read',
        actions: 'read',
        organization_secrets: 'read',
      },
    },
  },
};

async function start(state: Partial<GitHubState> = {}, behaviour: Behaviour = {}) {
  const server = await startGitHub({ ...STATE, ...state, behaviour });
  onTestFinished(() => server.close());
  return server;
}

const names = (body: unknown, key: string) => rows(body, key).map(({ name }) => name);

test.each([
  ['actions/secrets', 'secrets', '', 30],
  ['actions/secrets', 'secrets', '?per_page=100', 100],
  ['actions/secrets', 'secrets', '?per_page=1000', 100],
  ['actions/secrets', 'secrets', '?per_page=0', 30],
  ['actions/secrets', 'secrets', '?per_page=100&page=2', 20],
  ['actions/secrets', 'secrets', '?page=99', 0],
  ['actions/variables', 'variables', '', 10],
  ['actions/variables', 'variables', '?per_page=100', 30],
  ['actions/variables', 'variables', '?per_page=100&page=2', 5],
])('%s: %s%s has %i', async (path, key, query, count) => {
  const server = await start();
  const { body } = await ask(server, `/repos/acme/shop/${path}${query}`);
  expect(rows(body, key).length).toBe(count);
  expect(body).toMatchObject({ total_count: key === 'secrets' ? 120 : 35 });
});

test('a bigger page of variables is given where the server has one', async () => {
  const server = await start({}, { variablesPage: 100 });
  const { body, headers } = await ask(server, '/repos/acme/shop/actions/variables?per_page=100');
  expect(rows(body, 'variables').length).toBe(35);
  expect(headers.get('link')).toBeNull();
});

test('links name the repository by number, and lead through everything once', async () => {
  const server = await start({ basePath: '/api/v3' });
  const seen: unknown[] = [];
  let path: string | undefined = '/repos/acme/shop/actions/variables?per_page=100';
  while (path !== undefined) {
    const { body, headers }: Awaited<ReturnType<typeof ask>> = await ask(server, path);
    seen.push(...names(body, 'variables'));
    path = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]?.slice(server.url.length);
    if (path !== undefined)
      expect(path).toBe('/repositories/42/actions/variables?per_page=30&page=2');
  }
  expect(seen).toEqual(numbered('V', 35));
});

test.each([
  ['named', '/repos/acme/shop/actions/secrets'],
  ['none', undefined],
] as const)('links: %s', async (links, path) => {
  const server = await start({}, { links });
  const { headers } = await ask(server, '/repositories/42/actions/secrets');
  const last = `<${server.url}${path}?per_page=30&page=4>; rel="last"`;
  const next = `<${server.url}${path}?per_page=30&page=2>; rel="next"`;
  expect(headers.get('link')).toBe(path === undefined ? null : `${next}, ${last}`);
});

test('pages of any size hold everything once', () => {
  fc.assert(
    fc.property(fc.nat(250), fc.integer({ min: 1, max: 150 }), (total, size) => {
      const all = Array.from({ length: total }, (_, index) => index);
      const paging = { key: 'secrets', usual: 30, most: 100, linked: '/x', total: true };
      const seen: unknown[] = [];
      for (let number = 1; ; number += 1) {
        const query = new URLSearchParams({ per_page: String(size), page: String(number) });
        const { body, headers } = page({ ...CALL, query }, all, paging);
        seen.push(...rows(body, 'secrets'));
        if (!headers?.link?.includes('rel="next"')) break;
      }
      expect(seen).toEqual(all);
    }),
  );
});
const CALL = {
  method: 'GET',
  base: '',
  target: '',
  path: '',
  query: new URLSearchParams(),
  headers: {},
  body: '',
  parameters: {},
  use: () => undefined,
};

test('secrets are shown in upper case and never with a value; one is found in any case', async () => {
  const server = await start();
  const { body } = await ask(server, '/repos/acme/shop/actions/secrets?per_page=1');
  expect(Object.keys(rows(body, 'secrets')[0] ?? {})).toEqual(['name', 'created_at', 'updated_at']);
  expect(names(body, 'secrets')).toEqual(['LOWER_0']);
  expect((await ask(server, '/repos/acme/shop/actions/secrets/lower_1')).status).toBe(200);
  expect((await ask(server, '/repos/acme/shop/actions/secrets/OTHER')).status).toBe(404);
});

test('environments have slashes and spaces, and may come without a count', async () => {
  const server = await start({}, { environmentsTotal: false });
  const { body } = await ask(server, '/repos/acme/shop/environments');
  expect(names(body, 'environments')).toEqual(['eu/west one', 'preview']);
  expect(body).not.toHaveProperty('total_count');
  const secrets = await ask(server, '/repos/acme/shop/environments/eu%2Fwest%20one/secrets');
  expect(names(secrets.body, 'secrets')).toEqual(['DEPLOY_KEY']);
  expect((await ask(server, '/repos/acme/shop/environments/eu/secrets')).status).toBe(404);
});

test('a repository sees what its organisation lets it see', async () => {
  const server = await start();
  const path = (name: string) => `/repos/${name}/actions/organization-secrets`;
  const seen = async (name: string) => names((await ask(server, path(name))).body, 'secrets');
  expect(await seen('acme/shop')).toEqual(['EVERYWHERE', 'INSIDE']);
  expect(await seen('acme/site')).toEqual(['EVERYWHERE', 'CHOSEN']);
  expect((await ask(server, path('octo/notes'))).body).toEqual({ total_count: 0, secrets: [] });
  const variables = await ask(server, '/repos/acme/shop/actions/organization-variables');
  expect(rows(variables.body, 'variables')[0]?.value).toBe(true);
  const all = await ask(server, '/orgs/acme/actions/secrets');
  expect(rows(all.body, 'secrets').map(({ visibility }) => visibility)).toEqual([
    'all',
    'private',
    'selected',
  ]);
  const other = await start({}, { personal: 'not-found' });
  expect((await ask(other, path('octo/notes'))).status).toBe(404);
});

test('a former name leads to the number, the query kept', async () => {
  const server = await start({ basePath: '/api/v3' });
  const { status, headers } = await ask(server, '/repos/Acme/Store/actions/secrets?page=2');
  expect(status).toBe(301);
  const to = headers.get('location') ?? '';
  expect(to).toBe(`${server.url}/repositories/42/actions/secrets?page=2`);
  expect((await ask(server, to.slice(server.url.length))).status).toBe(200);
  expect((await ask(server, '/repos/acme/shop')).body).toMatchObject({
    id: 42,
    full_name: 'acme/shop',
    private: true,
    owner: { type: 'Organization' },
  });
});

const SECRETS = '/repos/acme/shop/actions/secrets';
const OF_ENVIRONMENT = '/repos/acme/shop/environments/eu%2Fwest%20one/secrets';

test('an unchanged answer is 304 and costs nothing; limits are counted and end in a refusal', async () => {
  const server = await start({}, { limit: 60, remaining: 2, limitStatus: 429, now: () => 5e11 });
  const first = await ask(server, SECRETS);
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
  expect(first.headers.get('x-ratelimit-reset')).toBe('500003600');
  const etag = first.headers.get('etag') ?? '';
  const again = await ask(server, SECRETS, 'all', { 'if-none-match': etag });
  expect([again.status, again.body, again.headers.get('x-ratelimit-used')]).toEqual([
    304,
    '',
    '59',
  ]);
  const other = await ask(server, `${SECRETS}?page=2`, 'all', { 'if-none-match': etag });
  expect(other.status).toBe(200);
  const { status, headers } = await ask(server, SECRETS);
  expect([status, headers.get('x-ratelimit-remaining')]).toEqual([429, '0']);
  expect((await ask(server, '/rate_limit')).body).toMatchObject({
    rate: { remaining: 0, used: 60 },
  });
});

test('Enterprise Server has neither agents nor Codespaces', async () => {
  const server = await start({ basePath: '/api/v3', enterprise: true });
  for (const path of ['/repos/acme/shop/agents/secrets', '/orgs/acme/codespaces/secrets'])
    expect((await ask(server, path)).status).toBe(404);
  expect((await ask(server, SECRETS)).status).toBe(200);
});

test('a version of the API that there is not is refused', async () => {
  const server = await start();
  const version = (value: string) => ask(server, SECRETS, 'all', { 'x-github-api-version': value });
  expect((await version('2022-11-28')).status).toBe(200);
  expect((await version('2019-01-01')).status).toBe(400);
});

test('scripted refusals and pages without end', async () => {
  const server = await start();
  for (const fault of [secondaryLimit({ retryAfter: 60 }), invalid(), hidden()])
    server.fault(`GET ${SECRETS}`, fault);
  server.fault(`GET ${SECRETS}`, endlessPages(), Number.POSITIVE_INFINITY);
  const limited = await ask(server, SECRETS);
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '60']);
  expect(limited.body).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
  expect((await ask(server, SECRETS)).status).toBe(422);
  expect((await ask(server, SECRETS)).status).toBe(404);
  for (const number of [1, 50, 5000]) {
    const { body, headers } = await ask(server, `${SECRETS}?per_page=100&page=${number}`);
    expect(rows(body, 'secrets').length).toBe(100);
    expect(headers.get('link')).toContain(`page=${number + 1}>; rel="next"`);
  }
});

test('every list that the state spells out has to be asked for', async () => {
  const server = await start();
  const unasked = () => {
    try {
      server.verify();
      return [];
    } catch (error) {
      return String(error).match(/(?<=never asked for: ).*/g);
    }
  };
  expect(unasked()).toEqual([
    SECRETS,
    '/repos/acme/shop/actions/variables',
    '/repos/acme/shop/environments',
    OF_ENVIRONMENT,
    '/repos/acme/site/environments',
    '/orgs/acme/actions/secrets',
    '/orgs/acme/actions/variables',
  ]);
  await ask(server, '/repositories/42/actions/secrets');
  await ask(server, '/repos/acme/shop/actions/organization-secrets');
  await ask(server, '/repos/acme/shop/actions/organization-variables');
  await ask(server, OF_ENVIRONMENT);
  await ask(server, '/repos/acme/shop/actions/variables');
  await ask(server, '/repos/acme/site/environments');
  expect(unasked()).toEqual(['/repos/acme/shop/environments']);
});
