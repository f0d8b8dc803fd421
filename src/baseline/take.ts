import { parsed } from '../egress/address.ts';
import {
  type Allowlist,
  type Egress,
  isFileLocation,
  type Location,
  type Matrix,
  type Supply,
} from '../model/index.ts';
import type { Key } from '../values/key.ts';
import type {
  BaselineAllowlist,
  BaselineEgress,
  BaselineFile,
  BaselinePlace,
  BaselineVariable,
} from './format.gen.js';

export interface TakeOptions {
  readonly now: Date;
  /** Addresses may be written as they are. */
  readonly addresses: boolean;
  /** Without it there are no digests: those of addresses are found by trying all of them. */
  readonly key?: Key;
}

/** What is known now, to be compared with later. Files are left out: git keeps their history. */
export function takeBaseline(matrix: Matrix, options: TakeOptions): BaselineFile {
  const supplies = platformSupplies(matrix);
  return {
    baselineVersion: 1,
    takenAt: options.now.toISOString(),
    places: sorted(unique(supplies.map(placeOf)).filter((place) => isComplete(matrix, place))),
    variables: sorted(unique(supplies.map(toVariable))),
    egress: sorted(unique(matrix.egress.flatMap((one) => toEgress(one, options)))),
    allowlists: sorted(
      matrix.allowlists.filter(isWhole).map((list) => toAllowlist(list, options.key)),
    ),
  };
}

/** Whether the list of names that a place held could be read to its end. */
export function isComplete(matrix: Matrix, place: BaselinePlace): boolean {
  const component = place.component ?? matrix.components[0] ?? '.';
  // No variable has an empty name, so only a source with complete names says that it is not there.
  return matrix.cell('', place.environment, component, place.channel).state === 'absent';
}

/** What platforms hold for sure; of several for one name the one that wins. */
function platformSupplies(matrix: Matrix): readonly Supply[] {
  const all = [
    ...matrix.components.flatMap((component) => matrix.supplies(component)),
    ...matrix.channels.flatMap((channel) => matrix.suppliesOn(channel)),
  ];
  const environments = new Set(matrix.environments);
  const found = new Map<string, Supply>();
  for (const supply of all) {
    const { environment, when, injected, place, name } = supply;
    if (when !== undefined || injected || isFileLocation(place) || !environments.has(environment))
      continue;
    const key = JSON.stringify([placeOf(supply), name]);
    const known = found.get(key);
    if (known === undefined || known.layer < supply.layer) found.set(key, supply);
  }
  return [...found.values()];
}

export function placeOf(one: Supply | BaselineVariable): BaselinePlace {
  const { environment, component, channel } = one;
  return { environment, ...(component === undefined ? {} : { component }), channel };
}

function toVariable(supply: Supply): BaselineVariable {
  const { name, place, updatedAt, value } = supply;
  const digest = value.kind === 'known' ? value.digest : undefined;
  return {
    ...placeOf(supply),
    name,
    source: sourceName(place),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** What a person calls a place. */
export function sourceName(place: Location): string {
  return isFileLocation(place) ? place.file : place.source;
}

function toEgress(egress: Egress, options: TakeOptions): BaselineEgress[] {
  const { environment, component, how } = egress;
  const where = { environment, ...(component === undefined ? {} : { component }), how };
  return egress.ranges.map(({ range }): BaselineEgress => {
    const [{ family } = { family: 'ipv4' as const }] = parsed([{ range }]);
    return { ...where, family, ...keptRange(range, options) };
  });
}

/** A range as it may be kept; nothing of it where there is neither leave nor a key. */
export function keptRange(
  range: string,
  { addresses, key }: Omit<TakeOptions, 'now'>,
): Pick<BaselineEgress, 'range' | 'digest'> {
  if (addresses) return { range };
  return key === undefined ? {} : { digest: key.conceal(range) };
}

function isWhole({ sight, open }: Allowlist): boolean {
  return sight === 'complete' || open === true;
}

function toAllowlist({ id, title, entries, open }: Allowlist, key?: Key): BaselineAllowlist {
  const ranges = entries.map(({ range }) => range).sort();
  return {
    list: id,
    title,
    entries: entries.length,
    ...(open && { open }),
    ...(key === undefined ? {} : { digest: key.conceal(JSON.stringify(ranges)) }),
  };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** In an order that depends on nothing but what is in it. */
export function sorted<T>(list: readonly T[]): T[] {
  const keyed = list.map((one) => [JSON.stringify(one), one] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
