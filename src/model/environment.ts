/**
 * What platforms, frameworks and people call the usual environments. Vercel's own are production,
 * preview and development (https://vercel.com/docs/environment-variables), Netlify's contexts
 * production, deploy-preview, branch-deploy and dev (https://docs.netlify.com/deploy/deploy-overview/#deploy-contexts),
 * Heroku's pipeline stages review, development, staging and production (https://devcenter.heroku.com/articles/pipelines).
 */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['production', ['prod', 'prd', 'live']],
  [
    'preview',
    [
      'previews',
      'pr',
      'pull-request',
      'review',
      'review-app',
      'review-apps',
      'deploy-preview',
      'branch-deploy',
    ],
  ],
  ['staging', ['stage', 'stag', 'stg', 'preprod', 'pre-prod', 'pre-production']],
  ['development', ['dev', 'devel', 'develop', 'local']],
  ['test', ['tests', 'testing', 'e2e', 'end-to-end', 'cypress', 'playwright', 'jest', 'vitest']],
  [
    'ci',
    [
      'continuous-integration',
      'travis',
      'travis-ci',
      'circleci',
      'circle-ci',
      'github-actions',
      'gha',
      'gitlab-ci',
      'jenkins',
      'buildkite',
      'appveyor',
    ],
  ],
]);

/** Environments that exist everywhere, by their own names. */
export const usualNames: readonly string[] = [...ALIASES.keys()];

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  [...ALIASES].flatMap(([name, aliases]) =>
    [name, ...aliases].map((alias) => [alias, name] as const),
  ),
);

/** The usual environment that a name means; nothing where it is one of its own. */
export function usualEnvironment(name: string): string | undefined {
  return BY_SPELLING.get(name) ?? BY_SPELLING.get(foldEnvironment(name));
}

/** A name as spellings of environments are compared. */
export function foldEnvironment(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** Whether deployed code runs there: not on a developer's machine, in tests or in CI. */
export function isDeployment(environment: string): boolean {
  return !['development', 'test', 'ci'].includes(usualEnvironment(environment) ?? '');
}
