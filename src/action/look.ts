import { type Checked, type CheckOptions, examine } from '../check.ts';
import { clock } from '../cli/clock.ts';
import { withNamedSources } from '../cli/named-sources.ts';
import type { Config } from '../config/types.ts';
import { readConfig } from '../read-config.ts';
import { assertFolder } from '../tree/folder.ts';
import type { Job } from './run.ts';

/** Checks the folder that the workflow names, as the command line would. */
export async function look(
  { inputs: { path, settings }, env }: Job,
  more: Partial<Pick<CheckOptions, 'since' | 'sourcesOfBase' | 'baseline' | 'here'>> = {},
  trust: (config: Config) => Promise<Config> = async (config) => config,
): Promise<Checked> {
  assertFolder(path);
  const { environments, offline } = settings;
  const config = await trust(await readConfig(path, settings.config));
  return examine({
    root: path,
    config: await withNamedSources(config, settings, env),
    offline,
    env,
    now: clock(env),
    ...(environments === undefined ? {} : { environments }),
    ...more,
  });
}
