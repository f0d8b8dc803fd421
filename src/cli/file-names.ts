import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { repositoryOf } from '../net/git.ts';
import { type FileNames, uriOf } from '../report/uri.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How the files of a folder are called in its repository, and where they can be looked at. In a
 * workflow GitHub says which commit is checked out:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function fileNamesOf(root: string, env: Environment): FileNames {
  const repository = repositoryOf(root);
  const path = repository === undefined ? '' : relative(repository, realpathSync(root));
  const prefix = path === '' ? '' : `${path.split(sep).join('/')}/`;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env;
  if (server === undefined || name === undefined || commit === undefined) return { prefix };
  if (!/^https?:\/\/[\w.:-]+$/.test(server)) return { prefix };
  return { prefix, base: `${server}/${uriOf(name)}/blob/${uriOf(commit)}/` };
}
