import type { Kind, PlainSecret, Privilege, ValueInfo, ValueProblemCode } from '../model/index.ts';
import type { KindRow } from './kind-row.ts';
import { KINDS } from './kinds.gen.ts';
import { isShippedByVendor, rowOf } from './kinds.ts';

/** Whoever has one can act in the owner's name, or forge what is taken for a vendor's. */
const HELD_BACK: ReadonlySet<Privilege> = new Set<Privilege>([
  'secret',
  'restricted',
  'admin',
  'webhook',
]);

/** No vendor issues what has one of these: somebody made it up. */
const MADE_UP: ReadonlySet<ValueProblemCode> = new Set<ValueProblemCode>([
  'checksum',
  'wrong-case',
  'jwt-cut',
  'jwt-unsigned',
  'pem-cut',
]);

/** Shorter starts are those of ordinary words, and one is that of every address. */
const SHORTEST_START = 3;
const ADDRESS = 'https://';

/** The kind of a credential that a vendor issues to few, where the shape of the value alone says so. */
export function secretKind(value: ValueInfo): Kind | undefined {
  if (value.kind !== 'known') return undefined;
  const { kind, problems = [] } = value.traits;
  if (kind === undefined || !isHeldBack(kind) || isShippedByVendor(kind.id)) return undefined;
  return problems.some(({ code }) => MADE_UP.has(code)) ? undefined : kind;
}

/** Whether the shape of a value alone says that a vendor issues such to few. */
export function isHeldBack({ by, clientSafe, privilege, vendor, confidence }: Kind): boolean {
  if (by !== 'shape' || clientSafe !== false || !HELD_BACK.has(privilege)) return false;
  return vendor !== 'generic' && confidence !== 'low';
}

/** The fact that one stands somewhere, if the value is one. */
export function plainSecret(
  value: ValueInfo,
  where: Omit<PlainSecret, 'fact' | 'kind'>,
): readonly PlainSecret[] {
  const kind = secretKind(value);
  return kind === undefined ? [] : [{ fact: 'plain-secret', kind, ...where }];
}

/** What such credentials start with, as far as it tells them from other text; the longest first. */
export function secretStarts(): readonly string[] {
  const starts = KINDS.filter(isSearched).map(({ prefix = '' }) => prefix);
  return [...new Set(starts)].sort((one, other) => other.length - one.length);
}

function isSearched({ prefix = '', privilege, byName, clientSafe, confidence }: KindRow): boolean {
  if (!HELD_BACK.has(privilege) || byName || clientSafe || confidence === 'low') return false;
  return prefix.length >= SHORTEST_START && prefix !== ADDRESS;
}

/** Whether every value of the kind proves by its checksum that it was issued. */
export function isSelfProving(id: string | undefined): boolean {
  const { checksum, length } = rowOf(id) ?? {};
  if (checksum === undefined || length === undefined) return false;
  const whole = checksum.start + checksum.length + checksum.digits;
  return length[0] === whole && length[1] === whole;
}

/** The variable that the vendor's own pages keep the kind in. */
export function usualName(id: string | undefined): string | undefined {
  return rowOf(id)?.names[0];
}
