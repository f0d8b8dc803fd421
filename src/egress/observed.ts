import type { Opened } from '../carried/open.ts';
import { type CarriedSource, openSource, type Reading } from '../carried/source.ts';
import type { Config } from '../config/types.ts';
import { UserError } from '../errors.ts';
import type { Components, Egress, OutboundRow, Problem } from '../model/index.ts';
import type { ObservationFile } from './observation.gen.js';
import { OBSERVATION } from './observation.ts';
import { seenIn } from './seen.ts';

/** All that observations say, those included that could not be used. */
export interface ObservedEgress {
  readonly egress: readonly Egress[];
  readonly rows: readonly OutboundRow[];
  readonly problems: readonly Problem[];
}

interface Context extends Reading {
  readonly components: Components;
  /** The environment of this run that a name means. */
  canonical(name: string): string;
}

/**
 * Reads the observations that the configuration and the command line name. The base of a pull request
 * says who is asked for variables, not where addresses were seen.
 */
export async function observedEgress(
  { environments }: Config,
  { sourcesOfBase: _, ...context }: Context,
): Promise<ObservedEgress> {
  const sources = [...environments.values()].flatMap(({ name, egress }) =>
    (egress?.observed ?? []).map((source) => ({ environment: name, source })),
  );
  const parts = await Promise.all(
    sources.map(({ environment, source }) => readOne(environment, source, context)),
  );
  return {
    egress: merged(parts.flatMap(({ egress }) => egress)),
    rows: parts.flatMap(({ rows }) => rows),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** One that cannot be used tells nothing of its environment, and leaves the others as they are. */
async function readOne(
  environment: string,
  source: CarriedSource<ObservationFile>,
  context: Context,
): Promise<ObservedEgress> {
  try {
    return partOf(await openSource(source, OBSERVATION, context), environment, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const mend = hint === undefined ? {} : { mend: hint };
    return {
      egress: [],
      rows: [{ environment, sight: 'none', addresses: 0, why: message, ...mend }],
      problems: [{ code, message, ...(hint === undefined ? {} : { hint }) }],
    };
  }
}

function partOf(
  { title, file, problems }: Opened<ObservationFile>,
  environment: string,
  context: Context,
): ObservedEgress {
  const { component } = file;
  if (context.canonical(file.environment) !== environment)
    throw new UserError('observation-environment', `${title} was not taken in ${environment}`, {
      hint: 'Name it for the environment that it was taken in',
    });
  if (component !== undefined && context.components.get(component) === undefined)
    throw new UserError('observation-component', `${title} was taken for ${component}, not here`, {
      hint: 'Take it with `--component` and the folder of an app or service of this repository',
    });
  const { egress, sight, why, besides } = seenIn(file, environment);
  const row = {
    environment,
    ...(component === undefined ? {} : { component }),
    sight,
    addresses: egress?.ranges.length ?? 0,
    ...(why === undefined ? {} : { why, mend: MEND }),
  };
  return {
    egress: egress === undefined ? [] : [egress],
    rows: [row],
    problems: [...problems, ...besides.slice(0, 1).map((range) => byProxy(title, range))],
  };
}

const MEND = 'run `envparity egress` there again, with more `--rounds` or other services';

/** Whether a program uses the proxy is its own business: https://nodejs.org/api/cli.html#node_use_env_proxy1 */
function byProxy(title: string, range: string): Problem {
  return {
    code: 'egress-by-proxy',
    message: `${title} was taken where a proxy is set: what goes through it leaves from ${range}, which is not compared`,
    hint: 'Where programs use the proxy, name its addresses as `egress` of the environment',
  };
}

/** Several machines of one environment are one pool, of which no more is known than of the least known. */
function merged(records: readonly Egress[]): readonly Egress[] {
  const pools = new Map<string, Egress>();
  for (const record of records) {
    const { environment, component, phase } = record;
    const key = JSON.stringify([environment, component, phase]);
    const known = pools.get(key);
    pools.set(key, known === undefined ? record : joined(known, record));
  }
  return [...pools.values()];
}

function joined(one: Egress, other: Egress): Egress {
  const { unseen: _, ...base } = one.stability === 'fixed' ? other : one;
  const own = new Set(one.ranges.map(({ range }) => range));
  const unseen = (one.unseen ?? 0) + (other.unseen ?? 0);
  // Messages date a pool, and must not make it newer than it is.
  const [at = ''] = [one.at ?? '', other.at ?? ''].sort();
  return {
    ...base,
    ranges: [...one.ranges, ...other.ranges.filter(({ range }) => !own.has(range))],
    sight: one.sight === 'complete' ? other.sight : one.sight,
    ...(unseen === 0 ? {} : { unseen }),
    at,
  };
}
