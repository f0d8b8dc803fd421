import type { Answer, Call } from '../http.ts';
import type { Route } from '../routes.ts';
import { pagination, position, slice } from './cursor.ts';
import { notFound } from './errors.ts';
import { inProject, SCOPE, stepUp } from './scope.ts';
import type { Env, Project, VercelState } from './state.ts';

const TIME = 1_790_000_000_000;
const LIST_QUERY = [
  'customEnvironmentId',
  'customEnvironmentSlug',
  'decrypt',
  'gitBranch',
  'source',
  ...SCOPE,
];
/** What the platform's own program sends, and what used to ask for the next page. */
const UNDOCUMENTED = ['target', 'until', 'limit'];

/** https://vercel.com/docs/rest-api/reference/endpoints/projects/retrieve-the-environment-variables-of-a-project-by-id-or-name */
export function envRoutes(state: VercelState): Route[] {
  return [
    {
      method: 'GET',
      path: '/v10/projects/{idOrName}/env',
      query: [...LIST_QUERY, ...UNDOCUMENTED],
      undocumented: UNDOCUMENTED,
      answer: (call) =>
        inProject(state, call, (project, scope) => {
          call.use(`env of ${project.name}`);
          return stepUp(scope, () => list(state, project, call));
        }),
    },
    {
      method: 'GET',
      path: '/v1/projects/{idOrName}/env/{id}',
      query: SCOPE,
      answer: (call) =>
        inProject(state, call, (project, scope) => stepUp(scope, () => single(project, call))),
    },
  ];
}

function list(state: VercelState, project: Project, call: Call): Answer {
  const { envPages, decryptIgnored } = state.behaviour ?? {};
  const decrypt = call.query.get('decrypt') === 'true' && decryptIgnored !== true;
  const all = (project.env ?? [])
    .map((env, index) => ({ env, body: envBody(env, index, decrypt) }))
    .filter(({ env }) => asked(env, project, call.query))
    .map(({ body }) => body);
  const { hiddenProductionEnvCount } = project;
  if (project.bare) return { status: 200, body: all[0] };
  if (hiddenProductionEnvCount !== undefined)
    return { status: 200, body: { envs: all, hiddenProductionEnvCount } };
  const honoured = envPages?.until !== 'ignored';
  const from = honoured ? position(call.query.get('until')) : 0;
  const page = slice(all, from, envPages?.size ?? all.length);
  return { status: 200, body: { envs: page.rows, pagination: pagination(page) } };
}

function single(project: Project, call: Call): Answer {
  const wanted = call.parameters.id ?? '';
  const all = (project.env ?? []).map((env, index) => ({ env, body: envBody(env, index, true) }));
  const found = all.find(({ body }) => body.id === wanted);
  if (found === undefined) return notFound('environment variable', wanted);
  const { value, securityIssues: _issues, system: _system, ...rest } = found.body;
  return { status: 200, body: secret(found.env) ? rest : { ...rest, value } };
}

/** Ciphertext stands where the value of an encrypted variable was not asked for. */
function envBody(env: Env, index: number, decrypt: boolean) {
  const { id = `env${index}`, value = '', type = 'encrypted', ...rest } = env;
  const { createdAt = TIME, updatedAt = TIME } = env;
  const encrypted = type === 'encrypted' && env.visibility !== 'secret';
  const shown = secret(env) ? '' : encrypted && !decrypt ? 'eyJ2IjoidjIiLCJjIjoi' : value;
  return {
    id,
    value: shown,
    type,
    ...rest,
    ...(encrypted ? { decrypted: decrypt } : {}),
    ...(type === 'sensitive' ? { decrypted: false } : {}),
    createdAt,
    updatedAt,
    securityIssues: [],
  };
}

/** Values of these never come back: https://vercel.com/docs/environment-variables/sensitive-environment-variables */
function secret({ type, visibility }: Env): boolean {
  return visibility === undefined ? type === 'sensitive' : visibility === 'secret';
}

function asked(env: Env, project: Project, query: URLSearchParams): boolean {
  const targets: readonly string[] = [env.target ?? []].flat();
  const target = query.get('target');
  if (target !== null && !targets.includes(target)) return false;
  const branch = query.get('gitBranch');
  const ofBranch = env.gitBranch === undefined || env.gitBranch === branch;
  if (branch !== null && !(targets.includes('preview') && ofBranch)) return false;
  const slug = query.get('customEnvironmentSlug');
  const custom =
    query.get('customEnvironmentId') ??
    project.customEnvironments?.find((one) => one.slug === slug)?.id ??
    slug;
  return custom === null || (env.customEnvironmentIds?.includes(custom) ?? false);
}
