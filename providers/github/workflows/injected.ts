import type { Supply } from '../../../src/model/index.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
const DEFAULTS = [
  'CI',
  ...(
    'ACTION ACTION_PATH ACTION_REPOSITORY ACTIONS ACTOR ACTOR_ID API_URL BASE_REF ENV EVENT_NAME ' +
    'EVENT_PATH GRAPHQL_URL HEAD_REF JOB OUTPUT PATH REF REF_NAME REF_PROTECTED REF_TYPE REPOSITORY ' +
    'REPOSITORY_ID REPOSITORY_OWNER REPOSITORY_OWNER_ID RETENTION_DAYS RUN_ATTEMPT RUN_ID RUN_NUMBER ' +
    'SERVER_URL SHA STEP_SUMMARY TRIGGERING_ACTOR WORKFLOW WORKFLOW_REF WORKFLOW_SHA WORKSPACE'
  )
    .split(' ')
    .map((name) => `GITHUB_${name}`),
  ...'ARCH ENVIRONMENT NAME OS TEMP TOOL_CACHE'.split(' ').map((name) => `RUNNER_${name}`),
];

/** https://docs.github.com/en/actions/concepts/security/github_token */
const TOKEN = 'GITHUB_TOKEN';

/** What GitHub sets for every job, and the one secret that every workflow has. */
export function* injected(ci: string, environments: readonly string[]): Generator<Supply> {
  const place = { source: 'GitHub Actions' } as const;
  const common = { role: 'supplies', value: { kind: 'hidden' }, place, layer: 0 } as const;
  const always = { ...common, phases: ['build', 'run'], injected: true } as const;
  for (const name of DEFAULTS) yield { ...always, name, channel: 'process', environment: ci };
  for (const environment of new Set([ci, ...environments]))
    yield { ...always, name: TOKEN, channel: 'github-secrets', environment };
}
