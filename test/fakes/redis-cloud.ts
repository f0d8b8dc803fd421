import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Database {
  readonly security?: { readonly sourceIps?: readonly string[] };
  readonly crdbDatabases?: readonly object[];
}

/** Starts a fake of the API of Redis Cloud: https://redis.io/docs/latest/operate/rc/api/ */
export async function startRedisCloud(
  [key, secret]: readonly [string, string],
  databases: Readonly<Record<string, Database>>,
): Promise<FakeServer> {
  const route: Route = {
    method: 'GET',
    path: '/v1/subscriptions/{subscription}/databases/{database}',
    query: [],
    answer: ({ headers, parameters: { subscription, database } }) => {
      if (headers['x-api-key'] !== key || headers['x-api-secret-key'] !== secret)
        return { status: 401, body: { message: 'Unauthorized' } };
      const found = databases[`${subscription}/${database}`];
      if (found === undefined) return { status: 404, body: { message: 'database not found' } };
      const about = { databaseId: Number(database), name: 'shop', protocol: 'redis' };
      const own = found.security && { password: 'canary-password', ...found.security };
      return { status: 200, body: { ...about, ...found, security: own } };
    },
  };
  return startServer({ routes: [route], headers: { 'user-agent': /\S/, accept: /\bjson\b/ } });
}
