import type { Phase } from '../model/index.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a process runs, by what the platform itself sets there. */
export interface Platform {
  /** Kebab-case. */
  readonly id: string;
  readonly title: string;
  /** Absent: the platform sets the same in its builds as in the running program. */
  readonly phase?: Phase;
}

interface Marker {
  readonly id: string;
  readonly title: string;
  readonly isHere: (env: Env) => boolean;
  readonly phase?: (env: Env) => Phase | undefined;
}

const running = (): Phase => 'run';

/** The first that is here counts: a platform stands before the one that it is built on. */
const MARKERS: readonly Marker[] = [
  {
    // https://vercel.com/docs/environment-variables/system-environment-variables: CI is there at build time only
    id: 'vercel',
    title: 'Vercel',
    isHere: ({ VERCEL }) => VERCEL === '1',
    phase: ({ CI, AWS_LAMBDA_FUNCTION_NAME }) => {
      if (CI === '1') return 'build';
      return isSet(AWS_LAMBDA_FUNCTION_NAME) ? 'run' : undefined;
    },
  },
  {
    // https://docs.replit.com/cloud-services/deployments/about-deployments#deployment-environment-variables
    id: 'replit',
    title: 'Replit',
    isHere: ({ REPLIT_DEPLOYMENT, REPL_ID }) => REPLIT_DEPLOYMENT === '1' || isSet(REPL_ID),
    phase: ({ REPLIT_DEPLOYMENT }) => (REPLIT_DEPLOYMENT === '1' ? 'run' : undefined),
  },
  {
    // https://render.com/docs/environment-variables: at both build time and runtime
    id: 'render',
    title: 'Render',
    isHere: ({ RENDER }) => RENDER === 'true',
  },
  {
    // https://docs.railway.com/reference/variables#railway-provided-variables: at both
    id: 'railway',
    title: 'Railway',
    isHere: (env) => isSet(env.RAILWAY_PROJECT_ID) || isSet(env.RAILWAY_ENVIRONMENT_ID),
  },
  {
    // https://fly.io/docs/machines/runtime-environment/
    id: 'fly',
    title: 'Fly.io',
    isHere: ({ FLY_MACHINE_ID }) => isSet(FLY_MACHINE_ID),
    phase: running,
  },
  {
    // https://devcenter.heroku.com/articles/dynos#local-environment-variables; builds have SOURCE_VERSION:
    // https://devcenter.heroku.com/articles/buildpack-api#bin-compile
    id: 'heroku',
    title: 'Heroku',
    isHere: ({ DYNO }) => isSet(DYNO),
    phase: ({ SOURCE_VERSION }) => (isSet(SOURCE_VERSION) ? undefined : 'run'),
  },
  {
    // https://cloud.google.com/run/docs/container-contract#env-vars
    id: 'cloud-run',
    title: 'Cloud Run',
    isHere: ({ K_SERVICE, CLOUD_RUN_JOB }) => isSet(K_SERVICE) || isSet(CLOUD_RUN_JOB),
    phase: running,
  },
  {
    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
    id: 'aws-lambda',
    title: 'AWS Lambda',
    isHere: ({ AWS_LAMBDA_FUNCTION_NAME }) => isSet(AWS_LAMBDA_FUNCTION_NAME),
    phase: running,
  },
  {
    // https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
    id: 'kubernetes',
    title: 'Kubernetes',
    isHere: ({ KUBERNETES_SERVICE_HOST }) => isSet(KUBERNETES_SERVICE_HOST),
    phase: running,
  },
];

/** Runners and workspaces stand on clusters and machines like those that programs are deployed to. */
const ELSEWHERE = [
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'JENKINS_URL',
  'BUILDKITE',
  'CIRCLECI',
  'TF_BUILD',
  'TEAMCITY_VERSION',
  'BITBUCKET_BUILD_NUMBER',
  'CODEBUILD_BUILD_ID',
  'DRONE',
  'CODESPACES',
  'GITPOD_WORKSPACE_ID',
];

/** The platform that a process runs on, and the phase where its own variables are known to tell. */
export function platformOf(env: Env): Platform | undefined {
  const marker = MARKERS.find(({ isHere }) => isHere(env));
  if (marker === undefined) return undefined;
  const { id, title } = marker;
  const phase = ELSEWHERE.some((name) => isSet(env[name])) ? undefined : marker.phase?.(env);
  // Any other CI system says so in CI, which no running program has.
  const isRunner = phase === 'run' && isSet(env.CI) && env.CI !== 'false';
  return phase === undefined || isRunner ? { id, title } : { id, title, phase };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
