import type { Allowlist, AllowlistEntry, Egress, Family, Sight } from '../model/index.ts';
import { parsed, type Range, rangeText } from './address.ts';
import { allOf } from './breadth.ts';
import { platformTitle } from './platforms.ts';
import { contains, FAMILIES, missingFrom, overlaps, type RangeSet, setOf } from './set.ts';

/** Whether a list lets in all addresses of one family that an environment leaves from. */
export type Admission =
  | { readonly verdict: 'covered' }
  | {
      /** `partly`: some of the pool is let in, so that calls fail now and then. */
      readonly verdict: 'partly' | 'not-covered';
      /** What is not let in, as `rangeText` writes it. */
      readonly missing: readonly string[];
    }
  | { readonly verdict: 'unknown'; readonly why: string; readonly mend?: string };

/** The answer for one family; without one, for an environment of which nobody knows any address. */
export type Compared = Admission & { readonly family?: Family };

/**
 * Compares where an environment leaves from with whom a list lets in, for each family it leaves by.
 *
 * @param egress all that is known of one environment, or of one component of it
 * @param now entries that end before are gone
 */
export function compare(
  egress: readonly Egress[],
  list: Allowlist,
  now: Date,
): readonly Compared[] {
  if (list.open) return [{ verdict: 'covered' }];
  const pool = poolOf(egress);
  const admitted = admittedBy(list, now);
  if (pool.families.length === 0)
    return contains(admitted.sure, allOf('ipv4'))
      ? [{ family: 'ipv4', verdict: 'covered' }]
      : [{ verdict: 'unknown', ...pool.unknown }];
  return pool.families.map((family) => ({ family, ...judge(pool, admitted, list, family) }));
}

/** All that is known of where an environment leaves from. */
interface Pool {
  readonly ranges: readonly Range[];
  readonly families: readonly Family[];
  readonly sight: Sight;
  /** Why there may be more, and what would tell. */
  readonly unknown: { readonly why: string; readonly mend?: string };
}

export function poolOf(egress: readonly Egress[]): Pool {
  const records = poolRecords(egress);
  const ranges = records.flatMap((record) => parsed(record.ranges));
  return {
    ranges,
    families: FAMILIES.filter((family) => ranges.some((range) => range.family === family)),
    sight: sightOf(records),
    unknown: unknownOf(records),
  };
}

/**
 * What was declared or observed is the pool; what a platform documents of everybody counts only where
 * there is neither.
 */
export function poolRecords(egress: readonly Egress[]): readonly Egress[] {
  const own = egress.filter(({ how }) => how !== 'documented');
  return own.length > 0 ? own : egress;
}

/** A list that somebody declared as the whole of it is; an observation is, if it believes to have seen all. */
function sightOf(records: readonly Egress[]): Sight {
  if (records.every(({ ranges }) => ranges.length === 0)) return 'none';
  const declared = records.filter(({ how }) => how !== 'observed');
  const isWhole = ({ sight, stability }: Egress) => sight === 'complete' && stability === 'fixed';
  if (declared.length > 0 && declared.every(isWhole)) return 'complete';
  return records.some((one) => one.how === 'observed' && isWhole(one)) ? 'complete' : 'partial';
}

function unknownOf(records: readonly Egress[]): Pool['unknown'] {
  const unread = records.find(({ why }) => why !== undefined);
  if (unread?.why !== undefined)
    return { why: unread.why, ...(unread.mend === undefined ? {} : { mend: unread.mend }) };
  const dynamic = records.filter(({ stability }) => stability === 'dynamic');
  const mend = 'add its addresses as `egress` of the environment to envparity.yaml';
  const [first] = dynamic;
  if (first !== undefined) return { why: changing(dynamic), ...offerOf(first) };
  if (records.length === 0) return { why: 'nobody says which addresses it leaves from', mend };
  return { why: 'it may leave from more addresses than are known', mend };
}

function changing(dynamic: readonly Egress[]): string {
  const platforms = new Set(dynamic.flatMap(({ platform }) => platform ?? []));
  const titles = [...platforms].map(platformTitle).join(' and ');
  const seems = dynamic.every(({ detected }) => detected) ? 'it seems to run' : 'it runs';
  return titles === ''
    ? 'the addresses that it leaves from may be others tomorrow'
    : `${seems} on ${titles}, where the addresses that it leaves from may be others tomorrow`;
}

function offerOf({ offers }: Egress): { mend?: string } {
  return offers === undefined ? {} : { mend: `${offers.text}: ${offers.url}` };
}

/** Whom a list lets in: for sure, and on some ports of which nobody knows whether they matter. */
interface Admitted {
  readonly sure: RangeSet;
  readonly perhaps: RangeSet;
}

const known = new WeakMap<Allowlist, Map<number, Admitted>>();

/** Every rule asks, and a list may be long. */
function admittedBy(list: Allowlist, now: Date): Admitted {
  const times = known.get(list) ?? new Map<number, Admitted>();
  const admitted = times.get(now.getTime()) ?? admittedAt(list, now);
  known.set(list, times.set(now.getTime(), admitted));
  return admitted;
}

function admittedAt(list: Allowlist, now: Date): Admitted {
  const alive = list.entries.filter((entry) => !isOver(entry, now));
  const sure = alive.filter((entry) => isForPort(entry, list.port) === true);
  const perhaps = alive.filter((entry) => isForPort(entry, list.port) === undefined);
  return { sure: setOf(parsed(sure)), perhaps: setOf(parsed(perhaps)) };
}

export function isOver({ expiresAt }: AllowlistEntry, now: Date): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime();
}

/** Nothing where it is not known which port is meant. */
function isForPort({ ports }: AllowlistEntry, port: number | undefined): boolean | undefined {
  if (ports === undefined) return true;
  return port === undefined ? undefined : ports.some(({ from, to }) => from <= port && port <= to);
}

function judge(
  { ranges, sight, unknown }: Pool,
  { sure, perhaps }: Admitted,
  list: Allowlist,
  family: Family,
): Admission {
  const own = ranges.filter((range) => range.family === family);
  const missing = own.flatMap((range) => missingFrom(sure, range));
  if (missing.length === 0)
    return sight === 'complete' || contains(sure, allOf(family))
      ? { verdict: 'covered' }
      : { verdict: 'unknown', ...unknown };
  if (list.sight !== 'complete') return { verdict: 'unknown', ...whyOf(list) };
  if (missing.some((range) => overlaps(perhaps, range)))
    return {
      verdict: 'unknown',
      why: `${list.title} lets it in on some ports only, and nobody says which port is meant`,
    };
  const isSome = own.some((range) => overlaps(sure, range));
  const texts = [...new Set(missing.map(rangeText))];
  return { verdict: isSome ? 'partly' : 'not-covered', missing: texts };
}

function whyOf({ title, why, mend }: Allowlist): { why: string; mend?: string } {
  return {
    why: why ?? `not all of ${title} could be read`,
    ...(mend === undefined ? {} : { mend }),
  };
}
