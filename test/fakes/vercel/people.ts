import type { Route } from '../routes.ts';
import { pageSize, pagination, position, slice } from './cursor.ts';
import { inScope } from './scope.ts';
import type { Team, VercelState } from './state.ts';

const TIME = 1_770_000_000_000;

/** https://vercel.com/docs/rest-api/reference/endpoints/teams/list-all-teams */
export function peopleRoutes(state: VercelState): Route[] {
  return [
    {
      method: 'GET',
      path: '/v2/teams',
      query: ['limit', 'since', 'until'],
      answer: (call) =>
        inScope(state, call, ({ token }) => {
          const seen = (state.teams ?? []).filter(({ id }) => token.teams?.includes(id) ?? true);
          const start = position(call.query.get('until'));
          const page = slice(seen, start, pageSize(call.query.get('limit')));
          return {
            status: 200,
            body: { teams: page.rows.map(teamBody), pagination: pagination(page) },
          };
        }),
    },
    {
      method: 'GET',
      path: '/v2/user',
      query: [],
      answer: (call) => inScope(state, call, () => ({ status: 200, body: { user: USER } })),
    },
  ];
}

/** What a token that is not all-powerful sees of its owner. */
const USER = {
  id: 'user1',
  username: 'octo',
  email: 'octo@acme.test',
  name: null,
  avatar: null,
  defaultTeamId: null,
  limited: true,
};

function teamBody({ id, slug, name = slug, limited }: Team) {
  const common = { id, slug, name, avatar: null, createdAt: TIME };
  if (limited) return { ...common, limited, limitedBy: ['scope'] };
  return {
    ...common,
    billing: null,
    creatorId: 'user1',
    description: null,
    stagingPrefix: slug,
    updatedAt: TIME,
  };
}
