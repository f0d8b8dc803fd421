import { answering } from '../../fakes/faults.ts';
import { startGitHub } from '../../fakes/github.ts';
import type { FakeServer } from '../../fakes/server.ts';
import { startVercel } from '../../fakes/vercel.ts';
import { stubProgram } from '../../helpers/stub-program.ts';
import { ALL } from '../../providers/github/live/ask.ts';
import type { Canary } from './canaries.ts';
import type { Take } from './places.ts';

/** Platforms that answer with canaries, and what makes the program ask them. */
export interface Elsewhere {
  readonly env: Readonly<Record<string, string>>;
  readonly servers: readonly FakeServer[];
}

/** What all runs share: tokens that are canaries themselves, and a `docker` that tells some. */
export function tokens(take: Take): Readonly<Record<string, string>> {
  const list = entries(take(8)).map(([name, value]) => `${name}=${value}`);
  const services = { web: { environment: Object.fromEntries(entries(take(8))) } };
  const docker = stubProgram('docker', [
    {
      args: ['container', 'inspect', '--format', '{{json .Config.Env}}', 'web'],
      prints: JSON.stringify(list),
    },
    { args: ['compose', 'config', '--format=json'], prints: JSON.stringify({ services }) },
  ]);
  const [github = '', vercel = ''] = take(2).map(({ value }) => plain(value));
  return {
    PATH: `${docker.folder}:${process.env.PATH ?? ''}`,
    GITHUB_REPOSITORY: 'acme/shop',
    ENVPARITY_GITHUB_TOKEN: github,
    VERCEL_TOKEN: vercel,
  };
}

/** Platforms that are well and hold canaries. */
export async function healthy(
  { ENVPARITY_GITHUB_TOKEN = '', VERCEL_TOKEN = '' }: Elsewhere['env'],
  take: Take,
): Promise<Elsewhere> {
  const variables = (count: number) =>
    entries(take(count)).map(([name, value]) => ({ name, value }));
  const [github, vercel] = await Promise.all([
    startGitHub({
      tokens: { [ENVPARITY_GITHUB_TOKEN]: ALL },
      repositories: [
        {
          id: 42,
          name: 'acme/shop',
          secrets: ['PROD_DB'],
          variables: variables(6),
          environments: [{ name: 'production', variables: variables(6) }],
        },
      ],
      organizations: [{ login: 'acme', variables: variables(3) }],
    }),
    startVercel({
      tokens: { [VERCEL_TOKEN]: {} },
      teams: [{ id: 'team_1', slug: 'acme' }],
      projects: [
        {
          id: 'prj_shop',
          name: 'shop',
          team: 'team_1',
          env: (['plain', 'encrypted', 'sensitive'] as const).flatMap((type) =>
            entries(take(6)).map(([key, value]) => ({
              key: `${key}_${type.toUpperCase()}`,
              value,
              type,
              target: 'production' as const,
              comment: take(1)[0]?.value ?? '',
            })),
          ),
        },
      ],
    }),
  ]);
  return outside(github, vercel);
}

/** Platforms that send back, in every place of a refusal, the token that they got and what they hold. */
export async function failing(env: Elsewhere['env'], take: Take): Promise<Elsewhere> {
  const { ENVPARITY_GITHUB_TOKEN = '', VERCEL_TOKEN = '' } = env;
  const [value = ''] = take(1).map((canary) => plain(canary.value));
  const [github, vercel] = await Promise.all([
    startGitHub({
      tokens: { [ENVPARITY_GITHUB_TOKEN]: ALL },
      repositories: [{ id: 42, name: 'acme/shop' }],
    }),
    startVercel({
      tokens: { [VERCEL_TOKEN]: {} },
      teams: [{ id: 'team_1', slug: 'acme' }],
      projects: [{ id: 'prj_shop', name: 'shop', team: 'team_1' }],
    }),
  ]);
  const told = (token: string) =>
    answering({
      status: 400,
      headers: { 'x-request-id': token, 'x-vercel-id': value },
      body: {
        message: `${token} ${value}`,
        documentation_url: `https://example.com/${token}`,
        errors: [{ code: token, message: value, resource: value }],
        error: { code: token, message: `${value} ${token}` },
      },
    });
  const always = Number.POSITIVE_INFINITY;
  for (const path of ['/repos/acme/shop', '/repos/acme/shop/environments'])
    github.fault(`GET ${path}`, told(ENVPARITY_GITHUB_TOKEN), always);
  for (const path of ['/v10/projects/prj_shop/env', '/v9/projects/prj_shop'])
    vercel.fault(`GET ${path}`, told(VERCEL_TOKEN), always);
  return outside(github, vercel);
}

function outside(github: FakeServer, vercel: FakeServer): Elsewhere {
  return {
    env: { GITHUB_API_URL: github.url, ENVPARITY_VERCEL_API_URL: vercel.url },
    servers: [github, vercel],
  };
}

const entries = (canaries: readonly Canary[]) =>
  canaries.map(({ name, value }) => [name, value] as const);

/** What a header can hold. */
const plain = (value: string) => value.replace(/[^\w-]/g, '');
