import { type FakeServer, startServer } from './server.ts';

export interface Rule {
  readonly cidrs: readonly string[];
  readonly role?: string;
  readonly schema?: string;
  readonly description?: string;
  readonly deleted_at?: string;
}

/** Starts a fake of the PlanetScale API: https://planetscale.com/docs/api/reference/getting-started-with-planetscale-api */
export async function startPlanetScale(
  credentials: string,
  databases: Readonly<Record<string, readonly Rule[]>>,
  pageSize = 25,
): Promise<FakeServer> {
  return startServer({
    headers: { 'user-agent': /\S/, accept: /\bjson\b/ },
    routes: [
      {
        method: 'GET',
        path: '/v1/organizations/{organization}/databases/{database}/cidrs',
        query: ['page', 'per_page'],
        answer: ({ headers, parameters: { organization, database }, query }) => {
          if (headers.authorization !== credentials) return failure(401, 'unauthorized');
          const rules = databases[`${organization}/${database}`];
          if (rules === undefined) return failure(404, 'not_found');
          const page = Number(query.get('page') ?? 1);
          const data = rules.slice((page - 1) * pageSize, page * pageSize).map((rule, index) => ({
            id: `r${index}`,
            schema: '',
            role: '',
            deleted_at: null,
            ...rule,
          }));
          const next = page * pageSize < rules.length ? page + 1 : null;
          return { status: 200, body: { type: 'list', current_page: page, next_page: next, data } };
        },
      },
    ],
  });
}

function failure(status: number, code: string) {
  return { status, body: { code, message: 'No' } };
}
