import { providers } from '../../providers/index.ts';
import { findConfigIn, mayHoldConfig } from '../config/find.ts';
import { parseConfig } from '../config/parse.ts';
import { type Config, type EnvironmentConfig, emptyConfig } from '../config/types.ts';
import { UserError } from '../errors.ts';
import { rules } from '../rules/index.ts';
import { openCommit } from '../tree/commit.ts';

/** Places that are asked over the network, or that hold what no file of the repository does. */
const ASKED: ReadonlySet<string> = new Set([
  'process',
  ...providers.filter(({ capabilities }) => capabilities.network).map(({ id }) => id),
]);

/**
 * The configuration of a change, in which the base alone says who is asked: whoever proposes a change
 * could otherwise point the tokens of the project elsewhere.
 */
export async function withSourcesOfBase(
  root: string,
  base: string,
  config: Config,
): Promise<Config> {
  const before = await configOf(root, base);
  const names = new Set([...config.environments.keys(), ...before.environments.keys()]);
  const environments = new Map<string, EnvironmentConfig>();
  for (const name of names) {
    const joined = join(config.environments.get(name), before.environments.get(name));
    if (joined !== undefined) environments.set(name, joined);
  }
  return { ...config, environments };
}

function join(
  own: EnvironmentConfig | undefined,
  before: EnvironmentConfig | undefined,
): EnvironmentConfig | undefined {
  const either = own ?? before;
  if (either === undefined) return undefined;
  const { sources: _, egress: __, ...plain } = either;
  const rest = { ...plain, ...leaving(own, before) };
  if (own?.sources === undefined && before?.sources === undefined) return rest;
  const sources = [
    ...(own?.sources ?? []).filter(({ provider }) => !ASKED.has(provider)),
    ...(before?.sources ?? []).filter(({ provider }) => ASKED.has(provider)),
  ];
  return { ...rest, sources };
}

/** Addresses are the change's own; the platforms that tell some are those of the base. */
function leaving(
  own: EnvironmentConfig | undefined,
  before: EnvironmentConfig | undefined,
): Pick<EnvironmentConfig, 'egress'> {
  const asked = before?.egress?.asked ?? [];
  if (own?.egress !== undefined)
    return { egress: { ...own.egress, asked: own.egress.ranges === 'dynamic' ? [] : asked } };
  if (before?.egress === undefined) return {};
  if (own === undefined) return { egress: before.egress };
  return asked.length === 0 ? {} : { egress: { ranges: [], asked, place: before.egress.place } };
}

/** A configuration that nobody can read names no sources; the change may be about to mend it. */
async function configOf(root: string, base: string): Promise<Config> {
  const found = findConfigIn(await openCommit(root, base, mayHoldConfig));
  if (found === undefined) return emptyConfig;
  try {
    return parseConfig(
      found,
      rules.map(({ id }) => id),
    );
  } catch (error) {
    if (error instanceof UserError) return emptyConfig;
    throw error;
  }
}
