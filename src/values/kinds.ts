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

const starting = new Map<string, KindRow[]>();
const others: KindRow[] = [];
/** By the length of a value, the last for all longer ones: most lengths are those of few kinds. */
const named: KindRow[][] = Array.from({ length: 512 }, () => []);
for (const row of KINDS) for (const list of listsFor(row)) list.push(row);

const byId: ReadonlyMap<string, KindRow> = new Map(KINDS.map((row) => [row.id, row]));
const compiled = new Map<string, RegExp>();
const alone = new Map<KindRow, Kind>();

/** The kind of that id, as its vendor's file has it. */
export function rowOf(id: string | undefined): KindRow | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** Kinds whose shape needs no name and that start like the value, whatever the rest of it is. */
export function startingLike(value: string): readonly KindRow[] {
  const rows = starting.get(value.slice(0, START)) ?? [];
  return rows.filter(({ prefix }) => prefix !== undefined && value.startsWith(prefix));
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
  for (const rows of [starting.get(value.slice(0, START)) ?? [], others])
    for (const row of rows)
      if (matches(row, value)) found.push({ row, hinted: isNamed(row, spellings) });
  for (const row of named[Math.min(value.length, named.length - 1)] ?? [])
    if (fits(row, value) && isNamed(row, spellings) && matches(row, value))
      found.push({ row, hinted: true });
  if (found.length < 2) return found;
  const refined = new Set(found.flatMap(({ row }) => row.refines ?? []));
  const left = found.filter(({ row }) => !refined.has(row.id));
  const hinted = left.filter((candidate) => candidate.hinted);
  return hinted.length > 0 ? hinted : left;
}

/** What all candidates agree on. */
export function agreed(found: readonly Candidate[]): Kind | undefined {
  const [first, ...rest] = found.map(({ row }) => row);
  if (first === undefined) return undefined;
  if (rest.length > 0) return joined(first, rest);
  const kind = alone.get(first) ?? joined(first, []);
  alone.set(first, kind);
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
  return spellings.some((spelling) => pattern(hint).test(spelling));
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

function listsFor(row: KindRow): readonly KindRow[][] {
  if (row.byName) {
    const least = Math.min(row.length[0] ?? 0, named.length - 1);
    return named.slice(least, (row.length[1] ?? named.length) + 1);
  }
  if (row.prefix === undefined) return [others];
  const start = row.prefix.slice(0, START);
  const list = starting.get(start) ?? [];
  starting.set(start, list);
  return [list];
}

function matches(row: KindRow, value: string): boolean {
  if (!fits(row, value) || !pattern(row.pattern).test(value)) return false;
  return row.decode === undefined || holds(row.decode, value);
}

function fits({ length }: KindRow, value: string): boolean {
  return value.length >= (length[0] ?? 0) && value.length <= (length[1] ?? Infinity);
}

/** Compiled when it is first needed: most are never. */
function pattern(source: string): RegExp {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(source, 'u');
  compiled.set(source, made);
  return made;
}
