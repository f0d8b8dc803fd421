import type { Behaviour, GitHubState } from '../../test/fakes/github/state.ts';
import {
  endlessPages,
  hidden,
  invalid,
  secondaryLimit,
  startGitHub,
} from '../../test/fakes/github.ts';
import type { FakeServer } from '../../test/fakes/server.ts';
import type { Difference } from './check.ts';
import { visit } from './visit.ts';

/** GitHub's own example of this answer holds `"value": true` where its schema says text. */
const OWN_EXAMPLE = 'the example in the description shows a value that is no text';
export const GITHUB_DIFFERENCES: readonly Difference[] = [
  '/orgs/{org}/actions/variables',
  '/repos/{owner}/{repo}/actions/organization-variables',
].map((path) => ({ path, problem: /variables\/\d+\/value must be string/, because: OWN_EXAMPLE }));

const ALL = [
  'secrets',
  'actions_variables',
  'actions',
  'environments',
  'dependabot_secrets',
].concat(
  ['secrets', 'actions_variables', 'dependabot_secrets', 'codespaces_secrets'].map(
    (name) => `organization_${name}`,
  ),
  [
    'agent_secrets',
    'agent_variables',
    'organization_agent_secrets',
    'organization_agent_variables',
  ],
);

function state(behaviour: Behaviour): GitHubState {
  const many = (name: string) => Array.from({ length: 35 }, (_, index) => `${name}_${index}`);
  const everything = {
    secrets: many('secret'),
    variables: many('VARIABLE'),
    dependabotSecrets: ['DEPENDABOT'],
    codespacesSecrets: ['CODESPACES'],
    agentSecrets: ['AGENT'],
    agentVariables: ['AGENT_MODE'],
  };
  const selected = { name: 'SELECTED', visibility: 'selected', repositories: [42] } as const;
  return {
    basePath: '/api/v3',
    behaviour,
    tokens: {
      all: {
        kind: 'fine-grained',
        permissions: {
          ...Object.fromEntries(ALL.map((name) => [name, 'read'])),
          codespaces_secrets: 'write',
        },
      },
      none: { kind: 'fine-grained', permissions: {} },
      elsewhere: { kind: 'app', permissions: {}, repositories: [] },
      classic: { kind: 'classic', scopes: ['repo', 'admin:org'] },
      small: { kind: 'classic', scopes: [] },
      job: { kind: 'actions', actions: 'read' },
    },
    repositories: [
      {
        ...everything,
        id: 42,
        name: 'acme/shop',
        formerly: ['acme/store'],
        environments: [
          { name: 'production/eu west', guarded: true, secrets: ['KEY'], variables: ['REGION'] },
          'preview',
        ],
      },
      { id: 43, name: 'acme/site', public: true },
      { id: 44, name: 'octo/notes' },
    ],
    organizations: [
      {
        login: 'acme',
        secrets: ['EVERYWHERE', { name: 'INSIDE', visibility: 'private' }, selected],
        variables: [{ name: 'DEBUG', value: true }, selected],
        dependabotSecrets: [selected],
        codespacesSecrets: [selected],
        agentSecrets: [selected],
        agentVariables: [selected],
      },
    ],
  };
}

const FAMILIES = [
  'actions/secrets',
  'actions/variables',
  'dependabot/secrets',
  'codespaces/secrets',
].concat('agents/secrets', 'agents/variables');
const SHARED = ['actions', 'agents'].flatMap((folder) =>
  ['secrets', 'variables'].map((key) => `${folder}/organization-${key}`),
);
const ITEMS = [
  'actions/secrets/secret_1',
  'actions/variables/VARIABLE_1',
  'dependabot/secrets/DEPENDABOT',
].concat('codespaces/secrets/CODESPACES', 'agents/secrets/AGENT', 'agents/variables/AGENT_MODE');
const ORGANIZATION_ITEMS = ['actions/secrets/EVERYWHERE', 'actions/variables/SELECTED'].concat(
  ['dependabot/secrets', 'codespaces/secrets', 'agents/secrets', 'agents/variables'].map(
    (path) => `${path}/SELECTED`,
  ),
);
const ENVIRONMENT = 'environments/production%2Feu%20west';
const OF_REPOSITORY = [
  ...[...FAMILIES, ...SHARED, ...ITEMS, 'environments', ENVIRONMENT],
  ...['secrets', 'variables', 'secrets/KEY', 'variables/REGION'].map(
    (end) => `${ENVIRONMENT}/${end}`,
  ),
];
const PATHS = [
  '/rate_limit',
  ...['/repos/acme/shop', '/repositories/42'].flatMap((repository) => [
    repository,
    ...OF_REPOSITORY.map((path) => `${repository}/${path}`),
  ]),
  ...[...FAMILIES, ...ORGANIZATION_ITEMS].map((path) => `/orgs/acme/${path}`),
  '/repos/acme/shop/actions/secrets?per_page=100',
  '/repos/acme/shop/actions/secrets?per_page=10&page=2',
  '/repos/acme/shop/actions/secrets?page=9',
  '/repos/acme/shop/actions/variables?per_page=100&page=2',
  '/repos/acme/shop/actions/secrets/NOBODY',
  '/repos/acme/store/actions/secrets',
  '/repos/acme/nothing',
  '/repos/octo/notes/actions/organization-secrets',
  '/orgs/nobody/actions/secrets',
];
const REFUSED = [
  '/repos/acme/shop/actions/secrets',
  '/repos/acme/site/actions/secrets',
  `/repos/acme/shop/${ENVIRONMENT}/secrets`,
  '/repos/acme/shop/environments',
  '/orgs/acme/actions/variables',
];

/** Every route in every variant, by tokens that see all, something and nothing. */
export async function exerciseGitHub(): Promise<readonly FakeServer[]> {
  const usual = await startGitHub(state({}));
  await visit(usual, PATHS, ['all', 'classic']);
  await visit(usual, REFUSED, ['none', 'elsewhere', 'small', 'job', 'unknown']);
  const other = await startGitHub(
    state({ environmentsTotal: false, links: 'named', personal: 'not-found', variablesPage: 100 }),
  );
  await visit(other, PATHS, ['all']);
  const exhausted = await startGitHub(state({ remaining: 1, limitStatus: 429 }));
  await visit(exhausted, REFUSED, ['all']);
  const spoilt = await startGitHub(state({}));
  for (const fault of [secondaryLimit(), secondaryLimit({ status: 429, retryAfter: 60 })])
    spoilt.fault('GET /rate_limit', fault);
  for (const fault of [invalid(), hidden(), endlessPages()])
    spoilt.fault('GET /repos/{owner}/{repo}/actions/secrets', fault);
  await visit(spoilt, PATHS, ['all']);
  await visit(spoilt, REFUSED, ['all']);
  return [usual, other, exhausted, spoilt];
}

/** The same for GitHub Enterprise Server. */
export async function exerciseEnterprise(): Promise<readonly FakeServer[]> {
  const server = await startGitHub({ ...state({}), enterprise: true });
  await visit(server, PATHS, ['all']);
  return [server];
}
