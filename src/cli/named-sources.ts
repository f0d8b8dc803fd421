import { canonical } from '../config/environments.ts';
import type { Config, EnvironmentConfig } from '../config/types.ts';
import { UserError } from '../errors.ts';
import { clock } from './clock.ts';
import type { Settings } from './settings.ts';

type Sources = NonNullable<EnvironmentConfig['sources']>;
type Env = Readonly<Record<string, string | undefined>>;

/** The line of the command itself has no place in a file. */
const COMMAND_LINE = { file: 'envparity', line: 1, column: 1 };

/**
 * The configuration with the sources that the command line names: an environment has exactly those,
 * as if the configuration named them.
 *
 * @throws UserError `wrong-use` where it is not said of which environment, and what is wrong with a
 *   snapshot of which nobody knows the environment
 */
export async function withNamedSources(
  config: Config,
  settings: Settings,
  env: Env,
): Promise<Config> {
  const { from = [], snapshots = [], maxAge } = settings;
  const aged = maxAge === undefined ? config : withMaxAge(config, maxAge);
  const named = from.length === 0 ? [] : fromSources(aged, settings);
  if (settings.phase !== undefined && !from.includes('process'))
    throw wrongUse('--phase says what this process is', 'Add `--from process`');
  const taken = snapshots.length === 0 ? [] : await snapshotSources(aged, settings, env);
  return [...named, ...taken].length === 0 ? aged : override(aged, [...named, ...taken]);
}

interface Named {
  readonly environment: string;
  readonly source: Sources[number];
}

function fromSources(config: Config, settings: Settings): readonly Named[] {
  const { from = [], environments = [], phase } = settings;
  const [name, ...others] = environments;
  if (name === undefined || others.length > 0)
    throw wrongUse('--from needs the one environment that it is about', 'Add `--environment NAME`');
  const environment = canonical(name, config);
  const known = config.environments.get(environment)?.sources ?? [];
  return from.flatMap((provider) => {
    const own = known.filter((source) => source.provider === provider);
    const sources = own.length > 0 ? own : [{ provider, value: true }];
    return sources.map((source) => ({
      environment,
      source: provider === 'process' && phase ? { provider, value: { phase } } : source,
    }));
  });
}

async function snapshotSources(
  config: Config,
  { snapshots = [], environments, offline, maxAge }: Settings,
  env: Env,
): Promise<readonly Named[]> {
  const { readCarried } = await import('./read-carried.ts');
  const { SNAPSHOT } = await import('../snapshot/open.ts');
  const only = environments?.map((name) => canonical(name, config));
  const options = { env, now: clock(env), offline, ...(maxAge === undefined ? {} : { maxAge }) };
  const named: Named[] = [];
  for (const at of snapshots) {
    const value = await readCarried(at, SNAPSHOT, options);
    const [sole, ...others] = only ?? [];
    if ('refused' in value && (sole === undefined || others.length > 0)) throw value.refused;
    const environment =
      'opened' in value ? canonical(value.opened.file.environment, config) : (sole ?? '');
    if (only !== undefined && !only.includes(environment)) throw notLookedAt(at, environment);
    named.push({ environment, source: { provider: 'snapshot', value } });
  }
  return named;
}

/** The name of the environment is a stranger's, and what is told to add is pasted into a shell. */
function notLookedAt(at: string, environment: string): UserError {
  const name = /^[\w.-]+$/.test(environment) ? environment : 'NAME';
  const what = at === '-' ? 'the snapshot' : at;
  return wrongUse(
    `${what} was taken in ${environment}, which is not looked at`,
    `Add \`--environment ${name}\``,
  );
}

function override(config: Config, named: readonly Named[]): Config {
  const environments = new Map(config.environments);
  for (const name of new Set(named.map(({ environment }) => environment))) {
    const { aliases = [], place = COMMAND_LINE } = config.environments.get(name) ?? {};
    const sources = named.filter(({ environment }) => environment === name);
    environments.set(name, {
      name,
      aliases,
      sources: sources.map(({ source }) => source),
      place,
    });
  }
  return { ...config, environments };
}

function withMaxAge(config: Config, maxAge: number): Config {
  const aged = [...config.environments].map(([name, environment]) => {
    const sources = environment.sources?.map((source) =>
      source.provider === 'snapshot' ? { ...source, value: { at: source.value, maxAge } } : source,
    );
    return [name, sources === undefined ? environment : { ...environment, sources }] as const;
  });
  return { ...config, environments: new Map(aged) };
}

function wrongUse(message: string, hint: string): UserError {
  return new UserError('wrong-use', message, { hint });
}
