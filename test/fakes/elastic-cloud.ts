import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Filter {
  readonly name: string;
  readonly type: string;
  readonly rules: readonly { readonly source?: string; readonly description?: string }[];
  /** Ids of deployments. */
  readonly holdsFor: readonly string[];
}

/** Starts a fake of the API of Elastic Cloud: https://www.elastic.co/docs/api/doc/cloud/ */
export async function startElastic(
  key: string,
  deployments: readonly string[],
  filters: readonly Filter[],
): Promise<FakeServer> {
  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: '/api/v1/deployments/traffic-filter/rulesets',
      query: ['include_associations', 'region'],
      answer: ({ query }) => {
        const isWhole = query.get('include_associations') === 'true';
        const rulesets = filters.map(({ holdsFor, ...filter }, at) => ({
          ...{ id: `filter-${at}`, region: 'aws-eu-west-1', include_by_default: false, ...filter },
          ...(isWhole && holdsFor.length > 0 && { associations: holdsFor.map(association) }),
        }));
        return { status: 200, body: { rulesets } };
      },
    },
    {
      method: 'GET',
      path: '/api/v1/deployments/{id}',
      query: [],
      answer: ({ parameters: { id = '' } }) => {
        if (deployments.includes(id)) return { status: 200, body: { id, name: 'shop' } };
        const code = 'deployments.deployment_not_found';
        return { status: 404, body: { errors: [{ code, message: 'not found' }] } };
      },
    },
  ];
  return startServer({
    routes: routes.map((route) => ({ ...route, answer: authorized(key, route.answer) })),
    headers: { 'user-agent': /\S/, accept: /\bjson\b/ },
  });
}

function association(id: string) {
  return { entity_type: 'deployment', id };
}

function authorized(key: string, answer: Route['answer']): Route['answer'] {
  const message = 'The supplied authentication is invalid';
  return (call) =>
    call.headers.authorization === `ApiKey ${key}`
      ? answer(call)
      : { status: 401, body: { errors: [{ code: 'root.unauthorized', message }] } };
}
