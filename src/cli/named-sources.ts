import type { Carried, Kind, KindName } from '../carried/kind.ts';
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
  const { from = [], snapshots = [], egress = [], maxAge } = settings;
  if ([...snapshots, ...egress].filter((at) => at === '-').length > 1)
    throw wrongUse('standard input can be read once only', 'Name files for all but one');
  const aged = maxAge === undefined ? config : withMaxAge(config, maxAge);
  const named = from.length === 0 ? [] : fromSources(aged, settings);
  if (settings.phase !== undefined && !from.includes('process'))
    throw wrongUse('--phase says what this process is', 'Add `--from process`');
  const taken = snapshots.length === 0 ? [] : await snapshotSources(aged, settings, env);
  const sourced = [...named, ...taken].length === 0 ? aged : override(aged, [...named, ...taken]);
  return egress.length === 0 ? sourced : withObservations(sourced, settings, env);
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
  settings: Settings,
  env: Env,
): Promise<readonly Named[]> {
  const { SNAPSHOT } = await import('../snapshot/open.ts');
  const read = await readAll(settings.snapshots ?? [], SNAPSHOT, config, settings, env);
  return read.map(({ environment, value }) => ({
    environment,
    source: { provider: 'snapshot', value },
  }));
}

/** The observations that the command line names stand instead of those that the configuration does. */
async function withObservations(config: Config, settings: Settings, env: Env): Promise<Config> {
  const { OBSERVATION } = await import('../egress/observation.ts');
  const read = await readAll(settings.egress ?? [], OBSERVATION, config, settings, env);
  const environments = new Map(config.environments);
  for (const name of new Set(read.map(({ environment }) => environment))) {
    const observed = read.filter(({ environment }) => environment === name);
    const known = environments.get(name) ?? { name, aliases: [], place: COMMAND_LINE };
    const { ranges = [], place = COMMAND_LINE } = known.egress ?? {};
    const values = observed.map(({ value }) => value);
    environments.set(name, {
      ...known,
      egress: { ...known.egress, ranges, place, observed: values },
    });
  }
  return { ...config, environments };
}

/** Files that were taken elsewhere, each with the environment that it speaks of. */
async function readAll<T extends Carried>(
  places: readonly string[],
  kind: Kind<T>,
  config: Config,
  { environments, offline, maxAge }: Settings,
  env: Env,
) {
  const { readCarried } = await import('./read-carried.ts');
  const only = environments?.map((name) => canonical(name, config));
  const options = { env, now: clock(env), offline, ...(maxAge === undefined ? {} : { maxAge }) };
  const all = [];
  for (const at of places) {
    const value = await readCarried(at, kind, options);
    const [sole, ...others] = only ?? [];
    if ('refused' in value && (sole === undefined || others.length > 0)) throw value.refused;
    const environment =
      'opened' in value ? canonical(value.opened.file.environment, config) : (sole ?? '');
    if (only !== undefined && !only.includes(environment)) throw notLookedAt(at, kind, environment);
    all.push({ environment, value });
  }
  return all;
}

/** The name of the environment is a stranger's, and what is told to add is pasted into a shell. */
function notLookedAt(at: string, { id }: KindName, environment: string): UserError {
  const name = /^[\w.-]+$/.test(environment) ? environment : 'NAME';
  const what = at === '-' ? `the ${id}` : at;
  return wrongUse(
    `${what} was taken in ${environment}, which is not looked at`,
    `Add \`--environment ${name}\``,
  );
}

function override(config: Config, named: readonly Named[]): Config {
  const environments = new Map(config.environments);
  for (const name of new Set(named.map(({ environment }) => environment))) {
    const known = config.environments.get(name) ?? { name, aliases: [], place: COMMAND_LINE };
    const sources = named.filter(({ environment }) => environment === name);
    environments.set(name, { ...known, sources: sources.map(({ source }) => source) });
  }
  return { ...config, environments };
}

function withMaxAge(config: Config, maxAge: number): Config {
  const aged = [...config.environments].map(([name, environment]) => {
    const { sources, egress } = environment;
    const agedSources = sources?.map((source) =>
      source.provider === 'snapshot' ? { ...source, value: { at: source.value, maxAge } } : source,
    );
    const observed = egress?.observed?.map((one) => ({ ...one, maxAge }));
    return [
      name,
      {
        ...environment,
        ...(agedSources === undefined ? {} : { sources: agedSources }),
        ...(egress === undefined || observed === undefined
          ? {}
          : { egress: { ...egress, observed } }),
      },
    ] as const;
  });
  return { ...config, environments: new Map(aged) };
}

function wrongUse(message: string, hint: string): UserError {
  return new UserError('wrong-use', message, { hint });
}
