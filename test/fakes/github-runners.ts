import type { Answer, Call } from './http.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Runner {
  readonly name: string;
  readonly public_ip_enabled?: boolean;
  readonly public_ips?: readonly {
    readonly enabled?: boolean;
    readonly prefix: string;
    readonly length: number;
  }[];
}

/** https://docs.github.com/rest/actions/hosted-runners#list-github-hosted-runners-for-an-organization */
export function startRunners(
  token: string,
  organization: string,
  runners: readonly Runner[],
  pageSize = 100,
): Promise<FakeServer> {
  const answer = (call: Call): Answer => {
    if (!new RegExp(`^(token|Bearer) ${token}$`, 'i').test(String(call.headers.authorization)))
      return { status: 401, body: { message: 'Bad credentials' } };
    if (call.parameters.org !== organization)
      return { status: 404, body: { message: 'Not Found' } };
    const page = Number(call.query.get('page') ?? 1);
    const rows = runners.slice((page - 1) * pageSize, page * pageSize);
    const isLast = page * pageSize >= runners.length;
    const next = `${call.base}${call.path}?per_page=100&page=${page + 1}`;
    return {
      status: 200,
      ...(isLast ? {} : { headers: { link: `<${next}>; rel="next"` } }),
      body: { total_count: runners.length, runners: rows.map(bodyOf) },
    };
  };
  return startServer({
    routes: [
      {
        method: 'GET',
        path: '/orgs/{org}/actions/hosted-runners',
        query: ['per_page', 'page'],
        answer,
      },
    ],
    headers: { 'user-agent': /\S/, accept: /\bjson\b/ },
  });
}

function bodyOf({ public_ip_enabled = false, public_ips = [], ...runner }: Runner, index: number) {
  return {
    id: index + 1,
    ...runner,
    platform: 'linux-x64',
    status: 'Ready',
    maximum_runners: 10,
    public_ip_enabled,
    public_ips,
  };
}
