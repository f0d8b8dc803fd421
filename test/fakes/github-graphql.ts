import type { Answer } from './http.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Organization {
  readonly enabled: boolean;
  readonly entries: readonly {
    readonly value: string;
    readonly name?: string;
    readonly active?: boolean;
  }[];
}

/**
 * Starts a fake of the GraphQL API, as far as it tells of allow lists:
 * https://docs.github.com/graphql/reference/objects#organization
 *
 * @param basePath where it stands on GitHub Enterprise Server
 */
export async function startGraphQL(
  token: string,
  organizations: Readonly<Record<string, Organization>>,
  basePath = '',
): Promise<FakeServer> {
  return startServer({
    basePath,
    headers: { 'user-agent': /\S/, accept: /\bjson\b/, authorization: /^(token|bearer) \S+$/i },
    routes: [
      {
        method: 'POST',
        path: '/graphql',
        query: [],
        answer: ({ headers, body }) => {
          if (headers.authorization?.split(' ')[1] !== token)
            return { status: 401, body: { message: 'Bad credentials', status: '401' } };
          const { query, variables } = JSON.parse(body);
          if (!/^query\b/.test(query)) return errors('undefinedOperation', 'Not a query');
          return answer(organizations[variables.login], query, variables.after ?? null);
        },
      },
    ],
  });
}

function answer(found: Organization | undefined, query: string, after: string | null): Answer {
  if (found === undefined) return errors('NOT_FOUND', 'Could not resolve to an Organization');
  const [, first = ''] = /ipAllowListEntries\(first: (\d+), after: \$after\)/.exec(query) ?? [];
  const size = Number(first);
  if (!(size >= 1 && size <= 100)) return errors('MISSING_PAGINATION_BOUNDARIES', 'No page size');
  const start = after === null ? 0 : Number(Buffer.from(after, 'base64').toString());
  const end = start + size;
  const list = {
    ipAllowListEnabledSetting: found.enabled ? 'ENABLED' : 'DISABLED',
    ipAllowListEntries: {
      nodes: found.entries.slice(start, end).map(({ value, name = null, active = true }) => ({
        allowListValue: value,
        isActive: active,
        name,
      })),
      pageInfo: {
        hasNextPage: end < found.entries.length,
        endCursor: Buffer.from(String(end)).toString('base64'),
      },
    },
  };
  return { status: 200, body: { data: { organization: list } } };
}

function errors(type: string, message: string): Answer {
  const body = {
    data: { organization: null },
    errors: [{ type, message, path: ['organization'] }],
  };
  return { status: 200, body };
}
