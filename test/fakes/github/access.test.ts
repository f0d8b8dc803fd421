import { expect, onTestFinished, test } from 'vitest';
import { ask } from '../ask.ts';
import { startGitHub } from '../github.ts';
import type { Behaviour, Token } from './state.ts';

async function start(tokens: Readonly<Record<string, Token>>, behaviour: Behaviour = {}) {
  const server = await startGitHub({
    tokens,
    behaviour,
    repositories: [
      { id: 42, name: 'acme/shop', environments: [{ name: 'eu/west one', secrets: ['KEY'] }] },
      { id: 43, name: 'acme/site', public: true },
    ],
    organizations: [{ login: 'acme' }],
  });
  onTestFinished(() => server.close());
  return server;
}

const FINE = { kind: 'fine-grained', permissions: {} } as const;
const SECRETS = '/repos/acme/shop/actions/secrets';
const OF_ENVIRONMENT = '/repos/acme/shop/environments/eu%2Fwest%20one/secrets';
const only = (...permissions: string[]): Token => ({
  kind: 'fine-grained',
  permissions: Object.fromEntries(permissions.map((name) => [name, 'read'])),
});

test.each<[string, Token, string, number, string?]>([
  ['no permission', FINE, SECRETS, 403, 'secrets=read'],
  ['the other permission', only('variables'), SECRETS, 403, 'secrets=read'],
  ['the permission', only('secrets'), SECRETS, 200],
  ['a short name', only('variables'), '/repos/acme/shop/actions/variables', 200],
  ['none', FINE, '/repos/acme/shop/actions/variables', 403, 'actions_variables=read'],
  ['one of two', only('secrets'), OF_ENVIRONMENT, 403, 'secrets=read,environments=read'],
  ['both', only('secrets', 'environments'), OF_ENVIRONMENT, 200],
  [
    'names of environments',
    only('environments'),
    '/repos/acme/shop/environments',
    403,
    'actions=read',
  ],
  ['another repository', { ...only('secrets'), repositories: ['acme/site'] }, SECRETS, 404],
  [
    'Dependabot',
    only('secrets'),
    '/repos/acme/shop/dependabot/secrets',
    403,
    'dependabot_secrets=read',
  ],
  [
    'read alone',
    only('codespaces_secrets'),
    '/repos/acme/shop/codespaces/secrets',
    403,
    'codespaces_secrets=write',
  ],
  [
    'the organisation',
    only('secrets'),
    '/orgs/acme/actions/secrets',
    403,
    'organization_secrets=read',
  ],
  ['GITHUB_TOKEN', { kind: 'actions', actions: 'read' }, SECRETS, 403, 'secrets=read'],
  ['GITHUB_TOKEN', { kind: 'actions', actions: 'read' }, '/repos/acme/shop/environments', 200],
  ['GITHUB_TOKEN', { kind: 'actions' }, '/repos/acme/shop/environments', 403, 'actions=read'],
  ['GITHUB_TOKEN', { kind: 'actions' }, '/repos/acme/site/environments', 200],
  ['scope repo', { kind: 'classic', scopes: ['repo'] }, SECRETS, 200],
  ['scope repo', { kind: 'classic', scopes: ['repo'] }, '/orgs/acme/actions/secrets', 403],
  ['no scope', { kind: 'classic', scopes: [] }, SECRETS, 404],
  ['no scope', { kind: 'classic', scopes: [] }, '/repos/acme/site/actions/secrets', 403],
])('with %s %j %s is %i', async (_name, token, path, status, accepted) => {
  const server = await start({ it: token });
  const reply = await ask(server, path, 'it');
  expect(reply.status).toBe(status);
  expect(reply.headers.get('x-accepted-github-permissions')).toBe(accepted ?? null);
  const holder = token.kind === 'fine-grained' ? 'personal access token' : 'integration';
  if (accepted !== undefined)
    expect(reply.body).toMatchObject({
      message: `Resource not accessible by ${holder}`,
      status: '403',
    });
});

test('either permission does where the server is content with it', async () => {
  const server = await start(
    { one: only('environments'), none: FINE },
    { environmentItems: 'either' },
  );
  expect((await ask(server, OF_ENVIRONMENT, 'one')).status).toBe(200);
  const { headers } = await ask(server, OF_ENVIRONMENT, 'none');
  expect(headers.get('x-accepted-github-permissions')).toBe('secrets=read; environments=read');
});

test('a token that nobody knows is refused, and no token is unexpected where there are some', async () => {
  const server = await start({ all: FINE });
  const reply = await ask(server, SECRETS, '__proto__');
  expect(reply.status).toBe(401);
  expect(reply.body).toMatchObject({ message: 'Bad credentials' });
  const open = await start({});
  expect((await ask(open, '/repos/acme/site/environments', '')).status).toBe(200);
  expect((await ask(open, '/repos/acme/site/actions/secrets', '')).status).toBe(401);
  expect((await ask(open, SECRETS, '')).status).toBe(404);
});
