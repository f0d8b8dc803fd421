import type { Kind, Privilege } from '../model/index.ts';
import { holds } from './decode.ts';
import type { KindRow } from './kind-row.ts';
import { KINDS } from './kinds.gen.ts';
import { bareName } from './secret.ts';

/** A kind that a value may be of. */
export interface Candidate {
  readonly row: KindRow;
  /** The name of the variable speaks for it too. */
  readonly hinted: boolean;
}

/** Kinds whose values start alike are found by these characters of the start. */
const START = 2;

/** A kind as it is looked for. All have one form, which is read much faster than rows are. */
interface Sought {
  readonly row: KindRow;
  readonly byName: boolean;
  readonly least: number;
  readonly most: number;
  readonly prefix: string;
  readonly part: string;
  readonly shape: Shape;
}

/** A pattern, which many kinds may share; compiled when it is first needed: most are never. */
interface Shape {
  readonly source: string;
  compiled?: RegExp;
}

const shapes = new Map<string, Shape>();
const sought: readonly Sought[] = KINDS.map((row) => ({
  row,
  byName: row.byName === true,
  least: row.length[0] ?? 0,
  most: row.length[1] ?? Infinity,
  prefix: row.prefix ?? '',
  part: row.part ?? '',
  shape: shapeOf(row.pattern),
}));
const isStarting = ({ byName, prefix }: Sought) => !byName && prefix !== '';
const starting = groups(sought.filter(isStarting), ({ prefix }) => prefix.slice(0, START));
const others = sought.filter((kind) => !isStarting(kind));

/** The kinds that values of one length may be of, but for those with a prefix. */
interface Fitting {
  readonly byShape: readonly Sought[];
  readonly byName: readonly Shared[];
}

/** Kinds of one shape. */
interface Shared {
  readonly shape: Shape;
  readonly kinds: readonly Sought[];
}

/** Worked out for a length when it first occurs. */
const fitting = new Map<number, Fitting>();
/** Longer values are taken together. */
const LONGEST_APART = 512;

const byId: ReadonlyMap<string, KindRow> = new Map(KINDS.map((row) => [row.id, row]));
/** By the ids of the kinds that a value may be of: thousands of values may be of the same. */
const known = new Map<string, Kind>();
const hints = new Map<string, (name: string) => boolean>();

/** The kind of that id, as its vendor's file has it. */
export function rowOf(id: string | undefined): KindRow | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** Kinds whose shape needs no name and that start like the value, whatever the rest of it is. */
export function startingLike(value: string): readonly KindRow[] {
  const kinds = starting.get(value.slice(0, START)) ?? [];
  return kinds.filter(({ prefix }) => value.startsWith(prefix)).map(({ row }) => row);
}

/**
 * What a value may be, together with the name of its variable: kinds that another one refines are
 * out, and where the name speaks for some, all others are.
 *
 * @param value without what surrounds it by mistake, at most 64 KiB
 */
export function candidates(name: string, value: string): readonly Candidate[] {
  const spellings = spellingsOf(name);
  const found: Candidate[] = [];
  const { byShape, byName } = fittingOf(value);
  const byStart = starting.get(value.slice(0, START));
  if (byStart !== undefined) addMatching(found, byStart, value, spellings);
  addMatching(found, byShape, value, spellings);
  for (const { shape, kinds } of byName) {
    if (!fits(shape, value)) continue;
    for (const kind of kinds)
      if (isNamed(kind.row, spellings) && matches(kind, value))
        found.push({ row: kind.row, hinted: true });
  }
  return found.length < 2 ? found : decided(found);
}

function addMatching(
  found: Candidate[],
  kinds: readonly Sought[],
  value: string,
  spellings: readonly string[],
): void {
  for (const kind of kinds)
    if (matches(kind, value)) found.push({ row: kind.row, hinted: isNamed(kind.row, spellings) });
}

function decided(found: readonly Candidate[]): readonly Candidate[] {
  const refined = new Set(found.flatMap(({ row }) => row.refines ?? []));
  const left = found.filter(({ row }) => !refined.has(row.id));
  const hinted = left.filter((candidate) => candidate.hinted);
  return hinted.length > 0 ? hinted : left;
}

/** What all candidates agree on. */
export function agreed(found: readonly Candidate[]): Kind | undefined {
  if (found.length === 0) return undefined;
  const ids =
    found.length === 1 ? (found[0]?.row.id ?? '') : found.map(({ row }) => row.id).join(' ');
  let kind = known.get(ids);
  if (kind === undefined) {
    const [first, ...rest] = found.map(({ row }) => row);
    if (first === undefined) return undefined;
    kind = joined(first, rest);
    known.set(ids, kind);
  }
  return kind;
}

function joined(first: KindRow, rest: readonly KindRow[]): Kind {
  const same = <K extends keyof KindRow>(key: K) => rest.every((row) => row[key] === first[key]);
  const privilege = same('privilege') ? first.privilege : 'unknown';
  const { environment, prefix } = first;
  return {
    ...(rest.length === 0 ? { id: first.id } : {}),
    ...(same('vendor') ? { vendor: first.vendor } : {}),
    what: same('what') ? first.what : NOUN[privilege],
    privilege,
    ...(same('clientSafe') ? { clientSafe: first.clientSafe === true } : {}),
    ...(environment !== undefined && same('environment') ? { environment } : {}),
    ...(prefix !== undefined && same('prefix') ? { prefix } : {}),
    by: first.byName === true ? 'name' : 'shape',
    confidence: same('confidence') ? first.confidence : 'medium',
  };
}

/** The kind of that id, as it is known here. */
export function kindOfId(id: string): Kind | undefined {
  const row = byId.get(id);
  return row && agreed([{ row, hinted: false }]);
}

/**
 * Whether a vendor's own pages put values of the kind under a name that is shipped to browsers, as
 * where one form serves for both halves of a pair.
 */
export function isShippedByVendor(id: string | undefined): boolean {
  const names = id === undefined ? [] : (byId.get(id)?.names ?? []);
  return names.some((name) => bareName(name) !== name);
}

/** Whether all environments have the same one by its nature. */
export function isPerAccount(id: string | undefined): boolean {
  return id !== undefined && byId.get(id)?.perAccount === true;
}

/**
 * The kinds that a variable of that name is meant for, by the name alone: those that list it, else
 * those whose hint matches it and which are of one vendor.
 */
export function kindsNamed(name: string): readonly Kind[] {
  const spellings = spellingsOf(name);
  const listed = KINDS.filter(({ names }) => spellings.some((one) => names.includes(one)));
  const rows = listed.length > 0 ? listed : KINDS.filter((row) => isNamed(row, spellings));
  if (new Set(rows.map(({ vendor }) => vendor)).size !== 1) return [];
  return rows.flatMap((row) => agreed([{ row, hinted: true }]) ?? []);
}

/** A name in capitals, as it is and without what makes a framework ship it. */
export function spellingsOf(name: string): readonly string[] {
  const bare = bareName(name);
  return bare === name ? [name.toUpperCase()] : [name.toUpperCase(), bare.toUpperCase()];
}

/** Whether the name of a variable speaks for the kind. */
export function isNamed({ hint }: KindRow, spellings: readonly string[]): boolean {
  let speaks = hints.get(hint);
  if (speaks === undefined) {
    speaks = hintOf(hint);
    hints.set(hint, speaks);
  }
  for (const spelling of spellings) if (speaks(spelling)) return true;
  return false;
}

/** Most hints are words. */
function hintOf(hint: string): (name: string) => boolean {
  if (/^\w+$/.test(hint)) return (name) => name.includes(hint);
  const shape = shapeOf(hint);
  return (name) => fits(shape, name);
}

const NOUN: Readonly<Record<Privilege, string>> = {
  secret: 'secret key',
  restricted: 'restricted key',
  admin: 'admin key',
  publishable: 'publishable key',
  identifier: 'identifier',
  webhook: 'webhook secret',
  connection: 'connection string',
  ingest: 'key to write with',
  unknown: 'credential',
};

function fittingOf({ length }: string): Fitting {
  const apart = Math.min(length, LONGEST_APART);
  const before = fitting.get(apart);
  if (before !== undefined) return before;
  const kinds = others.filter(
    ({ least, most }) => most >= apart && (least <= apart || apart === LONGEST_APART),
  );
  const made = {
    byShape: kinds.filter(({ byName }) => !byName),
    byName: [
      ...groups(
        kinds.filter(({ byName }) => byName),
        ({ shape }) => shape,
      ),
    ].map(([shape, same]) => ({ shape, kinds: same })),
  };
  fitting.set(apart, made);
  return made;
}

function groups<Key>(
  kinds: readonly Sought[],
  of: (kind: Sought) => Key,
): ReadonlyMap<Key, readonly Sought[]> {
  const found = new Map<Key, Sought[]>();
  for (const kind of kinds) {
    const group = found.get(of(kind));
    if (group === undefined) found.set(of(kind), [kind]);
    else group.push(kind);
  }
  return found;
}

function matches(kind: Sought, value: string): boolean {
  if (value.length < kind.least || value.length > kind.most) return false;
  if (!value.startsWith(kind.prefix) || !value.includes(kind.part)) return false;
  if (!fits(kind.shape, value)) return false;
  return kind.row.decode === undefined || holds(kind.row.decode, value);
}

function shapeOf(source: string): Shape {
  const shape = shapes.get(source) ?? { source };
  shapes.set(source, shape);
  return shape;
}

function fits(shape: Shape, text: string): boolean {
  shape.compiled ??= new RegExp(shape.source, 'u');
  return shape.compiled.test(text);
}
