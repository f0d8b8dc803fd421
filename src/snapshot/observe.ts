import type { Coverage, Location, Phase, Sight, Snapshot, Supply } from '../model/index.ts';
import type { SeenVariable } from './look.ts';

/** What was seen of one process, here or on another machine. */
export interface Seen {
  readonly variables: readonly SeenVariable[];
  readonly environment: string;
  readonly component?: string;
  /** Absent: nothing says whether it was a build or the running program. */
  readonly phase?: Phase;
  readonly values: Sight;
  readonly place: Location;
  /** What would tell the phase. */
  readonly mend: string;
}

/** A process has all the names of the phase that it is in, and says nothing of the other. */
export function observe(seen: Seen): Pick<Snapshot, 'coverage' | 'observations'> {
  const { variables, environment, component, phase, values, place, mend } = seen;
  const at = {
    role: 'supplies',
    channel: 'process',
    environment,
    ...(component === undefined ? {} : { component }),
  } as const;
  const phases: readonly Phase[] = phase === undefined ? ['build', 'run'] : [phase];
  const row: Coverage =
    phase === undefined
      ? { ...at, names: 'partial', values, why: WHY, mend }
      : { ...at, phase, names: 'complete', values };
  return {
    coverage: [row],
    observations: variables.map(({ name, value, injected }): Supply => {
      const supply = { ...at, name, phases, value, place, layer: 0 };
      return injected ? { ...supply, injected } : supply;
    }),
  };
}

const WHY = 'nothing says whether a build was looked at or the running program';
