import type { Kind, Privilege } from '../model/index.ts';
import { charactersOf, hasOnly } from './characters.ts';
import { holds } from './decode.ts';
import { type KindRow, NONE } from './kind-row.ts';
import { FACTS, KINDS } from './kinds.gen.ts';
import { fits, type Shape, shapeOf } from './lazy-pattern.ts';
import { bareName, spellingsOf } from './secret.ts';
import type { Named } from './subject.ts';
import { isOfWords } from './words.ts';

/** Kinds whose values start alike are found by these characters of the start. */
const START = 2;

/** A kind as it is looked for. All have one form, which is read much faster than rows are. */
interface Sought extends Form, Hint {
  readonly row: KindRow;
  readonly byName: boolean;
  /** Whether a machine makes up what follows the prefix, so that words there tell that it is something else. */
  readonly isRandom: boolean;
}

/** What values look like: each of these as a row has it, or what says nothing. */
interface Form {
  readonly least: number;
  readonly most: number;
  readonly prefix: string;
  readonly part: string;
  /** Groups of characters that stand in none, and of which one at least stands in each. */
  readonly never: number;
  readonly some: number;
  readonly body: number;
  readonly shape: Shape;
}

/** By what in its name the variable of a kind is known. */
interface Hint {
  readonly word: string;
  /** Nothing where the word is all. */
  readonly hint: Shape | undefined;
}

/** Of a kind that the generator has not seen: nothing is known. */
const NO_FACTS = ['', -1, -1, NONE, ''] as const;

const sought: readonly Sought[] = KINDS.map((row, index) => {
  // Taken apart by number, since any other way takes longer before it is compiled.
  const facts = FACTS[index] ?? NO_FACTS;
  return {
    row,
    byName: row.byName === true,
    isRandom: isRandom(row),
    least: row.length[0] ?? 0,
    most: row.length[1] ?? Infinity,
    prefix: row.prefix ?? '',
    part: facts[0],
    never: ~facts[1],
    some: facts[2],
    body: facts[3],
    shape: shapeOf(row.pattern),
    word: facts[4],
    hint: facts[4] === row.hint ? undefined : { source: row.hint },
  };
});
const isStarting = ({ byName, prefix }: Sought) => !byName && prefix !== '';
const starting = groups(sought.filter(isStarting), ({ prefix }) => prefix.slice(0, START));
const shaped = sought.filter((kind) => !(kind.byName || isStarting(kind)));
const alike: readonly Shared[] = [
  ...groups(
    sought.filter((kind) => kind.byName),
    ({ row, least, most }) => `${row.pattern} ${least} ${most}`,
  ).values(),
].flatMap((kinds) => kinds.slice(0, 1).map((form) => ({ form, kinds })));

/** The kinds that values of one length may be of, but for those with a prefix. */
interface Fitting {
  readonly byShape: readonly Sought[];
  readonly byName: readonly Shared[];
}

/** Kinds whose values look the same. */
interface Shared {
  readonly form: Form;
  readonly kinds: readonly Sought[];
}

/** Worked out for a length when it first occurs. */
const fitting = new Map<number, Fitting>();
/** Longer values are taken together. */
const LONGEST_APART = 512;

const byId: ReadonlyMap<string, Sought> = new Map(sought.map((kind) => [kind.row.id, kind]));
/** By the ids of the kinds that a value may be of: thousands of values may be of the same. */
const known = new Map<string, Kind>();

/** The kind of that id, as its vendor's file has it. */
export function rowOf(id: string | undefined): KindRow | undefined {
  return id === undefined ? undefined : byId.get(id)?.row;
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
 * @param named its value has at most 64 KiB
 */
export function candidates(named: Named): readonly KindRow[] {
  const { spellings, value } = named;
  const found: KindRow[] = [];
  const { byShape, byName } = fittingOf(value);
  const byStart = starting.get(value.slice(0, START));
  if (byStart !== undefined) addMatching(found, byStart, named);
  addMatching(found, byShape, named);
  addNamed(found, byName, named);
  return found.length < 2 ? found : decided(found, spellings);
}

/** Counts, as iterators take longer before they are compiled. */
function addMatching(
  found: KindRow[],
  kinds: readonly Sought[],
  { value, characters }: Named,
): void {
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at];
    if (kind !== undefined && allows(kind, characters) && matches(kind, value))
      found.push(kind.row);
  }
}

function addNamed(
  found: KindRow[],
  all: readonly Shared[],
  { spellings, value, characters }: Named,
): void {
  for (let at = 0; at < all.length; at++) {
    const shared = all[at];
    if (shared === undefined || !allows(shared.form, characters)) continue;
    if (!hasShape(shared.form, value)) continue;
    for (const kind of shared.kinds)
      if (speaksFor(kind, spellings) && matches(kind, value)) found.push(kind.row);
  }
}

function allows({ never, some }: Form, characters: number): boolean {
  return (characters & never) === 0 && (characters & some) !== 0;
}

function decided(found: readonly KindRow[], spellings: readonly string[]): readonly KindRow[] {
  const left = found.filter(({ id }) => !found.some(({ refines }) => refines?.includes(id)));
  const hinted = left.filter((row) => isNamed(row, spellings));
  return hinted.length > 0 ? hinted : left;
}

/** What all of these kinds agree on. */
export function agreed(found: readonly KindRow[]): Kind | undefined {
  if (found.length === 0) return undefined;
  const ids = found.length === 1 ? (found[0]?.id ?? '') : found.map(({ id }) => id).join(' ');
  let kind = known.get(ids);
  if (kind === undefined) {
    const [first, ...rest] = found;
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
  const kind: { -readonly [Key in keyof Kind]: Kind[Key] } = {
    what: same('what') ? first.what : NOUN[privilege],
    privilege,
    by: first.byName === true ? 'name' : 'shape',
    confidence: same('confidence') ? first.confidence : 'medium',
  };
  if (rest.length === 0) kind.id = first.id;
  if (same('vendor')) kind.vendor = first.vendor;
  if (same('clientSafe')) kind.clientSafe = first.clientSafe === true;
  if (environment !== undefined && same('environment')) kind.environment = environment;
  if (prefix !== undefined && same('prefix')) kind.prefix = prefix;
  return kind;
}

/** The kind of that id, as it is known here. */
export function kindOfId(id: string): Kind | undefined {
  const row = byId.get(id)?.row;
  return row && agreed([row]);
}

/**
 * Whether a vendor's own pages put values of the kind under a name that is shipped to browsers, as
 * where one form serves for both halves of a pair.
 */
export function isShippedByVendor(id: string | undefined): boolean {
  const { names = [] } = rowOf(id) ?? {};
  return names.some((name) => bareName(name) !== name);
}

/** Whether all environments have the same one by its nature. */
export function isPerAccount(id: string | undefined): boolean {
  return rowOf(id)?.perAccount === true;
}

/**
 * The kinds that a variable of that name is meant for, by the name alone: those that list it, else
 * those whose hint matches it and which are of one vendor.
 */
export function kindsNamed(name: string): readonly Kind[] {
  const spellings = spellingsOf(name);
  const listed = sought.filter(({ row }) => spellings.some((one) => row.names.includes(one)));
  const kinds = listed.length > 0 ? listed : sought.filter((kind) => speaksFor(kind, spellings));
  if (new Set(kinds.map(({ row }) => row.vendor)).size !== 1) return [];
  return kinds.flatMap(({ row }) => agreed([row]) ?? []);
}

/** Whether the name of a variable speaks for a kind. */
export function isNamed({ id }: KindRow, spellings: readonly string[]): boolean {
  const kind = byId.get(id);
  return kind !== undefined && speaksFor(kind, spellings);
}

function speaksFor({ word, hint }: Hint, spellings: readonly string[]): boolean {
  for (const spelling of spellings)
    if (spelling.includes(word) && (hint === undefined || fits(hint, spelling))) return true;
  return false;
}

/** What several kinds have in common, by what they allow. */
export const NOUN: Readonly<Record<Privilege, string>> = {
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
  const isFitting = ({ least, most }: Form) =>
    most >= apart && (least <= apart || apart === LONGEST_APART);
  const made = {
    byShape: shaped.filter(isFitting),
    byName: alike.filter(({ form }) => isFitting(form)),
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
  if (!hasShape(kind, value)) return false;
  if (kind.isRandom && isOfWords(value, kind.prefix.length)) return false;
  return kind.row.decode === undefined || holds(kind.row.decode, value);
}

/** Addresses and ids may be words, and what is decoded proves itself. */
function isRandom({ byName, prefix, decode, privilege }: KindRow): boolean {
  if (byName || prefix === undefined || decode !== undefined) return false;
  return privilege !== 'connection' && privilege !== 'identifier';
}

/** Of a value that has no characters but those of the kind, and its prefix. */
function hasShape({ shape, prefix, body }: Form, value: string): boolean {
  if (body === NONE) return fits(shape, value);
  return prefix === '' || hasOnly(charactersOf(value, prefix.length), body);
}
