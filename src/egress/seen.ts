import type { Egress, EgressRange, Sight } from '../model/index.ts';
import type { ObservationFile, ObservedWay } from './observation.gen.js';
import { platformOfProcess } from './platforms.ts';
import { FAMILIES } from './set.ts';

/** What an observation comes to. */
export interface SeenEgress {
  /** Absent: not one address is known for sure. */
  readonly egress?: Egress;
  readonly sight: Sight;
  /** Why it is not complete, as the end of the sentence "not all is known, because …". */
  readonly why?: string;
  /** By way of a proxy only. */
  readonly besides: readonly string[];
}

/**
 * Where an environment leaves from, as one observation has it. What only a proxy showed counts where
 * nothing gets past it; elsewhere nobody knows which programs use it.
 */
export function seenIn(file: ObservationFile, environment: string): SeenEgress {
  const direct = file.ways.filter(({ path }) => path === 'direct');
  const proxied = file.ways.filter(({ path }) => path === 'proxy');
  const isDirect = direct.some(({ state }) => state === 'seen') || proxied.length === 0;
  const ways = isDirect ? direct : proxied;
  const ranges = ways.flatMap(rangesOf);
  const own = new Set(ranges.map(({ range }) => range));
  const others = proxied.flatMap(rangesOf).filter(({ range }) => !own.has(range));
  const besides = others.map(({ range }) => range);
  const gap = isDirect ? gapOf(direct) : proxied.map(gapIn).find((one) => one !== undefined);
  const why = gap ?? besides.map((range) => `what uses the proxy leaves from ${range}`)[0];
  const sight = ranges.length === 0 ? 'none' : why === undefined ? 'complete' : 'partial';
  const used = { ranges, ways, sight } as const;
  return {
    ...(ranges.length === 0 ? {} : { egress: recordOf(file, environment, used) }),
    sight,
    ...(why === undefined ? {} : { why }),
    besides,
  };
}

interface Used {
  readonly ranges: readonly EgressRange[];
  readonly ways: readonly ObservedWay[];
  readonly sight: Sight;
}

function recordOf(
  { component, phase, platform, takenAt }: ObservationFile,
  environment: string,
  { ranges, ways, sight }: Used,
): Egress {
  const known = platform === undefined ? undefined : platformOfProcess(platform);
  const unseen = ways.reduce((sum, way) => sum + way.unseen, 0);
  return {
    environment,
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    how: 'observed',
    ranges,
    // One look cannot tell; where the platform says that they change, they do.
    stability: known === undefined ? 'fixed' : 'dynamic',
    sight,
    ...(unseen === 0 ? {} : { unseen }),
    ...(known === undefined
      ? {}
      : { platform: known.id, offers: { text: known.offer, url: known.url } }),
    at: takenAt,
    // Without its time: it is the same place when it is taken again.
    place: { source: `the observation of ${environment}` },
  };
}

function rangesOf({ path, addresses }: ObservedWay): EgressRange[] {
  return addresses.map(({ range, addresses: seen }) => {
    const [only = range, ...others] = seen;
    const shown = others.length > 0 ? `${seen.length} addresses of it` : only;
    const notes = [
      ...(shown === range ? [] : [`seen as ${shown}`]),
      ...(path === 'proxy' ? ['by way of the proxy'] : []),
    ];
    return { range, ...(notes.length === 0 ? {} : { note: notes.join(', ') }) };
  });
}

/** Why the ways past every proxy do not tell everything. */
function gapOf(direct: readonly ObservedWay[]): string | undefined {
  for (const family of FAMILIES) {
    const way = direct.find((one) => one.family === family);
    const gap = way === undefined ? 'nobody was asked' : gapIn(way);
    if (gap !== undefined) return `${NAMES[family]}: ${gap}`;
  }
  return undefined;
}

const NAMES = { ipv4: 'IPv4', ipv6: 'IPv6' } as const;

/** Why one way does not tell everything; nothing where it does. */
export function gapIn(way: ObservedWay): string | undefined {
  const { state, end, unseen, unconfirmed, services } = way;
  if (state === 'none') return undefined;
  if (services.length === 0) return 'nobody was asked';
  const [alone] = unconfirmed;
  if (state === 'unknown')
    return alone === undefined
      ? 'no two services told an address'
      : 'no two services saw the same address';
  if (end === 'stopped') return 'it was stopped before all had been seen';
  if (end === 'cut') return 'new addresses came until the end';
  if (end === 'silent') return 'too few services answered to the end';
  if (unseen > 0) return `some ${unseen} more are likely`;
  if (alone !== undefined) return `one service alone saw ${alone.range}`;
  return undefined;
}
