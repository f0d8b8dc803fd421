import { type Range, rangeText } from '../address.ts';
import type { Heard } from './answer.ts';
import type { Service } from './services.ts';
import { comparedAs, type Sighting } from './tally.ts';

/** A way to the outside, and whom to ask there. */
export interface WayOptions {
  readonly services: readonly Service[];
  /** On a connection of its own each time, since a way out is chosen for each. */
  readonly ask: (service: Service) => Promise<Heard>;
  readonly rounds: number;
  readonly signal: AbortSignal;
  /** Told after each round, with how many addresses were seen so far. */
  readonly onRound?: (round: number, addresses: number) => void;
}

/**
 * Why it was over. `settled`: no new address for long. `cut`: the rounds were used up. `no-route`: there
 * is no such way. `silent`: fewer than two operators answer. `stopped`: somebody stopped it.
 */
export type End = 'settled' | 'cut' | 'no-route' | 'silent' | 'stopped';

export interface Walked {
  readonly rounds: number;
  readonly end: End;
  readonly sightings: readonly Sighting[];
  /** Why services were of no use, in the order in which it happened. */
  readonly failures: readonly { readonly operator: string; readonly why: string }[];
}

/** A pool of three is missed in so many rounds of three answers about once in a million times. */
const LEAST_ROUNDS = 12;
const QUIET_ROUNDS = 8;
/** Whoever failed so often in a row is not asked again. */
const PATIENCE = 2;
/** An address counts once two operators saw it. */
const QUORUM = 2;

/** Asks all services in rounds, until no new address has come for long. */
export async function walk(options: WayOptions): Promise<Walked> {
  const { rounds, signal, services, ask, onRound } = options;
  const notes = emptyNotes();
  const over = (round: number, end: End): Walked => {
    const { sightings, failures } = notes;
    return { rounds: round, end, sightings, failures };
  };
  for (let round = 1; round <= rounds; round++) {
    const asked = services.filter((service) => (notes.inARow.get(service) ?? 0) < PATIENCE);
    if (countOperators(asked) < QUORUM) return over(round - 1, 'silent');
    const inTurn = rotated(asked, round);
    const heard = await Promise.all(inTurn.map(async (one) => [one, await ask(one)] as const));
    for (const [service, what] of heard)
      if ('seen' in what) noteSeen(notes, service, what.seen, round);
      else if (!signal.aborted) noteFailure(notes, service, what);
    if (signal.aborted) return over(round, 'stopped');
    onRound?.(round, notes.known.size);
    if (notes.sightings.length === 0 && notes.noRoute.size >= QUORUM)
      return over(round, 'no-route');
    if (round >= LEAST_ROUNDS && round - notes.lastNew >= QUIET_ROUNDS)
      return over(round, 'settled');
  }
  return over(rounds, 'cut');
}

/** A NAT that takes its addresses in turn would else give each service the same one every time. */
function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

interface Notes {
  readonly sightings: Sighting[];
  readonly failures: Walked['failures'][number][];
  readonly inARow: Map<Service, number>;
  /** Operators to which no way leads. */
  readonly noRoute: Set<string>;
  readonly known: Set<string>;
  /** The round in which the last new address came. */
  lastNew: number;
}

function emptyNotes(): Notes {
  return {
    sightings: [],
    failures: [],
    inARow: new Map(),
    noRoute: new Set(),
    known: new Set(),
    lastNew: 0,
  };
}

function noteSeen(notes: Notes, service: Service, seen: Range, round: number): void {
  notes.inARow.delete(service);
  notes.sightings.push({ operator: service.operator, round, seen });
  const range = rangeText(comparedAs(seen));
  if (notes.known.has(range)) return;
  notes.known.add(range);
  notes.lastNew = round;
}

function noteFailure(
  { failures, inARow, noRoute }: Notes,
  service: Service,
  { refused, noRoute: isUnreachable }: Exclude<Heard, { seen: Range }>,
): void {
  const { operator } = service;
  failures.push({ operator, why: refused });
  inARow.set(service, (inARow.get(service) ?? 0) + 1);
  if (isUnreachable) noRoute.add(operator);
}

function countOperators(services: readonly Service[]): number {
  return new Set(services.map(({ operator }) => operator)).size;
}
