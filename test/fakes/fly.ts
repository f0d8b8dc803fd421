import type { Answer, Call } from './http.ts';
import { type FakeServer, startServer } from './server.ts';

interface Address {
  readonly ip: string;
  readonly version: 4 | 6;
  readonly region: string;
}

export interface FlyApp {
  readonly name: string;
  readonly egress?: readonly Address[];
  readonly machines?: readonly {
    readonly id: string;
    readonly region: string;
    readonly state?: string;
    /** The older kind, of one machine. */
    readonly egress?: readonly Address[];
  }[];
}

/** Both APIs of Fly.io: GraphQL, and https://fly.io/docs/machines/api. What is wrong with a query comes with 200. */
export function startFly(authorization: string, apps: readonly FlyApp[]): Promise<FakeServer> {
  const authorized = (call: Call, answer: () => Answer): Answer =>
    call.headers.authorization === authorization
      ? answer()
      : { status: 401, body: { error: 'unauthorized' } };
  const appOf = (name: string | undefined) => apps.find((app) => app.name === name);
  return startServer({
    routes: [
      {
        method: 'POST',
        path: '/graphql',
        query: [],
        answer: (call) => authorized(call, () => graphql(call, appOf)),
      },
      {
        method: 'GET',
        path: '/v1/apps/{app}/machines',
        query: [],
        answer: (call) =>
          authorized(call, () => {
            const app = appOf(call.parameters.app);
            if (app === undefined) return { status: 404, body: { error: 'app not found' } };
            const machines = (app.machines ?? []).map(({ egress: _, ...machine }) => ({
              state: 'started',
              name: 'machine',
              ...machine,
            }));
            return { status: 200, body: machines };
          }),
      },
    ],
    headers: { accept: /\bjson\b/, authorization: /^\S+ \S+$/ },
  });
}

function graphql({ body, headers }: Call, appOf: (name: string) => FlyApp | undefined): Answer {
  const { query, variables } = JSON.parse(body) as {
    query: string;
    variables: { name: string };
  };
  if (!/json/.test(headers['content-type'] ?? '') || /\bmutation\b/.test(query))
    return { status: 400, body: { errors: [{ message: 'bad request' }] } };
  const app = appOf(variables.name);
  if (app === undefined)
    return {
      status: 200,
      body: {
        data: { app: null },
        errors: [{ message: 'Could not find App', extensions: { code: 'NOT_FOUND' } }],
      },
    };
  const nodes = (all: readonly Address[] = []) => ({
    nodes: all.map(({ ip, region }) => ({ ip, region })),
  });
  const machines = (app.machines ?? []).map(({ id, egress }) => ({
    id,
    egressIpAddresses: nodes(egress),
  }));
  return {
    status: 200,
    body: {
      data: { app: { egressIpAddresses: nodes(app.egress), machines: { nodes: machines } } },
    },
  };
}
