import {
  type Absence,
  type Cell,
  type Coverage,
  isFileLocation,
  type Phase,
  type Supply,
} from '../model/index.ts';

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
  /** What says of this very name that it is not set in the place. */
  readonly absences?: readonly Absence[];
  /** Who knows about the place. */
  readonly sources: readonly Source[];
  /** The phase whose environment decides; absent: nothing says when the name is read. */
  readonly phase?: Phase;
}

/**
 * Set by an unconditional supply; absent where a source says so of this very name, or when every
 * source of the place has all its names and none has this one; otherwise unknown. What is seen of
 * the other phase than the one that decides proves nothing.
 */
export function decide(evidence: Evidence): Cell {
  const { name, environment, component, channel, phase } = evidence;
  const at = { name, environment, component, channel };
  const supplies = [...evidence.supplies].sort(byRank);
  const unconditional = supplies.filter((supply) => supply.when === undefined);
  const winner = unconditional.find(({ phases }) => phase === undefined || phases.includes(phase));
  if (winner !== undefined) return { ...at, state: 'set', winner, supplies };
  if (unconditional.length > 0) return { ...at, supplies, ...elsewhere(evidence) };
  if (evidence.absences?.length) return { ...at, state: 'absent', supplies };
  const conditional = supplies[0];
  if (conditional !== undefined) {
    return {
      ...at,
      state: 'unknown',
      supplies,
      why: `a value is there only when ${conditional.when}`,
      ...(conditional.mend !== undefined && { mend: conditional.mend }),
    };
  }
  return { ...at, supplies, ...withoutSupply(evidence) };
}

type Verdict = Pick<Cell, 'state' | 'why' | 'mend' | 'otherPhase'>;

function withoutSupply(evidence: Evidence): Verdict {
  const { environment, sources } = evidence;
  const relevant = sources.filter((source) => isRelevant(source, evidence));
  const blind = relevant.find((source) => source.names !== 'complete');
  if (blind !== undefined) return { state: 'unknown', ...reason(blind) };
  if (relevant.length > 0) return { state: 'absent' };
  if (sources.length > 0) return otherPhase(evidence);
  return {
    state: 'unknown',
    why: `nothing here says what ${environment} holds`,
    mend: `name its source in envparity.yaml: environments: { ${environment}: { sources: [ … ] } }`,
  };
}

/** Set in the other phase: whoever sets it there may well mean both, unless just this one was seen. */
function elsewhere(evidence: Evidence): Verdict {
  const { phase, sources } = evidence;
  const isSeen = sources.some((source) => source.phase !== undefined && source.phase === phase);
  return isSeen ? withoutSupply(evidence) : otherPhase(evidence);
}

function isRelevant(source: Source, { phase }: Evidence): boolean {
  return phase === undefined || source.phase === undefined || source.phase === phase;
}

function otherPhase({ environment, phase = 'run' }: Evidence): Verdict {
  const names = { build: 'the build', run: 'the running program' } as const;
  const seen = names[phase === 'run' ? 'build' : 'run'];
  const name = /^[\w.-]+$/.test(environment) ? environment : 'NAME';
  return {
    state: 'unknown',
    why: `only ${seen} was looked at, not ${names[phase]}`,
    mend: `envparity snapshot --environment ${name} --phase ${phase}, run there`,
    otherPhase: true,
  };
}

/** What a platform sets is there before a program loads a file, and loaders overwrite nothing. */
function byRank(a: Supply, b: Supply): number {
  return (
    Number(a.when !== undefined) - Number(b.when !== undefined) ||
    Number(isFileLocation(a.place)) - Number(isFileLocation(b.place)) ||
    b.layer - a.layer
  );
}

function reason({ why, mend, provider }: Source): { why: string; mend?: string } {
  const because = why ?? `${provider} could not list all its names`;
  return mend === undefined ? { why: because } : { why: because, mend };
}
