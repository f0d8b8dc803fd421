import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Entry {
  readonly source: string;
  readonly description: string;
}

/** Starts a fake of the API of ClickHouse Cloud: https://clickhouse.com/docs/cloud/manage/api/swagger */
export async function startClickHouse(
  [key, secret]: readonly [string, string],
  services: Readonly<Record<string, readonly Entry[]>>,
): Promise<FakeServer> {
  const basic = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  const route: Route = {
    method: 'GET',
    path: '/v1/organizations/{organization}/services/{service}',
    query: [],
    answer: ({ headers, parameters: { organization, service } }) => {
      if (headers.authorization !== basic)
        return { status: 401, body: { status: 401, error: 'UNAUTHORIZED' } };
      const ipAccessList = services[`${organization}/${service}`];
      if (ipAccessList === undefined)
        return { status: 404, body: { status: 404, error: 'NOT_FOUND' } };
      const result = { id: service, name: 'shop', state: 'running', ipAccessList };
      return { status: 200, body: { status: 200, requestId: 'r1', result } };
    },
  };
  return startServer({ routes: [route], headers: { 'user-agent': /\S/, accept: /\bjson\b/ } });
}
