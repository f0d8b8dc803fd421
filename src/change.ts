import type {
  Change,
  Channel,
  FileLocation,
  Location,
  Matrix,
  Need,
  Read,
  RenamedRead,
  StartedRead,
  StoppedRead,
} from './model/index.ts';
import { mainRead } from './rules/view.ts';

/** What reads a name, in one component and on one channel. */
interface Reader {
  readonly name: string;
  readonly channel?: Channel;
  readonly component: string;
  readonly need: Need;
  readonly reads: readonly Read[];
}

/** More places of one name only repeat themselves. */
const MOST_LEFTOVERS = 10;

/** Compares what is read in two states of one tree. */
export function changeOf(before: Matrix, now: Matrix): Change {
  const [old, young] = [readersIn(before), readersIn(now)];
  const started = [...young].filter(([key]) => !old.has(key)).map(([, reader]) => reader);
  const stopped = [...old].filter(([key]) => !young.has(key)).map(([, reader]) => reader);
  const pairs = pairsOf(stopped, started);
  const from = new Set(pairs.map((pair) => pair.from));
  const to = new Set(pairs.map((pair) => pair.to));
  return {
    started: started.filter((reader) => !to.has(reader)).flatMap(toStarted),
    stopped: stopped.filter((reader) => !from.has(reader)).map((reader) => toStopped(reader, now)),
    renamed: pairs.flatMap((pair) => toRenamed(pair, now)),
    components: now.components.filter((id) => !before.components.includes(id)),
  };
}

/** By component, channel and name, in this order. */
function readersIn(matrix: Matrix): ReadonlyMap<string, Reader> {
  const found: Reader[] = matrix.components.flatMap((id) =>
    matrix.variables(id).map(({ name, component, need, reads }) => {
      return { name, component, need, reads };
    }),
  );
  for (const channel of matrix.channels) {
    const byName = new Map<string, Reader & { readonly reads: Read[] }>();
    for (const read of matrix.readsFrom(channel)) {
      const { name, component, need } = read;
      const key = JSON.stringify([name, component]);
      const known = byName.get(key);
      if (known === undefined) byName.set(key, { name, channel, component, need, reads: [read] });
      else known.reads.push(read);
    }
    found.push(...byName.values());
  }
  const keyed = found.map((one) => [keyOf(one), one] as const);
  return new Map(keyed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keyOf({ component, channel = '', name }: Reader): string {
  return JSON.stringify([component, channel, name]);
}

interface Pair {
  readonly from: Reader;
  readonly to: Reader;
}

/** A name that goes and one that comes in one file, where nothing else does or the two are alike. */
function pairsOf(stopped: readonly Reader[], started: readonly Reader[]): readonly Pair[] {
  const taken = new Set<Reader>();
  return stopped.flatMap((from): Pair[] => {
    const near = started.filter((to) => !taken.has(to) && isBeside(from, to));
    const rivals = stopped.filter((other) => near.some((to) => isBeside(other, to)));
    const alone = near.length === 1 && rivals.length === 1 ? near[0] : undefined;
    const to = near.find((one) => isAlike(from.name, one.name)) ?? alone;
    if (to === undefined) return [];
    taken.add(to);
    return [{ from, to }];
  });
}

function isBeside(from: Reader, to: Reader): boolean {
  if (from.component !== to.component || from.channel !== to.channel) return false;
  const files = new Set(from.reads.map(({ place }) => place.file));
  return to.reads.some(({ place }) => files.has(place.file));
}

/** Half of the words of the longer name are in both. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [new Set(a.split('_')), new Set(b.split('_'))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 >= Math.max(one.size, other.size);
}

function toStarted({ reads, ...reader }: Reader): StartedRead[] {
  const location = placeIn(reads);
  return location === undefined ? [] : [{ ...reader, location }];
}

function placeIn(reads: readonly Read[]): FileLocation | undefined {
  return mainRead(reads)?.place;
}

function toStopped(reader: Reader, now: Matrix): StoppedRead {
  const { name, component, channel } = reader;
  const leftovers = leftoversOf(reader, now);
  return { name, component, ...(channel === undefined ? {} : { channel }), leftovers };
}

function toRenamed({ from, to }: Pair, now: Matrix): RenamedRead[] {
  const location = placeIn(to.reads);
  if (location === undefined) return [];
  const { component, channel } = to;
  const on = channel === undefined ? {} : { channel };
  const leftovers = leftoversOf(from, now);
  return [{ from: from.name, to: to.name, component, ...on, location, leftovers }];
}

/** Nothing is safe to take out where something that nobody could read may use it. */
function leftoversOf({ name, component, channel }: Reader, now: Matrix): readonly Location[] {
  if (channel !== undefined)
    return now
      .suppliesOn(channel)
      .filter((supply) => supply.name === name && !supply.injected)
      .map(({ place }) => place)
      .slice(0, MOST_LEFTOVERS);
  if (now.readsOf(name).length > 0 || !now.readCoverage(component).complete) return [];
  const places = [
    ...now.supplies(component).filter((supply) => !supply.injected),
    ...now.declarations(component),
  ].filter((one) => one.name === name);
  const unique = new Map(places.map(({ place }) => [JSON.stringify(place), place]));
  return [...unique.values()].slice(0, MOST_LEFTOVERS);
}
