import type { Cell, Coverage, Supply } from '../model/index.ts';

/** A coverage row and who wrote it. */
export interface Source extends Coverage {
  readonly provider: string;
}

/** What one cell is about. */
export interface Place {
  readonly name: string;
  readonly environment: string;
  readonly component: string;
  readonly channel: string;
}

/** Everything that decides one cell. */
export interface Evidence extends Place {
  /** Supplies of this very name that reach the component in the environment. */
  readonly supplies: readonly Supply[];
  /** Who knows about the place. */
  readonly sources: readonly Source[];
}

/**
 * Set by an unconditional supply; absent only when every source of the place has all its names and
 * none has this one; otherwise unknown.
 */
export function decide(evidence: Evidence): Cell {
  const { name, environment, component, channel, sources } = evidence;
  const at = { name, environment, component, channel };
  const supplies = [...evidence.supplies].sort(byRank);
  const winner = supplies.find((supply) => supply.when === undefined);
  if (winner !== undefined) return { ...at, state: 'set', winner, supplies };
  const conditional = supplies[0];
  if (conditional !== undefined) {
    return { ...at, state: 'unknown', supplies, why: `it is set only when ${conditional.when}` };
  }
  const blind = sources.find((source) => source.names !== 'complete');
  if (blind !== undefined) return { ...at, state: 'unknown', supplies, ...reason(blind) };
  if (sources.length > 0) return { ...at, state: 'absent', supplies };
  return {
    ...at,
    state: 'unknown',
    supplies,
    why: `nothing here says what ${environment} holds`,
    mend: `name its source in envparity.yaml: environments: { ${environment}: { sources: [ … ] } }`,
  };
}

function byRank(a: Supply, b: Supply): number {
  return Number(a.when !== undefined) - Number(b.when !== undefined) || b.layer - a.layer;
}

function reason({ why, mend, provider }: Source): { why: string; mend?: string } {
  const because = why ?? `${provider} could not list all its names`;
  return mend === undefined ? { why: because } : { why: because, mend };
}
