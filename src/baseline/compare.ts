import type { AllowlistDrift, Drift, EgressDrift, Matrix, VariableDrift } from '../model/index.ts';
import { sameDigest } from '../values/same.ts';
import type { BaselineEgress, BaselineFile, BaselineVariable } from './format.gen.js';
import { isComplete, placeOf, sourceName, type TakeOptions, takeBaseline } from './take.ts';

/**
 * What has changed since a baseline was taken. What cannot be looked at now, or could not be then, has
 * not changed as far as anybody knows.
 */
export function driftSince(
  before: BaselineFile,
  matrix: Matrix,
  options: Omit<TakeOptions, 'addresses'>,
): readonly Drift[] {
  const now = takeBaseline(matrix, { ...options, addresses: true });
  return [
    ...variableDrift(before, now, matrix),
    ...egressDrift(before.egress, now.egress, { ...options, unread: unreadEgress(matrix) }),
    ...allowlistDrift(before, now),
  ];
}

function variableDrift(
  before: BaselineFile,
  now: BaselineFile,
  matrix: Matrix,
): readonly VariableDrift[] {
  const old = new Map(before.variables.map((one) => [keyOf(one), one]));
  const young = new Map(now.variables.map((one) => [keyOf(one), one]));
  const known = new Set(before.places.map((place) => JSON.stringify(place)));
  const gone = before.variables.filter((one) => !young.has(keyOf(one)));
  return [
    ...gone.flatMap((one) => goneFrom(one, matrix)),
    ...now.variables.flatMap((one): VariableDrift[] => {
      const earlier = old.get(keyOf(one));
      if (earlier !== undefined) return changed(earlier, one);
      return known.has(JSON.stringify(placeOf(one))) ? [drift('appeared', one, {}, one)] : [];
    }),
  ];
}

function keyOf(one: BaselineVariable): string {
  return JSON.stringify([placeOf(one), one.name]);
}

function goneFrom(one: BaselineVariable, matrix: Matrix): VariableDrift[] {
  const component = one.component ?? matrix.components[0] ?? '.';
  const cell = matrix.cell(one.name, one.environment, component, one.channel);
  if (cell.state === 'absent' && isComplete(matrix, placeOf(one)))
    return [drift('vanished', one, { from: one.source })];
  const { winner } = cell;
  if (winner === undefined) return [];
  return [drift('moved', one, { from: one.source, to: sourceName(winner.place) })];
}

function changed(before: BaselineVariable, now: BaselineVariable): VariableDrift[] {
  if (before.source !== now.source)
    return [drift('moved', now, { from: before.source, to: now.source }, now)];
  const same = sameDigest(before.digest, now.digest);
  const isLater = before.updatedAt !== undefined && before.updatedAt !== now.updatedAt;
  if (same === false) return [drift('rotated', now, { to: now.source, proved: true }, now)];
  return same === undefined && isLater ? [drift('rotated', now, { to: now.source }, now)] : [];
}

function drift(
  change: VariableDrift['change'],
  one: BaselineVariable,
  more: Pick<VariableDrift, 'from' | 'to' | 'proved'>,
  set?: BaselineVariable,
): VariableDrift {
  const to = change === 'appeared' ? { to: one.source } : {};
  const at = set?.updatedAt === undefined ? {} : { at: set.updatedAt };
  return { change, name: one.name, ...placeOf(one), ...to, ...more, ...at };
}

/** By environment, component and how it is known: what was declared is no news to what was seen. */
function egressDrift(
  before: readonly BaselineEgress[],
  now: readonly BaselineEgress[],
  options: Pick<TakeOptions, 'key'> & { readonly unread: ReadonlySet<string> },
): readonly EgressDrift[] {
  return [...groups(before)].flatMap(([key, old]): EgressDrift[] => {
    // Where nobody has looked, nothing is known to have changed.
    if (options.unread.has(key)) return [];
    const young = groups(now).get(key) ?? [];
    const isThere = (one: BaselineEgress, others: readonly BaselineEgress[]) =>
      others.some((other) => isSame(one, other, options));
    if (old.some((one) => one.range === undefined && !isComparable(one, options))) return [];
    const added = young.filter((one) => !isThere(one, old)).flatMap(({ range }) => range ?? []);
    const removed = old.filter((one) => !isThere(one, young));
    if (added.length + removed.length === 0) return [];
    const [first] = young;
    if (first === undefined) return [];
    const { environment, component, how } = first;
    return [
      {
        change: 'egress',
        environment,
        ...(component === undefined ? {} : { component }),
        how,
        added,
        removed: removed.flatMap(({ range }) => range ?? []),
        removedCount: removed.length,
        ...familiesOf(old, young),
      },
    ];
  });
}

/** Whom nobody could ask now. */
function unreadEgress({ egress }: Matrix): ReadonlySet<string> {
  return new Set(
    egress.filter(({ why, sight }) => why !== undefined && sight === 'none').map(groupKey),
  );
}

/** What is compared with each other: a pool of addresses that is known in one way. */
export function groupKey({
  environment,
  component,
  how,
}: Pick<BaselineEgress, 'environment' | 'component' | 'how'>) {
  return JSON.stringify([environment, component, how]);
}

function groups(list: readonly BaselineEgress[]): ReadonlyMap<string, BaselineEgress[]> {
  const found = new Map<string, BaselineEgress[]>();
  for (const one of list) {
    const key = groupKey(one);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/** Whether somebody with the key could tell it in a digest. */
export function isComparable(
  { digest }: Pick<BaselineEgress, 'digest'>,
  { key }: Pick<TakeOptions, 'key'>,
): boolean {
  return key?.ids.some((id) => digest !== undefined && Object.hasOwn(digest, id)) ?? false;
}

/** Of two rows at least one tells the range itself: what is known now always does. */
function isSame(a: BaselineEgress, b: BaselineEgress, { key }: Pick<TakeOptions, 'key'>): boolean {
  if (a.range !== undefined && b.range !== undefined) return a.range === b.range;
  const digestOf = ({ range, digest }: BaselineEgress) =>
    range === undefined ? digest : key?.conceal(range);
  return sameDigest(digestOf(a), digestOf(b)) === true;
}

function familiesOf(old: readonly BaselineEgress[], young: readonly BaselineEgress[]) {
  const of = (list: readonly BaselineEgress[]) =>
    [...new Set(list.map(({ family }) => family))].sort();
  const [before, now] = [of(old), of(young)];
  return before.join() === now.join() ? {} : { families: { before, now } };
}

function allowlistDrift(before: BaselineFile, now: BaselineFile): readonly AllowlistDrift[] {
  const old = new Map(before.allowlists.map((one) => [one.list, one]));
  return now.allowlists.flatMap((one): AllowlistDrift[] => {
    const earlier = old.get(one.list);
    if (earlier === undefined) return [];
    const isAlike = earlier.entries === one.entries && earlier.open === one.open;
    if (isAlike && sameDigest(earlier.digest, one.digest) !== false) return [];
    const shown = ({ entries, open }: typeof one) => ({ entries, open: open === true });
    const title = one.title ?? one.list;
    return [{ change: 'allowlist', title, before: shown(earlier), now: shown(one) }];
  });
}
