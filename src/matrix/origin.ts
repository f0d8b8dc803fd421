import type { Cell, Supply } from '../model/index.ts';
import { decide, type Evidence, type Place } from './cell.ts';

type EvidenceOf = (place: Place) => Evidence;

/**
 * Decides a cell, and where the supply that wins takes its value from other names, those first: a
 * workflow's `DB: ${{ secrets.PROD_DB }}` sets DB only if PROD_DB is set.
 *
 * @param path the cells that wait for this one; one that waits for itself is never set
 */
export function resolve(place: Place, evidenceOf: EvidenceOf, path: readonly Place[] = []): Cell {
  const evidence = evidenceOf(place);
  return withOrigin(evidence, decide(evidence), (origin) =>
    path.some((waiting) => isSame(waiting, origin))
      ? decide({ ...origin, supplies: [], sources: [] })
      : resolve(origin, evidenceOf, [...path, place]),
  );
}

function withOrigin(evidence: Evidence, cell: Cell, cellOf: (origin: Place) => Cell): Cell {
  const { winner } = cell;
  if (winner?.from === undefined) return cell;
  const origins = winner.from.map(({ name, channel, environment = evidence.environment }) =>
    cellOf({ name, channel, environment, component: evidence.component }),
  );
  const filled = origins.find(({ winner: origin }) => origin && origin.value.kind !== 'empty');
  const blind = origins.find(({ state }) => state === 'unknown');
  // An alternative that nobody knows may hold the value before a later one does.
  if (filled !== undefined && (blind === undefined || isBefore(origins, filled, blind))) {
    return valued(cell, winner, filled.winner?.value);
  }
  if (filled !== undefined) return cell;
  if (blind !== undefined) return unknownAs(cell, blind);
  const empty = origins.find(({ state }) => state === 'set');
  if (empty !== undefined || winner.passesOn === undefined) {
    return valued(cell, winner, { kind: 'empty' });
  }
  const rest = evidence.supplies.filter((supply) => supply !== winner);
  const without = { ...evidence, supplies: rest };
  return { ...withOrigin(without, decide(without), cellOf), supplies: cell.supplies };
}

function isBefore(origins: readonly Cell[], one: Cell, other: Cell): boolean {
  return origins.indexOf(one) < origins.indexOf(other);
}

/** The cell with the value that its winner really has. */
function valued(cell: Cell, winner: Supply, value = winner.value): Cell {
  const real = { ...winner, value };
  return {
    ...cell,
    winner: real,
    supplies: cell.supplies.map((one) => (one === winner ? real : one)),
  };
}

function unknownAs({ winner: _, ...cell }: Cell, { name, channel, why, mend }: Cell): Cell {
  return {
    ...cell,
    state: 'unknown',
    why: `it comes from ${name} (${channel}), and ${why ?? 'that is not known'}`,
    ...(mend === undefined ? {} : { mend }),
  };
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.name === b.name &&
    a.environment === b.environment &&
    a.component === b.component &&
    a.channel === b.channel
  );
}
