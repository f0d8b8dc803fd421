import { UserError } from '../../../src/errors.ts';
import { git } from '../../../src/net/git.ts';
import type { Context } from '../../types.ts';
import { parseRepository, type Repository, repositoryOfRemote, serverHost } from './repository.ts';

/** By the environment of a run: an earlier commit is one of the same repository. */
const known = new WeakMap<Context['env'], Promise<Repository | undefined>>();

/**
 * The repository that this is a clone of: GITHUB_REPOSITORY in a workflow, else the remote `origin`.
 *
 * @param api the address of the API, to whose host the remote has to belong
 */
export function ownRepository({ env, tree }: Context, api: URL): Promise<Repository | undefined> {
  const named = parseRepository(env.GITHUB_REPOSITORY?.trim() ?? '');
  if (named !== undefined) return Promise.resolve(named);
  const found = known.get(env) ?? originOf(tree.folder, serverHost(env, api));
  known.set(env, found);
  return found;
}

async function originOf(folder: string | undefined, host: string): Promise<Repository | undefined> {
  if (folder === undefined) return undefined;
  try {
    // Only what stands in the repository's own file, and nothing that it includes.
    const args = ['config', '--local', '--no-includes', '--get', 'remote.origin.url'];
    return repositoryOfRemote((await git(folder, args)).toString('utf8'), host);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
