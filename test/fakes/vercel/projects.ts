import type { Answer, Call } from '../http.ts';
import type { Route } from '../routes.ts';
import { continuation, pageSize, pagination, position, slice } from './cursor.ts';
import { currentProduction, host } from './deployments.ts';
import { notFound } from './errors.ts';
import { inProject, inScope, SCOPE } from './scope.ts';
import type { CustomEnvironment, Deployment, Project, VercelState } from './state.ts';

const TIME = 1_780_000_000_000;
const LIST_QUERY = [
  ...['buildMachineTypes', 'buildQueueConfiguration', 'deprecated', 'edgeConfigId'],
  ...['edgeConfigTokenId', 'elasticConcurrencyEnabled', 'excludeRepos', 'from'],
  ...['gitForkProtection', 'limit', 'repo', 'repoId', 'repoUrl', 'search', 'staticIpsEnabled'],
];

/** https://vercel.com/docs/rest-api/reference/endpoints/projects */
export function projectRoutes(state: VercelState): Route[] {
  const environments = '/v9/projects/{idOrName}/custom-environments';
  return [
    {
      method: 'GET',
      path: '/v10/projects',
      query: [...LIST_QUERY, ...SCOPE],
      answer: (call) => inScope(state, call, ({ team }) => list(state, team?.id, call)),
    },
    {
      method: 'GET',
      path: '/v9/projects/{idOrName}',
      query: SCOPE,
      answer: (call) =>
        inProject(state, call, (project) => {
          call.use(`project ${project.name}`);
          call.use(`deployments of ${project.name}`);
          return {
            status: 200,
            body: {
              ...projectBody(project),
              ...networkBody(project),
              defaultResourceConfig: RESOURCES,
            },
          };
        }),
    },
    {
      method: 'GET',
      path: environments,
      query: ['gitBranch', ...SCOPE],
      answer: (call) =>
        inProject(state, call, ({ name, customEnvironments = [] }) => {
          call.use(`custom environments of ${name}`);
          const all = customEnvironments.map(environmentBody);
          return { status: 200, body: { accountLimit: { total: 12 }, environments: all } };
        }),
    },
    {
      method: 'GET',
      path: `${environments}/{environmentSlugOrId}`,
      query: SCOPE,
      answer: (call) =>
        inProject(state, call, ({ customEnvironments = [] }) => {
          const { environmentSlugOrId: wanted = '' } = call.parameters;
          const found = customEnvironments.find(({ id, slug }) => id === wanted || slug === wanted);
          return found === undefined
            ? notFound('environment', wanted)
            : { status: 200, body: environmentBody(found) };
        }),
    },
  ];
}

function list(state: VercelState, team: string | undefined, { query }: Call): Answer {
  const { projects: shape = 'number' } = state.behaviour ?? {};
  const search = query.get('search');
  const url = query.get('repoUrl');
  const repo = query.get('repo') ?? url?.replace(/^https:\/\/github\.com\//, '') ?? null;
  const all = state.projects.filter(
    (project) =>
      project.team === team &&
      (search === null || project.name.includes(search)) &&
      (repo === null || project.repository === repo),
  );
  if (shape === 'bare') return { status: 200, body: all.map(listedBody) };
  const page = slice(all, position(query.get('from')), pageSize(query.get('limit')));
  const paging = shape === 'number' ? pagination(page) : continuation(page);
  return { status: 200, body: { projects: page.rows.map(listedBody), pagination: paging } };
}

const RESOURCES = { functionDefaultRegions: ['iad1'] };

function listedBody(project: Project) {
  return { ...projectBody(project), serverlessFunctionRegion: 'iad1' };
}

function projectBody(project: Project) {
  const { id, name, team, framework = null, rootDirectory = null, autoExposeSystemEnvs } = project;
  const production = currentProduction(project);
  return {
    accountId: team ?? 'user1',
    id,
    name,
    alias: [],
    framework,
    rootDirectory,
    ...(autoExposeSystemEnvs === undefined ? {} : { autoExposeSystemEnvs }),
    createdAt: TIME,
    updatedAt: TIME,
    resourceConfig: RESOURCES,
    deploymentExpiration: {},
    directoryListing: false,
    nodeVersion: '22.x',
    ...(project.repository === undefined ? {} : { link: linkBody(project.repository) }),
    ...(production === undefined
      ? {}
      : { targets: { production: targetBody(project, production) } }),
  };
}

/** https://vercel.com/docs/rest-api/reference/endpoints/projects: no address is in it. */
function networkBody({ staticIps, connectConfigurations }: Project) {
  return {
    ...(staticIps === undefined ? {} : { staticIps }),
    ...(connectConfigurations === undefined ? {} : { connectConfigurations }),
  };
}

function linkBody(repository: string) {
  const [org = '', repo = ''] = repository.split('/');
  return {
    type: 'github',
    org,
    repo,
    repoId: 42,
    createdAt: TIME,
    updatedAt: TIME,
    deployHooks: [],
    gitCredentialId: 'cred_1',
    productionBranch: 'main',
    sourceless: false,
  };
}

function targetBody(project: Project, deployment: Deployment) {
  const { id, createdAt, state = 'READY', substate = 'PROMOTED' } = deployment;
  return {
    id,
    name: project.name,
    createdAt,
    createdIn: 'sfo1',
    creator: { uid: 'user1', email: 'octo@acme.test', username: 'octo' },
    deploymentHostname: host(project, deployment),
    plan: 'pro',
    private: true,
    readyState: state,
    readySubstate: substate,
    target: 'production',
    type: 'LAMBDAS',
    url: host(project, deployment),
  };
}

function environmentBody({ id, slug, type = 'preview', branchMatcher }: CustomEnvironment) {
  return {
    id,
    slug,
    type,
    ...(branchMatcher === undefined ? {} : { branchMatcher }),
    createdAt: TIME,
    updatedAt: TIME,
  };
}
