import type { FakeServer } from '../../test/fakes/server.ts';
import type { Behaviour, Env, VercelState } from '../../test/fakes/vercel/state.ts';
import { endlessPages, startVercel } from '../../test/fakes/vercel.ts';
import { visit } from './visit.ts';

/** The description of these makes every field optional. */
export const VERCEL_LAX = ['/v1/env/{id}'];

const ENV: readonly Env[] = [
  { key: 'DATABASE_URL', type: 'sensitive', visibility: 'secret', target: ['production'] },
  { key: 'DATABASE_URL', value: 'postgres://dev', target: 'development' },
  { key: 'API_URL', value: 'https://pr.test', type: 'plain', target: ['preview'], gitBranch: 'x' },
  { key: 'STAGE', value: 'qa', type: 'plain', customEnvironmentIds: ['env_1'] },
  {
    key: 'KV',
    type: 'encrypted',
    configurationId: 'icfg_1',
    target: ['production'],
    comment: 'kv',
  },
  { key: 'OWN', type: 'plain', configurationId: null, target: ['preview'], visibility: 'config' },
  { key: 'VERCEL_URL', type: 'system', system: true, target: ['production', 'preview'] },
  { key: 'OLD', type: 'secret', target: ['production'] },
];

function state(behaviour: Behaviour): VercelState {
  const created = 1_780_000_000_000;
  return {
    behaviour,
    tokens: { all: {}, own: { teams: [] }, weak: { challenge: 'challenge_required' } },
    teams: [
      {
        id: 'team_1',
        slug: 'acme',
        sharedEnv: [
          { key: 'SENTRY_DSN', type: 'encrypted', target: ['production'], projects: ['prj_1'] },
          { key: 'REGION', value: 'eu', type: 'plain', target: ['preview'] },
          { key: 'TOKEN', type: 'sensitive', applyToAllCustomEnvironments: true },
          { key: 'ANCIENT', customEnvironmentIds: ['env_1'] },
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
        framework: 'nextjs',
        rootDirectory: 'apps/shop',
        repository: 'acme/shop',
        autoExposeSystemEnvs: true,
        customEnvironments: [
          { id: 'env_1', slug: 'qa', branchMatcher: { type: 'startsWith', pattern: 'qa/' } },
          { id: 'env_2', slug: 'live', type: 'production' },
        ],
        deployments: [
          { id: 'dpl_1', createdAt: created, target: 'production', current: true },
          { id: 'dpl_2', createdAt: created + 1, target: 'production', substate: 'STAGED' },
          { id: 'dpl_3', createdAt: created + 2, branch: 'x', state: 'ERROR' },
          { id: 'dpl_4', createdAt: created + 3, customEnvironment: { id: 'env_1', slug: 'qa' } },
        ],
      },
      { id: 'prj_2', name: 'hidden', team: 'team_1', env: ENV, hiddenProductionEnvCount: 3 },
      { id: 'prj_3', name: 'bare', team: 'team_1', env: ENV.slice(0, 1), bare: true },
      { id: 'prj_4', name: 'own', env: [] },
    ],
  };
}

const PATHS = [
  ...['shop', 'prj_2', 'bare'].map((name) => `/v10/projects/${name}/env?teamId=team_1`),
  '/v10/projects/shop/env?slug=acme&decrypt=true',
  '/v10/projects/shop/env?teamId=team_1&gitBranch=x&source=cli',
  '/v10/projects/shop/env?teamId=team_1&customEnvironmentSlug=qa',
  '/v10/projects/shop/env?teamId=team_1&target=production',
  '/v10/projects/shop/env',
  '/v10/projects/own/env',
  ...ENV.map((_, index) => `/v1/projects/shop/env/env${index}?teamId=team_1`),
  '/v1/env?teamId=team_1&projectId=prj_1',
  ...['/v1/env', '/v1/env/shared0', '/v1/env/shared1', '/v1/env/shared2', '/v1/env/none'].map(
    (path) => `${path}?teamId=team_1`,
  ),
  '/v9/projects/shop?teamId=team_1',
  '/v9/projects/own',
  '/v9/projects/shop/custom-environments?teamId=team_1',
  '/v9/projects/shop/custom-environments/qa?teamId=team_1',
  '/v10/projects?teamId=team_1',
  '/v10/projects?teamId=team_1&limit=1',
  '/v10/projects?teamId=team_1&repo=acme/shop',
  '/v7/deployments?teamId=team_1&projectId=prj_1&limit=2',
  '/v7/deployments?teamId=team_1&target=production&state=READY',
  ...[1, 2, 3, 4].map((number) => `/v13/deployments/dpl_${number}?teamId=team_1`),
  '/v2/teams',
  '/v2/user',
  '/v2/teams?limit=1',
];

/** Every route in every variant, by tokens that may all, something and nothing. */
export async function exerciseVercel(): Promise<readonly FakeServer[]> {
  const usual = await startVercel(state({}));
  await visit(usual, PATHS, ['all', 'own', 'weak', 'unknown']);
  const others = await Promise.all(
    [
      {
        projects: 'string',
        envPages: { size: 2, until: 'honoured' },
        outsiders: 'not_found',
      } as const,
      { projects: 'bare', envPages: { size: 2, until: 'ignored' }, decryptIgnored: true } as const,
      { outsiders: 'team_unauthorized' } as const,
    ].map((behaviour) => startVercel(state(behaviour))),
  );
  for (const other of others) await visit(other, PATHS, ['all', 'own']);
  usual.fault('GET /v2/teams', endlessPages());
  await visit(usual, ['/v2/teams'], ['all']);
  return [usual, ...others];
}
