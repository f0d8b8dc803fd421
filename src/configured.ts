import type { Config } from './config/types.ts';
import type { Coverage, Egress, Snapshot } from './model/index.ts';

/** Where the configuration names the sources of an environment, nothing else says what a program gets there. */
export function onlyConfigured(snapshot: Snapshot, config: Config): Snapshot {
  const isHeard = ({ environment, channel }: Pick<Coverage, 'environment' | 'channel'>) =>
    channel !== 'process' || isSource(snapshot.provider, environment, config) !== false;
  const { egress = [] } = snapshot;
  return {
    ...snapshot,
    egress: egress.flatMap((one) => heardEgress(one, snapshot.provider, config)),
    coverage: snapshot.coverage.filter((row) => row.role === 'reads' || isHeard(row)),
    observations: snapshot.observations.filter(
      (observation) =>
        observation.role === 'reads' ||
        observation.role === 'declares' ||
        (observation.role === 'supplies' && observation.injected) ||
        isHeard(observation),
    ),
  };
}

/** Whether the configuration names it as a source of the environment; nothing where it names none. */
function isSource(
  provider: string,
  environment: string | undefined,
  { environments }: Config,
): boolean | undefined {
  const sources = environment === undefined ? undefined : environments.get(environment)?.sources;
  return sources?.some((source) => source.provider === provider);
}

/** What runs on a platform that the configuration names surely leaves from there, else from elsewhere. */
function heardEgress(egress: Egress, provider: string, config: Config): Egress[] {
  if (egress.detected === undefined) return [egress];
  const isNamed = isSource(provider, egress.environment, config);
  if (isNamed === undefined) return [egress];
  const { detected: _, ...sure } = egress;
  return isNamed ? [sure] : [];
}
