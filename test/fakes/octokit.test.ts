import { Octokit } from '@octokit/rest';
import { expect, onTestFinished, test } from 'vitest';
import { startGitHub } from './github.ts';

test("GitHub's own client gets on with the fake", async () => {
  const secrets = Array.from({ length: 250 }, (_, index) => `SECRET_${index}`);
  const variables = Array.from({ length: 65 }, (_, index) => `VARIABLE_${index}`);
  const github = await startGitHub({
    basePath: '/api/v3',
    tokens: { all: { kind: 'classic', scopes: ['repo'] } },
    repositories: [
      {
        id: 42,
        name: 'acme/shop',
        formerly: ['acme/store'],
        secrets,
        variables,
        environments: [{ name: 'eu/west one', secrets: ['KEY'] }],
      },
    ],
  });
  onTestFinished(() => github.close());
  const { paginate, rest } = new Octokit({ auth: 'all', baseUrl: github.url });

  const now = { owner: 'acme', repo: 'shop', per_page: 100 };
  const all = await paginate(rest.actions.listRepoVariables, now);
  expect(all.map(({ name }) => name)).toEqual(variables);
  const before = { ...now, repo: 'store' };
  const listed = await paginate(rest.actions.listRepoSecrets, before);
  expect(listed.map(({ name }) => name)).toEqual(secrets);
  const environments = await rest.repos.getAllEnvironments(now);
  const environment_name = environments.data.environments?.[0]?.name ?? '';
  const { data } = await rest.actions.listEnvironmentSecrets({ ...now, environment_name });
  expect(data.secrets.map(({ name }) => name)).toEqual(['KEY']);
  await expect(rest.actions.listRepoSecrets({ ...now, repo: 'none' })).rejects.toThrow('Not Found');

  expect(() => github.verify()).not.toThrow();
  expect(github.requests.length).toBe(3 + 4 + 1 + 1 + 1);
});
