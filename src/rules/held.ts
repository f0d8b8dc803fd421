import { takesNull } from '../frameworks.ts';
import {
  type Cell,
  isFileLocation,
  type Location,
  type Matrix,
  type Supply,
  type Traits,
  usualEnvironment,
  type ValueInfo,
} from '../model/index.ts';
import type { View } from './view.ts';

/** More passing on than this is no configuration that anybody has. */
const MOST_STEPS = 10;

/** A value that programs get under a name in an environment. */
export interface Held {
  readonly name: string;
  readonly environment: string;
  /** Of the components that get it, one that reads it where there is one. */
  readonly component: string;
  readonly components: readonly string[];
  readonly value: ValueInfo;
  readonly traits: Traits;
  /** The name under which it is written, and the channel on which. */
  readonly source: string;
  readonly channel: string;
  /** Where the value itself is written. */
  readonly place: Location;
  /** Where it is passed on under the name, if it is written under another or elsewhere. */
  readonly passedOn?: Location;
  /** It stands in a file, and a platform that nobody could ask may set another one over it. */
  readonly overridable: boolean;
  /** Seen in the other phase than the one that reads it, which is likely to get the same. */
  readonly otherPhase?: true;
}

const known = new WeakMap<Matrix, readonly Held[]>();

/**
 * All values of which something is known, one per name, environment and place where it is written; of names that
 * get the value of one place, those that something reads. What a platform sets itself is not among them.
 */
export function heldValues(view: View): readonly Held[] {
  const found = known.get(view.matrix) ?? collect(view);
  known.set(view.matrix, found);
  return found;
}

function collect(view: View): Held[] {
  const byKey = new Map<string, Held[]>();
  for (const cell of cellsOf(view.matrix)) {
    const held = heldIn(view, cell);
    if (held === undefined) continue;
    const key = JSON.stringify([held.environment, held.source, held.place]);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [held]);
    else same.push(held);
  }
  return [...byKey.values()].flatMap((same) => mainOf(view, same));
}

/** Of the names that get one value, those that something reads; else the first. */
function mainOf({ matrix }: View, same: readonly Held[]): readonly Held[] {
  const components = [...new Set(same.map(({ component }) => component))];
  const read = new Map<string, Held>();
  for (const held of same) {
    const isRead = matrix.variable(held.name, held.component) !== undefined;
    if (isRead && !read.has(held.name)) read.set(held.name, held);
  }
  const main = read.size === 0 ? same.slice(0, 1) : [...read.values()];
  return main.map((held) => ({ ...held, components }));
}

/** The cells that something supplies, those of the program's environment first. */
function* cellsOf(matrix: Matrix): Iterable<Cell> {
  const environments = new Set(matrix.environments);
  const isJudged = ({ environment, injected }: Supply) =>
    environments.has(environment) && injected === undefined;
  const seen = new Set<string>();
  const isNew = (...key: readonly string[]) => seen.size < seen.add(JSON.stringify(key)).size;
  for (const component of matrix.components) {
    for (const supply of matrix.supplies(component)) {
      const { name, environment } = supply;
      if (isJudged(supply) && isNew(name, environment, component))
        yield matrix.cell(name, environment, component);
    }
  }
  for (const channel of matrix.channels) {
    for (const supply of matrix.suppliesOn(channel)) {
      const { name, environment, component = matrix.components[0] ?? '.' } = supply;
      if (isJudged(supply) && isNew(name, environment, component, channel))
        yield matrix.cell(name, environment, component, channel);
    }
  }
}

function heldIn(view: View, cell: Cell): Held | undefined {
  const { name, environment, component, channel } = cell;
  const supply = suppliedIn(cell);
  if (supply === undefined || supply.injected || supply.value.kind !== 'known') return undefined;
  if (isNothing(view, [component, ownerOf(view, supply.place)], supply.value.traits))
    return undefined;
  const origin = originOf(view, cell);
  const place = origin?.winner?.place ?? supply.place;
  return {
    name,
    environment,
    component,
    components: [component],
    value: supply.value,
    traits: supply.value.traits,
    source: origin?.name ?? name,
    channel: origin?.channel ?? channel,
    place,
    ...(place === supply.place ? {} : { passedOn: supply.place }),
    overridable:
      isFileLocation(supply.place) && channel === 'process' && isOpen(view, cell, component),
    ...(supply !== cell.winner && { otherPhase: true }),
  };
}

/**
 * What a place holds under a name: the supply that wins, or, where only the other phase was looked at, what
 * a platform sets in that one. A file of a build is none of the running program's.
 */
export function suppliedIn({ winner, otherPhase, supplies }: Cell): Supply | undefined {
  if (winner !== undefined || !otherPhase) return winner;
  return supplies.find(({ when, place }) => when === undefined && !isFileLocation(place));
}

/** The word for nothing, where the framework reads it as such. */
function isNothing(view: View, ids: readonly string[], { problems = [] }: Traits): boolean {
  if (!problems.some(({ code }) => code === 'stringified-nothing')) return false;
  return ids.some((id) => {
    const component = view.components.get(id);
    return component !== undefined && takesNull(component);
  });
}

/** Whoever else a file feeds, it is written for the component that it stands in. */
function ownerOf(view: View, place: Location): string {
  return isFileLocation(place) ? view.components.of(place.file).id : '';
}

function isOnPlatform({ place, injected }: Supply): boolean {
  return !isFileLocation(place) && injected === undefined;
}

/** Whether a name that nobody sets could be set there all the same: no variable has an empty name. */
function isOpen(view: View, { environment, supplies }: Cell, component: string): boolean {
  if (supplies.some((one) => isOnPlatform(one) && one.when !== undefined)) return true;
  return view.matrix.cell('', environment, component).state === 'unknown';
}

/** The cell that a value comes from in the end; nothing where it is the cell itself. */
function originOf(view: View, cell: Cell): Cell | undefined {
  let current = cell;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = nextOf(view, current);
    if (next === undefined) break;
    current = next;
  }
  return current === cell ? undefined : current;
}

function nextOf({ matrix }: View, { winner, environment, component }: Cell): Cell | undefined {
  for (const ref of winner?.from ?? []) {
    const next = matrix.cell(ref.name, ref.environment ?? environment, component, ref.channel);
    if (next.winner !== undefined && next.winner.value === winner?.value) return next;
  }
  return undefined;
}

/** The same line in several environments, or under several names, is one thing to mend; production comes first. */
export function byPlace(helds: Iterable<Held>): readonly [Held, ...Held[]][] {
  const groups = new Map<string, [Held, ...Held[]]>();
  for (const held of [...helds].sort((a, b) => nearness(a) - nearness(b))) {
    const key = JSON.stringify([
      held.source,
      held.place,
      isFileLocation(held.place) || held.environment,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [held]);
    else group.push(held);
  }
  return [...groups.values()];
}

function nearness({ environment }: Held): number {
  const order = ['production', 'staging', 'preview', 'development', 'test', 'ci'];
  return order.indexOf(usualEnvironment(environment) ?? 'staging');
}

/** Whoever gives a variable such a name means it for trying things out, wherever it is. */
const TRIAL = new Set(
  'TEST TESTS TESTING E2E SANDBOX DEV DEVELOPMENT STAGING LOCAL PREVIEW MOCK DEMO SHADOW'.split(
    ' ',
  ),
);

/** Whether the name says that what belongs there is no deployment's own. */
export function isForTrial(name: string): boolean {
  return hasWord(name, TRIAL);
}

/** Whether programs are developed or tested there. */
export function isWorkplace({ environment }: Held): boolean {
  return ['development', 'test'].includes(usualEnvironment(environment) ?? '');
}

/** The environments of a group as a message names them. */
export function inEnvironments(group: readonly Held[]): string {
  const names = [...new Set(group.map(({ environment }) => environment))];
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Whether one of the words stands in the name as a word of its own. */
export function hasWord(name: string, words: ReadonlySet<string>): boolean {
  return name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .some((word) => words.has(word));
}
