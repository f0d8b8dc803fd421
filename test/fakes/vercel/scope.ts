import type { Answer, Call } from '../http.ts';
import { challenge, forbidden, notFound, refusal } from './errors.ts';
import type { Project, Team, Token, VercelState } from './state.ts';

/** On whose behalf a request is made: https://vercel.com/docs/rest-api/reference/welcome#accessing-resources-owned-by-a-team */
export interface Scope {
  readonly token: Token;
  /** Absent: the person's own things. */
  readonly team: Team | undefined;
}

/** Names that every request may have in its query. */
export const SCOPE = ['teamId', 'slug'];

/** Answers on behalf of whom the request names, or refuses it. */
export function inScope(state: VercelState, call: Call, answer: (scope: Scope) => Answer): Answer {
  const text = /^Bearer (\S+)$/i.exec(call.headers.authorization ?? '')?.[1] ?? '';
  const token = Object.hasOwn(state.tokens, text) ? state.tokens[text] : undefined;
  if (token === undefined) return forbidden();
  const id = call.query.get('teamId');
  const slug = call.query.get('slug');
  if (id === null && slug === null) return answer({ token, team: undefined });
  const team = state.teams?.find((one) => (id === null ? one.slug === slug : one.id === id));
  if (team === undefined || token.teams?.includes(team.id) === false)
    return outside(state, id ?? slug ?? '');
  return answer({ token, team });
}

/** The project that the path names, if it is in the scope; without its team it is not there. */
export function inProject(
  state: VercelState,
  call: Call,
  answer: (project: Project, scope: Scope) => Answer,
): Answer {
  return inScope(state, call, (scope) => {
    const wanted = call.parameters.idOrName ?? '';
    const project = state.projects.find(
      ({ id, name, team }) => (id === wanted || name === wanted) && team === scope.team?.id,
    );
    return project === undefined ? notFound('project', wanted) : answer(project, scope);
  });
}

/** Refuses what takes a second authentication. */
export function stepUp({ token }: Scope, answer: () => Answer): Answer {
  return token.challenge === undefined ? answer() : challenge(token.challenge);
}

function outside(state: VercelState, id: string): Answer {
  const { outsiders = 'forbidden' } = state.behaviour ?? {};
  if (outsiders === 'not_found') return notFound('team', id);
  return outsiders === 'forbidden'
    ? forbidden()
    : refusal(403, outsiders, 'Not authorized to act on behalf of this team');
}
