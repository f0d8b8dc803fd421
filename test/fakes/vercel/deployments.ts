import type { Call } from '../http.ts';
import type { Route } from '../routes.ts';
import { pageSize, pagination, position, slice } from './cursor.ts';
import { notFound } from './errors.ts';
import { inScope, SCOPE, type Scope } from './scope.ts';
import type { Deployment, Project, VercelState } from './state.ts';

const LIST_QUERY = [
  ...['app', 'branch', 'from', 'limit', 'projectId', 'projectIds', 'rollbackCandidate', 'sha'],
  ...['since', 'state', 'target', 'to', 'until', 'users'],
];

/** https://vercel.com/docs/rest-api/reference/endpoints/deployments/list-deployments */
export function deploymentRoutes(state: VercelState): Route[] {
  return [
    {
      method: 'GET',
      path: '/v7/deployments',
      query: [...LIST_QUERY, ...SCOPE],
      answer: (call) =>
        inScope(state, call, (scope) => {
          const found = all(state, scope).filter((one) => asked(one.project, one.deployment, call));
          for (const { project } of found) call.use(`deployments of ${project.name}`);
          const start = position(call.query.get('until'));
          const page = slice(found, start, pageSize(call.query.get('limit')));
          const deployments = page.rows.map(({ project, deployment }) => row(project, deployment));
          return { status: 200, body: { deployments, pagination: pagination(page) } };
        }),
    },
    {
      method: 'GET',
      path: '/v13/deployments/{idOrUrl}',
      query: ['withGitRepoInfo', ...SCOPE],
      answer: (call) =>
        inScope(state, call, (scope) => {
          const { idOrUrl = '' } = call.parameters;
          const found = all(state, scope).find(
            ({ project, deployment }) =>
              deployment.id === idOrUrl || host(project, deployment) === idOrUrl,
          );
          if (found === undefined) return notFound('deployment', idOrUrl);
          call.use(`deployments of ${found.project.name}`);
          return { status: 200, body: single(found.project, found.deployment) };
        }),
    },
  ];
}

/** The deployment that takes a project's production traffic. */
export function currentProduction({ deployments = [] }: Project): Deployment | undefined {
  const marked = deployments.find(({ current }) => current);
  const ready = deployments.filter(
    ({ target, state = 'READY', substate }) =>
      target === 'production' && state === 'READY' && substate !== 'STAGED',
  );
  return marked ?? ready.sort((a, b) => b.createdAt - a.createdAt)[0];
}

export function host({ name }: Project, { id }: Deployment): string {
  return `${name}-${id.replace(/\W/g, '')}.vercel.test`;
}

/** Latest first. */
function all(state: VercelState, { team }: Scope) {
  return state.projects
    .filter((project) => project.team === team?.id)
    .flatMap((project) =>
      (project.deployments ?? []).map((deployment) => ({ project, deployment })),
    )
    .sort((a, b) => b.deployment.createdAt - a.deployment.createdAt);
}

function asked(project: Project, deployment: Deployment, { query }: Call): boolean {
  const state = query.get('state')?.split(',');
  const ids = [query.get('projectId') ?? [], query.get('projectIds')?.split(',') ?? []].flat();
  const app = query.get('app');
  const branch = query.get('branch');
  const target = query.get('target');
  return (
    (ids.length === 0 || ids.includes(project.id) || ids.includes(project.name)) &&
    (app === null || app === project.name) &&
    (branch === null || branch === deployment.branch) &&
    (target === null || target === (deployment.target ?? 'preview')) &&
    (state === undefined || state.includes(deployment.state ?? 'READY'))
  );
}

function meta({ branch }: Deployment) {
  return branch === undefined ? {} : { githubCommitRef: branch };
}

function row(project: Project, deployment: Deployment) {
  const { id, createdAt, target = null, state = 'READY', substate = 'PROMOTED' } = deployment;
  const { customEnvironment } = deployment;
  return {
    uid: id,
    name: project.name,
    projectId: project.id,
    url: host(project, deployment),
    created: createdAt,
    createdAt,
    buildingAt: createdAt + 1000,
    ...(state === 'READY' ? { ready: createdAt + 60_000, readySubstate: substate } : {}),
    source: 'git',
    state,
    readyState: state,
    type: 'LAMBDAS',
    creator: { uid: 'user1', username: 'octo' },
    inspectorUrl: null,
    meta: meta(deployment),
    target,
    ...(customEnvironment === undefined ? {} : { customEnvironment }),
  };
}

function single(project: Project, deployment: Deployment) {
  const { id, createdAt, target = null, state = 'READY', substate = 'PROMOTED' } = deployment;
  return {
    id,
    name: project.name,
    url: host(project, deployment),
    createdAt,
    buildingAt: createdAt + 1000,
    bootedAt: createdAt + 2000,
    buildSkipped: false,
    ...(state === 'READY' ? { ready: createdAt + 60_000, readySubstate: substate } : {}),
    status: state,
    readyState: state,
    type: 'LAMBDAS',
    creator: { uid: 'user1', username: 'octo' },
    aliasAssigned: state === 'READY',
    public: false,
    regions: ['iad1'],
    version: 2,
    meta: meta(deployment),
    target,
  };
}
