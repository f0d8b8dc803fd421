import type { Route } from '../routes.ts';
import { pagination, slice } from './cursor.ts';
import { notFound } from './errors.ts';
import { inScope, SCOPE, stepUp } from './scope.ts';
import type { SharedEnv, VercelState } from './state.ts';

const TIME = 1_790_000_000_000;
const FILTERS = ['exclude_ids', 'exclude_projectId', 'exclude-ids', 'exclude-projectId', 'search'];

/** https://vercel.com/docs/rest-api/reference/endpoints/environment/lists-all-shared-environment-variables-for-a-team */
export function sharedEnvRoutes(state: VercelState): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/env',
      query: [...FILTERS, 'ids', 'projectId', ...SCOPE],
      answer: (call) =>
        inScope(state, call, (scope) =>
          stepUp(scope, () => {
            if (scope.team !== undefined) call.use(`shared env of ${scope.team.slug}`);
            const project = call.query.get('projectId');
            const data = (scope.team?.sharedEnv ?? [])
              .map((env, index) => sharedBody(env, index, scope.team?.id))
              .filter(({ projectId }) => project === null || projectId.includes(project));
            return {
              status: 200,
              body: { data, pagination: pagination(slice(data, 0, data.length)) },
            };
          }),
        ),
    },
    {
      method: 'GET',
      path: '/v1/env/{id}',
      query: SCOPE,
      answer: (call) =>
        inScope(state, call, (scope) =>
          stepUp(scope, () => {
            const { id = '' } = call.parameters;
            const all = scope.team?.sharedEnv ?? [];
            const found = all.findIndex((env, index) => idOf(env, index) === id);
            const env = all[found];
            if (env === undefined) return notFound('environment variable', id);
            const { securityIssues: _, ...body } = sharedBody(env, found, scope.team?.id);
            const shown = { value: env.value ?? '', decrypted: true };
            return {
              status: 200,
              body: env.type === 'sensitive' ? body : { ...body, ...shown },
            };
          }),
        ),
    },
  ];
}

function sharedBody(env: SharedEnv, index: number, ownerId: string | undefined) {
  const { value = '', projects = [], createdAt = TIME, updatedAt = TIME, ...rest } = env;
  return {
    id: idOf(env, index),
    ...rest,
    ...(env.type === 'plain' ? { value } : {}),
    projectId: projects,
    ownerId: ownerId ?? null,
    decrypted: false,
    created: new Date(createdAt).toISOString(),
    createdAt,
    updatedAt,
    securityIssues: [],
  };
}

function idOf({ id }: SharedEnv, index: number): string {
  return id ?? `shared${index}`;
}
