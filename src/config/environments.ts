import type { Config, EnvironmentConfig } from './types.ts';

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
  ['test', ['tests', 'testing']],
  ['ci', ['continuous-integration']],
]);

/** Environments that exist everywhere, by their own names. */
export const usualNames: readonly string[] = [...ALIASES.keys()];

const DEFAULTS: ReadonlyMap<string, string> = new Map(
  [...ALIASES].flatMap(([name, aliases]) =>
    [name, ...aliases].map((alias) => [alias, name] as const),
  ),
);

/**
 * The one name of an environment, whatever a platform calls it: `Prod` and `Production – web` are
 * `production`, unless the configuration says otherwise. A name that matches none is its own.
 */
export function canonical(name: string, config: Pick<Config, 'environments'>): string {
  const spellings = spellingsOf(name);
  for (const spelling of spellings) {
    const own = configured(spelling, config);
    if (own !== undefined) return own;
  }
  for (const spelling of spellings) {
    const usual = DEFAULTS.get(spelling);
    if (usual !== undefined) return configuredAs(usual, config) ?? usual;
  }
  return name.trim();
}

/** The spellings by which the configuration claims a name for one environment. */
export function claims(
  environment: Pick<EnvironmentConfig, 'name' | 'aliases'>,
): readonly string[] {
  return [environment.name, ...environment.aliases].map(fold);
}

function configured(spelling: string, config: Pick<Config, 'environments'>): string | undefined {
  for (const environment of config.environments.values())
    if (claims(environment).includes(spelling)) return environment.name;
  return undefined;
}

/** A configured `prod` is what everybody else calls `production`. */
function configuredAs(usual: string, config: Pick<Config, 'environments'>): string | undefined {
  for (const { name } of config.environments.values())
    if (DEFAULTS.get(fold(name)) === usual) return name;
  return undefined;
}

/**
 * The name itself, and what stands before a spaced dash: Vercel names the GitHub environments of
 * a monorepo `Production – web`.
 */
function spellingsOf(name: string): readonly string[] {
  const head = name.split(/\s[-–—]\s/u)[0] ?? name;
  return head === name ? [fold(name)] : [fold(name), fold(head)];
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
