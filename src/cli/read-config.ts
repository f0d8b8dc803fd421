import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/types.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from './settings.ts';

/** The configuration that the command line names, or the one of the folder. */
export function readConfig(root: string, { config }: Pick<Settings, 'config'>): Config {
  return loadConfig(root, {
    rules: rules.map(({ id }) => id),
    ...(config === undefined ? {} : { path: config }),
  });
}
