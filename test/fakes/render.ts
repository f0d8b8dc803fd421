import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Rule {
  readonly cidrBlock: string;
  readonly description: string;
}

const KINDS = ['postgres', 'key-value', 'environments', 'owners'] as const;

export type Resources = Partial<
  Record<(typeof KINDS)[number], Readonly<Record<string, readonly Rule[] | undefined>>>
>;

/** Starts a fake of the API of Render: https://api-docs.render.com/reference/introduction */
export async function startRender(token: string, resources: Resources): Promise<FakeServer> {
  const routes = KINDS.map(
    (kind): Route => ({
      method: 'GET',
      path: `/v1/${kind}/{id}`,
      query: [],
      answer: ({ headers, parameters: { id = '' } }) => {
        if (headers.authorization !== `Bearer ${token}`)
          return { status: 401, body: { message: 'Unauthorized' } };
        const found = resources[kind] ?? {};
        if (!Object.hasOwn(found, id)) return { status: 404, body: { message: 'not found' } };
        return { status: 200, body: { id, name: 'shop', ipAllowList: found[id] } };
      },
    }),
  );
  return startServer({ routes, headers: { 'user-agent': /\S/, accept: /\bjson\b/ } });
}
