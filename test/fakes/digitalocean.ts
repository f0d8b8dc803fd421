import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Rule {
  readonly type: 'ip_addr' | 'droplet' | 'k8s' | 'tag' | 'app';
  readonly value: string;
  readonly description?: string;
}

/** Starts a fake of the API of DigitalOcean: https://docs.digitalocean.com/reference/api/ */
export async function startDigitalOcean(
  token: string,
  clusters: Readonly<Record<string, readonly Rule[]>>,
): Promise<FakeServer> {
  const route: Route = {
    method: 'GET',
    path: '/v2/databases/{id}/firewall',
    query: [],
    answer: ({ headers, parameters }) => {
      if (headers.authorization !== `Bearer ${token}`)
        return { status: 401, body: failure('Unauthorized', 'Unable to authenticate you') };
      const { id = '' } = parameters;
      const rules = clusters[id];
      if (rules === undefined)
        return { status: 404, body: failure('not_found', 'The cluster could not be found.') };
      const common = { cluster_uuid: id, created_at: '2026-03-01T10:00:00Z' };
      return {
        status: 200,
        body: { rules: rules.map((rule, at) => ({ uuid: `rule-${at}`, ...common, ...rule })) },
      };
    },
  };
  return startServer({ routes: [route], headers: { 'user-agent': /\S/, accept: /\bjson\b/ } });
}

function failure(id: string, message: string) {
  return { id, message, request_id: '4d9d8375-3c56-4925-a3e7-eb137fed17e9' };
}
