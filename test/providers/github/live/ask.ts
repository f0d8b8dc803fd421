import { onTestFinished } from 'vitest';
import { github } from '../../../../providers/github/index.ts';
import type { Context } from '../../../../providers/types.ts';
import { canonical } from '../../../../src/config/environments.ts';
import { emptyConfig } from '../../../../src/config/types.ts';
import { buildMatrix } from '../../../../src/matrix/index.ts';
import type { Snapshot } from '../../../../src/model/index.ts';
import type { GitHubState, Repository } from '../../../fakes/github/state.ts';
import { startGitHub } from '../../../fakes/github.ts';
import type { FakeServer } from '../../../fakes/server.ts';
import { contextOf, rememberingDescribe } from '../../../helpers/context.ts';
import { memoryTree } from '../../../helpers/memory-tree.ts';

export const TOKEN = 'github_pat_canary0123456789';

/** May read all that is read. */
export const ALL = {
  kind: 'fine-grained',
  permissions: {
    secrets: 'read',
    variables: 'read',
    environments: 'read',
    actions: 'read',
    dependabot_secrets: 'read',
  },
} as const;

export const SHOP: Repository = { id: 42, name: 'acme/shop' };

/** A workflow whose jobs use names, each `secrets.X` or `vars.X`, by the environment they run in. */
export function workflow(uses: Readonly<Record<string, readonly string[]>>): string {
  const jobs = Object.entries(uses).map(([environment, names], index) => [
    `  job${index}:`,
    '    runs-on: ubuntu-latest',
    ...(environment === 'none' ? [] : [`    environment: ${JSON.stringify(environment)}`]),
    '    steps:',
    '      - run: deploy',
    '        env:',
    ...names.map((name, nth) => `          X${nth}: \${{ ${name} }}`),
  ]);
  return ['on: push', 'jobs:', ...jobs.flat(), ''].join('\n');
}

export interface Given {
  readonly uses?: Readonly<Record<string, readonly string[]>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly sources?: Readonly<Record<string, unknown>>;
  readonly context?: Partial<Context>;
}

/** A fake with one private repository of an organization, unless the state says otherwise. */
export async function fakeOf(part: Partial<GitHubState> = {}): Promise<FakeServer> {
  const fake = await startGitHub({
    basePath: '/api/v3',
    tokens: { [TOKEN]: ALL },
    repositories: [SHOP],
    organizations: [{ login: 'acme' }],
    ...part,
  });
  onTestFinished(() => fake.close());
  return fake;
}

export interface Told {
  readonly snapshot: Snapshot;
  /** `set`, `absent` or `unknown`; of a secret, or of a variable written `vars.X`. */
  readonly state: (name: string, environment?: string) => string;
  readonly values: ReadonlyMap<symbol, string>;
}

/** Runs the provider against a fake; without one there is nobody to ask. */
export async function ask(fake: FakeServer | undefined, given: Given = {}): Promise<Told> {
  const { uses = {}, files = {}, sources = {}, env = {} } = given;
  const { describe, values } = rememberingDescribe();
  const tree = memoryTree({ '.github/workflows/deploy.yml': workflow(uses), ...files });
  const context = contextOf(tree, {
    offline: false,
    canonical: (name) => canonical(name, emptyConfig),
    asked: Object.keys(sources).length > 0,
    describe,
    env: {
      ...(fake === undefined ? {} : { GITHUB_API_URL: fake.url, ENVPARITY_GITHUB_TOKEN: TOKEN }),
      GITHUB_REPOSITORY: 'acme/shop',
      ...env,
    },
    ...given.context,
  });
  const options = Object.entries(sources).map(([environment, value]) => ({ environment, value }));
  const snapshot = await github.collect(context, options);
  const matrix = buildMatrix([snapshot], context.components, ['production']);
  const state = (name: string, environment = 'ci') => {
    const channel = name.startsWith('vars.') ? 'github-vars' : 'github-secrets';
    return matrix.cell(name.replace(/^vars\./, ''), environment, '.', channel).state;
  };
  return { snapshot, state, values };
}

/** One line for each row about GitHub's own names: `environment channel names values`. */
export function rows({ coverage }: Snapshot): string[] {
  return coverage
    .filter(({ channel }) => channel !== 'process')
    .map(({ environment, channel, names, values }) =>
      [environment, channel, names, values].join(' '),
    )
    .sort();
}

export function codes({ problems }: Snapshot): string[] {
  return problems.map(({ code }) => code);
}

/** What was asked for, in order. */
export function asked({ requests }: FakeServer): string[] {
  return requests.map(({ path, query }) => {
    const page = query.get('page');
    return page === null ? path : `${path}?page=${page}`;
  });
}
