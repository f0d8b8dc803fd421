import { answering, type Fault } from './faults.ts';
import { notFound, secondaryLimited, validationFailed } from './github/errors.ts';
import { METADATA } from './github/families.ts';
import { limiter, rateLimitBody } from './github/limits.ts';
import { declared, listRoutes } from './github/lists.ts';
import { repositoryRoutes } from './github/locate.ts';
import { repositoryBody } from './github/repository.ts';
import type { GitHubState } from './github/state.ts';
import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

/**
 * Starts a fake of GitHub's REST API: https://docs.github.com/rest
 *
 * `verify` demands that every list which the state spells out was asked for, on whatever path, an
 * organisation's also through one of its repositories.
 */
export async function startGitHub(state: GitHubState): Promise<FakeServer> {
  const { basePath = '', behaviour = {} } = state;
  const { counter, finish } = limiter(behaviour);
  const organization = (name: string) =>
    state.organizations?.some(({ login }) => login === name.split('/')[0]) ?? false;
  const routes: Route[] = [
    ...listRoutes(state).map((route) => (lacks(state, route) ? absent(route) : route)),
    ...repositoryRoutes(state, {
      rest: '',
      needs: METADATA,
      docs: 'https://docs.github.com/rest/repos/repos#get-a-repository',
      answer: (repository, { base }) => ({
        status: 200,
        body: repositoryBody(repository, base, organization(repository.name)),
      }),
    }),
    {
      method: 'GET',
      path: '/rate_limit',
      query: [],
      answer: () => ({ status: 200, body: rateLimitBody(counter()) }),
    },
  ];
  return startServer({
    basePath,
    routes,
    headers: {
      'user-agent': /\S/,
      accept: /\bjson\b/,
      ...(anonymousAllowed(state) ? {} : { authorization: /^(Bearer|token) \S+$/i }),
    },
    expected: declared(state),
    finish,
  });
}

function lacks({ enterprise }: GitHubState, { path }: Route): boolean {
  return enterprise === true && /\/(codespaces|agents)\//.test(path);
}

function absent(route: Route): Route {
  return { ...route, absent: true, answer: () => notFound() };
}

/** Without any token in the state, requests come without one. */
function anonymousAllowed({ tokens }: GitHubState): boolean {
  return Object.keys(tokens).length === 0;
}

/** What protects GitHub from bursts: 403 or 429, with or without `Retry-After` (seconds). */
export function secondaryLimit({
  status = 403,
  retryAfter,
}: {
  readonly status?: 403 | 429;
  readonly retryAfter?: number;
} = {}): Fault {
  return answering(secondaryLimited(status, retryAfter));
}

export function invalid(): Fault {
  return answering(validationFailed());
}

/** Hidden, as what a token may not see is. */
export function hidden(): Fault {
  return answering(notFound());
}

/** The first page again and again, each time with a link to one more and a total beyond reach. */
export function endlessPages(): Fault {
  let first: unknown;
  return (answer, call) => {
    first ??= answer.body;
    const number = Number(call.query.get('page') ?? 1);
    const size = call.query.get('per_page') ?? '30';
    const next = `${call.base}${call.path}?per_page=${size}&page=${number + 1}`;
    const body = typeof first === 'object' ? { ...first, total_count: 1_000_000 } : first;
    return { ...answer, headers: { ...answer.headers, link: `<${next}>; rel="next"` }, body };
  };
}
