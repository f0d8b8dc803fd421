import type { Answer, Call } from '../http.ts';
import type { Route } from '../routes.ts';
import { type Needs, refusalOf } from './access.ts';
import { badCredentials, moved } from './errors.ts';
import { METADATA } from './families.ts';
import type { GitHubState, Repository } from './state.ts';

/** What a repository answers under some path. */
export interface Definition {
  /** After `/repos/{owner}/{repo}`. */
  readonly rest: string;
  readonly query?: readonly string[];
  readonly needs: Needs;
  readonly docs: string;
  answer(repository: Repository, call: Call): Answer;
}

/** Its routes: by name, by a former name, and by number. */
export function repositoryRoutes(state: GitHubState, definition: Definition): Route[] {
  const { rest, query = [], needs, docs } = definition;
  const documented = `/repos/{owner}/{repo}${rest}`;
  const answer = (call: Call): Answer => {
    const { repository, former } = located(state, call);
    if (repository !== undefined && former)
      return (
        refusalOf(state, call, repository, METADATA, docs) ??
        moved(`${call.base}${numbered(repository, call)}${search(call)}`)
      );
    const refusal = refusalOf(state, call, repository, needs, docs);
    if (refusal !== undefined) return refusal;
    return repository === undefined ? badCredentials() : definition.answer(repository, call);
  };
  return [
    { method: 'GET', path: documented, documented, query, answer },
    { method: 'GET', path: `/repositories/{repository_id}${rest}`, documented, query, answer },
  ];
}

/** The path of the request with the number of the repository instead of its name. */
export function numbered({ id }: Repository, call: Call): string {
  return `/repositories/${id}${rest(call)}`;
}

/** The path of the request with the present name of the repository. */
export function named({ name }: Repository, call: Call): string {
  return `/repos/${name}${rest(call)}`;
}

function rest({ path }: Call): string {
  return path.replace(/^\/repos\/[^/]+\/[^/]+|^\/repositories\/[^/]+/, '');
}

function search({ target }: Call): string {
  const start = target.indexOf('?');
  return start === -1 ? '' : target.slice(start);
}

function located(state: GitHubState, { parameters }: Call) {
  const { owner = '', repo = '', repository_id: id } = parameters;
  const name = `${owner}/${repo}`.toLowerCase();
  const same = (other: string) => other.toLowerCase() === name;
  const present = state.repositories.find((one) =>
    id === undefined ? same(one.name) : String(one.id) === id,
  );
  if (present !== undefined || id !== undefined) return { repository: present, former: false };
  const former = state.repositories.find((one) => one.formerly?.some(same));
  return { repository: former, former: former !== undefined };
}
