import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Restrictions {
  readonly entitlement: string;
  readonly config: {
    readonly dbAllowedCidrs?: readonly string[];
    readonly dbAllowedCidrsV6?: readonly string[];
  };
  readonly status: string;
}

/** Starts a fake of the Management API: https://supabase.com/docs/reference/api/introduction */
export async function startSupabase(
  token: string,
  projects: Readonly<Record<string, Restrictions>>,
): Promise<FakeServer> {
  const route: Route = {
    method: 'GET',
    path: '/v1/projects/{ref}/network-restrictions',
    query: [],
    answer: ({ headers, parameters }) => {
      if (headers.authorization !== `Bearer ${token}`)
        return { status: 401, body: { message: 'Unauthorized' } };
      const project = projects[parameters.ref ?? ''];
      if (project === undefined) return { status: 404, body: { message: 'Project not found' } };
      return { status: 200, body: { ...project, updated_at: '2026-03-01T10:00:00.000Z' } };
    },
  };
  return startServer({ routes: [route], headers: { 'user-agent': /\S/, accept: /\bjson\b/ } });
}
