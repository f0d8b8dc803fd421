import type { Call } from './http.ts';
import { type FakeServer, startServer } from './server.ts';

export interface DedicatedIp {
  readonly id: string;
  readonly name?: string;
  readonly ownerId: string;
  readonly region: 'frankfurt' | 'ohio' | 'oregon' | 'singapore' | 'virginia';
  /** Empty: all services of the workspace in the region. */
  readonly environmentIds: readonly string[];
  readonly ips: readonly string[];
  readonly status:
    | 'PENDING'
    | 'CREATING'
    | 'RUNNING'
    | 'DELETING'
    | 'DELETED'
    | 'FAILED'
    | 'UNKNOWN';
}

/** https://api-docs.render.com, as far as it tells where services leave from. */
export function startRender(token: string, sets: readonly DedicatedIp[]): Promise<FakeServer> {
  const owned = ({ query }: Call) =>
    sets.filter(({ ownerId }) => !query.has('ownerId') || query.get('ownerId') === ownerId);
  return startServer({
    basePath: '/v1',
    routes: [
      {
        method: 'GET',
        path: '/dedicated-ips',
        query: ['ownerId'],
        answer: (call) =>
          call.headers.authorization === `Bearer ${token}`
            ? { status: 200, body: owned(call).map(bodyOf) }
            : { status: 401, body: { message: 'Unauthorized' } },
      },
    ],
    headers: { accept: /\bjson\b/, authorization: /^Bearer \S+$/ },
  });
}

function bodyOf({ name = 'production', ...set }: DedicatedIp) {
  const createdAt = '2026-10-01T00:00:00Z';
  return { ...set, name, description: '', createdAt };
}
