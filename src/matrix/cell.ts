import type { Absence, Cell, Coverage, Phase, Supply } from '../model/index.ts';

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
  /** When deployed code reads the name; absent or none: nothing says when. */
  readonly phases?: ReadonlySet<Phase>;
}

/**
 * Set by an unconditional supply; absent where a source says so of this very name, or when every
 * source of the place has all its names and none has this one; otherwise unknown. What is seen of a phase in which nobody reads the name
 * proves nothing.
 */
export function decide(evidence: Evidence): Cell {
  const { name, environment, component, channel } = evidence;
  const at = { name, environment, component, channel };
  const supplies = [...evidence.supplies].sort(byRank);
  const unconditional = supplies.filter((supply) => supply.when === undefined);
  const winner = unconditional.find((supply) => isRelevant(supply.phases, evidence));
  if (winner !== undefined) return { ...at, state: 'set', winner, supplies };
  if (unconditional.length > 0) {
    if (isKnownWithout(evidence)) return { ...at, state: 'absent', supplies };
    return { ...at, state: 'unknown', supplies, ...otherPhase(evidence) };
  }
  if (evidence.absences?.length) return { ...at, state: 'absent', supplies };
  const conditional = supplies[0];
  if (conditional !== undefined) {
    return { ...at, state: 'unknown', supplies, why: `it is set only when ${conditional.when}` };
  }
  return { ...at, supplies, ...withoutSupply(evidence) };
}

function withoutSupply(evidence: Evidence): Pick<Cell, 'state' | 'why' | 'mend' | 'otherPhase'> {
  const { environment, sources, phases = NO_PHASES } = evidence;
  const relevant = sources.filter((source) => isRelevant(phasesOf(source), evidence));
  const blind = relevant.find((source) => source.names !== 'complete');
  if (blind !== undefined) return { state: 'unknown', ...reason(blind) };
  const seen = new Set(relevant.flatMap(phasesOf));
  if (sources.length > 0 && [...phases].some((phase) => !seen.has(phase)))
    return { state: 'unknown', ...otherPhase(evidence) };
  if (sources.length > 0) return { state: 'absent' };
  return {
    state: 'unknown',
    why: `nothing here says what ${environment} holds`,
    mend: `name its source in envparity.yaml: environments: { ${environment}: { sources: [ … ] } }`,
  };
}

/** Whether somebody looked at just the phases that count, and the name was not there. */
function isKnownWithout({ sources, phases = NO_PHASES }: Evidence): boolean {
  const seen = sources.filter((source) => source.phase !== undefined);
  const isSeen = (phase: Phase) => seen.some((source) => source.phase === phase);
  return [...phases].every(isSeen) && sources.every((source) => source.names === 'complete');
}

const BOTH: readonly Phase[] = ['build', 'run'];
const NO_PHASES: ReadonlySet<Phase> = new Set();

function phasesOf({ phase }: Source): readonly Phase[] {
  return phase === undefined ? BOTH : [phase];
}

function isRelevant(phases: readonly Phase[], { phases: read = NO_PHASES }: Evidence): boolean {
  return read.size === 0 || phases.length === 0 || phases.some((phase) => read.has(phase));
}

function otherPhase(evidence: Evidence): Pick<Cell, 'why' | 'mend' | 'otherPhase'> {
  const { environment, phases = NO_PHASES } = evidence;
  const name = /^[\w.-]+$/.test(environment) ? environment : 'NAME';
  const take = `envparity snapshot --environment ${name} --phase`;
  if (phases.size > 1) {
    const why = 'only one of the build and the running program was looked at, and both read it';
    return { why, mend: `${take} build, and again with run`, otherPhase: true };
  }
  return phases.has('run')
    ? { why: 'only the build was looked at, not the running program', ...how(take, 'run') }
    : { why: 'only the running program was looked at, not the build', ...how(take, 'build') };
}

function how(take: string, phase: Phase): Pick<Cell, 'mend' | 'otherPhase'> {
  return { mend: `${take} ${phase}, run there`, otherPhase: true };
}

function byRank(a: Supply, b: Supply): number {
  return Number(a.when !== undefined) - Number(b.when !== undefined) || b.layer - a.layer;
}

function reason({ why, mend, provider }: Source): { why: string; mend?: string } {
  const because = why ?? `${provider} could not list all its names`;
  return mend === undefined ? { why: because } : { why: because, mend };
}
