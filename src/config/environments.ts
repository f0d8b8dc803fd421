import { foldEnvironment, usualEnvironment } from '../model/index.ts';
import type { Config, EnvironmentConfig } from './types.ts';

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
    const usual = usualEnvironment(spelling);
    if (usual !== undefined) return configuredAs(usual, config) ?? usual;
  }
  return name.trim();
}

/** The spellings by which the configuration claims a name for one environment. */
export function claims(
  environment: Pick<EnvironmentConfig, 'name' | 'aliases'>,
): readonly string[] {
  return [environment.name, ...environment.aliases].map(foldEnvironment);
}

function configured(spelling: string, config: Pick<Config, 'environments'>): string | undefined {
  for (const environment of config.environments.values())
    if (claims(environment).includes(spelling)) return environment.name;
  return undefined;
}

/** A configured `prod` is what everybody else calls `production`. */
function configuredAs(usual: string, config: Pick<Config, 'environments'>): string | undefined {
  for (const { name } of config.environments.values())
    if (usualEnvironment(name) === usual) return name;
  return undefined;
}

/**
 * The name itself, and what stands before a spaced dash: Vercel names the GitHub environments of
 * a monorepo `Production – web`.
 */
function spellingsOf(name: string): readonly string[] {
  const head = name.split(/\s[-–—]\s/u)[0] ?? name;
  return head === name ? [foldEnvironment(name)] : [foldEnvironment(name), foldEnvironment(head)];
}
