import { UserError } from '../../../src/errors.ts';
import { HttpError } from '../../../src/net/errors.ts';
import type { Context } from '../../types.ts';
import {
  validateEnvironmentList,
  validateRepository,
  validateSecretList,
  validateVariableList,
} from '../answers.gen.js';
import type { Client, Item, Listed, Shape } from './client.ts';
import type { Kind } from './plan.ts';
import { fullName, type Repository } from './repository.ts';

/** What one repository answers; nothing is asked twice in a run. */
export interface Answers {
  own(kind: Kind): Promise<Listed>;
  /** Those of the organization that the repository sees. */
  shared(kind: Kind): Promise<Listed>;
  /** Names of the environments. */
  environments(): Promise<Listed>;
  /** Nothing where there is no such environment. */
  of(environment: string, kind: Kind): Promise<Listed | undefined>;
  /** What runs of Dependabot get in place of the secrets of Actions. */
  dependabot(): Promise<Listed>;
}

const SECRETS = {
  validate: validateSecretList,
  itemsOf: ({ secrets }: { readonly secrets: readonly Item[] }) => secrets,
};
const VARIABLES = {
  validate: validateVariableList,
  itemsOf: ({ variables }: { readonly variables: readonly Item[] }) => variables,
};
const ENVIRONMENTS = {
  validate: validateEnvironmentList,
  itemsOf: ({ environments }: { readonly environments: readonly Item[] }) => environments,
};

interface Memory {
  readonly lists: Map<string, Promise<Listed>>;
  readonly personal: Map<string, Promise<boolean>>;
}

/** What GitHub holds does not depend on the commit that is looked at. */
const known = new WeakMap<Context['env'], Memory>();

/** @param open makes the client when the first question is asked */
export function answersOf(
  { owner, name }: Repository,
  open: () => Promise<Client>,
  env: Context['env'],
): Answers {
  const root = ['repos', owner, name];
  const repository = fullName({ owner, name });
  const memory = known.get(env) ?? { lists: new Map(), personal: new Map() };
  known.set(env, memory);

  const list = <T>(path: readonly string[], shape: Shape<T>, what: string): Promise<Listed> =>
    once(memory.lists, path, async () => (await open()).list(path, shape, what));
  const named = (path: readonly string[], kind: Kind, what: string) =>
    kind === 'secrets' ? list(path, SECRETS, what) : list(path, VARIABLES, what);
  const environments = () =>
    list([...root, 'environments'], ENVIRONMENTS, `the environments of ${repository}`);

  return {
    environments,
    own: (kind) => named([...root, 'actions', kind], kind, `the ${kind} of ${repository}`),
    shared: async (kind) => {
      const what = `the ${kind} that ${repository} gets of its organization`;
      const found = await named([...root, 'actions', `organization-${kind}`], kind, what);
      if (!isNowhere(found)) return found;
      const personal = await once(memory.personal, root, async () =>
        isPersonal(await open(), root, repository),
      );
      return personal ? { items: [] } : found;
    },
    of: async (environment, kind) => {
      const what = `the ${kind} of the environment ${environment} of ${repository}`;
      const asked = (name: string) => named([...root, 'environments', name, kind], kind, what);
      const found = await asked(environment);
      if (!isNowhere(found)) return found;
      const all = await environments();
      if (all.gap !== undefined) return found;
      const listed = all.items.find((one) => isSameEnvironment(one.name, environment));
      if (listed === undefined) return undefined;
      return listed.name === environment ? found : asked(listed.name);
    },
    dependabot: () =>
      list([...root, 'dependabot', 'secrets'], SECRETS, `the Dependabot secrets of ${repository}`),
  };
}

function once<T>(
  memory: Map<string, Promise<T>>,
  path: readonly string[],
  ask: () => Promise<T>,
): Promise<T> {
  const key = path.join('\n');
  const answer = memory.get(key) ?? ask();
  memory.set(key, answer);
  return answer;
}

/** Their case does not matter: https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments */
function isSameEnvironment(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isNowhere({ gap, items }: Listed): boolean {
  return items.length === 0 && gap instanceof HttpError && gap.status === 404;
}

/** Only then is it certain that no organization shares anything. */
async function isPersonal(
  client: Client,
  path: readonly string[],
  repository: string,
): Promise<boolean> {
  try {
    const { owner } = await client.get(path, validateRepository, `the repository ${repository}`);
    return owner.type === 'User';
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
