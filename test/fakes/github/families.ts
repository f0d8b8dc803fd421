import type { Needs } from './access.ts';
import type { AllLists, Item } from './state.ts';

/** One kind of thing that GitHub keeps for repositories and organisations alike. */
export interface Family {
  /** Stands in the path: `/repos/{owner}/{repo}/<folder>/<key>`. */
  readonly folder: string;
  readonly key: 'secrets' | 'variables';
  /** Where the state holds it. */
  readonly field: keyof AllLists<Item>;
  readonly permission: string;
  /** Listing takes the right to write. */
  readonly access?: 'write';
  /** Repositories can list what their organisation lets them see. */
  readonly shared?: true;
  /** Documentation, without https://docs.github.com/rest/: of a repository's and of an organisation's. */
  readonly docs: readonly [string, string];
}

/** Names of the permissions: https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens */
export const FAMILIES: readonly Family[] = [
  {
    folder: 'actions',
    key: 'secrets',
    field: 'secrets',
    permission: 'secrets',
    shared: true,
    docs: ['actions/secrets', 'actions/secrets'],
  },
  {
    folder: 'actions',
    key: 'variables',
    field: 'variables',
    permission: 'actions_variables',
    shared: true,
    docs: ['actions/variables', 'actions/variables'],
  },
  {
    folder: 'dependabot',
    key: 'secrets',
    field: 'dependabotSecrets',
    permission: 'dependabot_secrets',
    docs: ['dependabot/secrets', 'dependabot/secrets'],
  },
  {
    folder: 'codespaces',
    key: 'secrets',
    field: 'codespacesSecrets',
    permission: 'codespaces_secrets',
    access: 'write',
    docs: ['codespaces/repository-secrets', 'codespaces/organization-secrets'],
  },
  // What the permissions of this family are called is not known from the documentation.
  {
    folder: 'agents',
    key: 'secrets',
    field: 'agentSecrets',
    permission: 'agent_secrets',
    shared: true,
    docs: ['agents/secrets', 'agents/secrets'],
  },
  {
    folder: 'agents',
    key: 'variables',
    field: 'agentVariables',
    permission: 'agent_variables',
    shared: true,
    docs: ['agents/variables', 'agents/variables'],
  },
];

export const ENVIRONMENT_FAMILIES = FAMILIES.filter(
  ({ folder }) => folder === 'actions',
) as (Family & {
  readonly field: 'secrets' | 'variables';
})[];

/** Anybody who sees the repository. */
export const METADATA: Needs = { permissions: [[]], scope: 'repo', open: true };

/** Names of environments: https://docs.github.com/rest/deployments/environments#list-environments */
export const ENVIRONMENTS: Needs = { permissions: [['actions']], scope: 'repo', open: true };

export function repositoryNeeds({ permission, access }: Family): Needs {
  return { permissions: [[permission]], scope: 'repo', ...(access ? { access } : {}) };
}

export function organizationNeeds({ permission }: Family): Needs {
  return { permissions: [[`organization_${permission}`]], scope: 'admin:org' };
}

export function environmentNeeds({ permission }: Family, mode: 'both' | 'either'): Needs {
  const permissions =
    mode === 'both' ? [[permission, 'environments']] : [[permission], ['environments']];
  return { permissions, scope: 'repo' };
}
