import { type FakeServer, startServer } from './server.ts';

export interface HerokuSpace {
  readonly name: string;
  readonly state: 'enabled' | 'disabled' | 'updating';
  readonly sources: readonly string[];
}

/** https://devcenter.heroku.com/articles/platform-api-reference, as far as it tells of Private Spaces. */
export function startHeroku(token: string, spaces: readonly HerokuSpace[]): Promise<FakeServer> {
  return startServer({
    routes: [
      {
        method: 'GET',
        path: '/spaces/{space}/nat',
        query: [],
        answer: ({ headers, parameters }) => {
          if (headers.authorization !== `Bearer ${token}`)
            return { status: 401, body: { id: 'unauthorized', message: 'Invalid credentials.' } };
          const space = spaces.find(({ name }) => name === parameters.space);
          if (space === undefined)
            return { status: 404, body: { id: 'not_found', message: 'Couldn’t find that space.' } };
          const { state, sources } = space;
          const created_at = '2026-01-01T00:00:00Z';
          return { status: 200, body: { created_at, updated_at: created_at, state, sources } };
        },
      },
    ],
    headers: {
      accept: /^application\/vnd\.heroku\+json; version=3\.fir$/,
      authorization: /^Bearer \S+$/,
    },
  });
}
