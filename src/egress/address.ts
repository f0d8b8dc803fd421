import ipaddr from 'ipaddr.js';
import type { Family } from '../model/index.ts';

/** All addresses from the first to the last; an IPv6 address that maps an IPv4 one is that one. */
export interface Range {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** A range, or why the text is none, as the end of the sentence "that text …". */
export type ParsedRange = { readonly range: Range } | { readonly mistake: string };

export const BITS: Readonly<Record<Family, number>> = { ipv4: 32, ipv6: 128 };

/** No range is longer: two addresses with all their digits, and what stands between them. */
const MAX_LENGTH = 100;

/** ::ffff:0:0/96, https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2 */
const MAPPED = 0xffffn << 32n;

/** Reads `203.0.113.9`, `203.0.113.0/24` or `203.0.113.4-203.0.113.9`, and the same of IPv6. */
export function parseRange(text: string): ParsedRange {
  if (text.length > MAX_LENGTH) return { mistake: 'is no address or range' };
  const [start = '', end, ...more] = text.split(/[-–]/);
  if (end === undefined) return parseBlock(text.trim());
  if (more.length > 0) return { mistake: 'has more than a first and a last address' };
  const first = parseAddress(start.trim());
  if ('mistake' in first) return first;
  const last = parseAddress(end.trim());
  if ('mistake' in last) return last;
  if (first.family !== last.family)
    return { mistake: 'begins with an address of one family and ends with one of the other' };
  if (first.value > last.value) return { mistake: 'ends before it begins' };
  return { range: { family: first.family, first: first.value, last: last.value } };
}

function parseBlock(text: string): ParsedRange {
  const [address = '', prefix, ...more] = text.split('/');
  const parsed = parseAddress(address);
  if ('mistake' in parsed) return parsed;
  const { family, value, mapped } = parsed;
  if (prefix === undefined) return { range: { family, first: value, last: value } };
  if (more.length > 0) return { mistake: 'has more than one prefix length' };
  const bits = mapped ? 128 : BITS[family];
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix))
    return { mistake: `needs a number from 0 to ${bits} after the slash` };
  const length = Number(prefix);
  if (length > bits)
    return { mistake: `has a prefix longer than the ${bits} bits of ${NAMES[family]}` };
  if (mapped && length < 96) return { range: block('ipv6', MAPPED | value, length) };
  return { range: block(family, value, mapped ? length - 96 : length) };
}

const NAMES: Readonly<Record<Family, string>> = { ipv4: 'IPv4', ipv6: 'IPv6' };

function block(family: Family, value: bigint, prefix: number): Range {
  const rest = BigInt(BITS[family] - prefix);
  const first = (value >> rest) << rest;
  return { family, first, last: first | ((1n << rest) - 1n) };
}

type ParsedAddress =
  | { readonly family: Family; readonly value: bigint; readonly mapped: boolean }
  | { readonly mistake: string };

function parseAddress(text: string): ParsedAddress {
  if (text.includes('%'))
    return { mistake: 'has a zone id, which means something on one machine only' };
  if (!text.includes(':')) {
    const mistake = ipv4Mistake(text);
    if (mistake !== undefined) return { mistake };
    return { family: 'ipv4', value: joined(text.split('.').map(Number), 8), mapped: false };
  }
  const mistake = ipv6Mistake(text);
  if (mistake !== undefined) return { mistake };
  const value = joined(ipaddr.IPv6.parse(text).parts, 16);
  if (value >> 32n === MAPPED >> 32n)
    return { family: 'ipv4', value: value & 0xffff_ffffn, mapped: true };
  return { family: 'ipv6', value, mapped: false };
}

/** Why a text is no IPv4 address as everybody reads it; nothing where it is one. */
function ipv4Mistake(text: string): string | undefined {
  if (!/^[\d.]+$/.test(text)) return 'is no address or range';
  const parts = text.split('.');
  if (parts.length !== 4 || parts.includes('')) return 'has not the four parts of an IPv4 address';
  if (parts.some((part) => /^0\d/.test(part)))
    return 'has a part that begins with 0, which some programs read as octal';
  if (parts.some((part) => Number(part) > 255)) return 'has a part above 255';
  return undefined;
}

/** The same of IPv6, whose last two parts may be written as IPv4. */
function ipv6Mistake(text: string): string | undefined {
  if (!/^[\da-f:.]+$/i.test(text)) return 'is no address or range';
  if (/^[\d.]+:\d+$/.test(text)) return 'has a port';
  const tail = text.includes('.') ? ipv4Mistake(text.slice(text.lastIndexOf(':') + 1)) : undefined;
  return tail ?? (ipaddr.IPv6.isValid(text) ? undefined : 'is no IPv6 address');
}

/** Three parts of 16 bits at a time fit a number, which is cheaper than a BigInt for each. */
function joined(parts: readonly number[], bits: number): bigint {
  let value = 0n;
  for (let start = 0; start < parts.length; start += 48 / bits) {
    const group = parts.slice(start, start + 48 / bits);
    const joint = group.reduce((sum, part) => sum * 2 ** bits + part, 0);
    value = (value << BigInt(group.length * bits)) | BigInt(joint);
  }
  return value;
}

/** What parsed once, when it was written down, parses again. */
export function parsed(written: readonly { readonly range: string }[]): Range[] {
  return written.flatMap(({ range }) => {
    const result = parseRange(range);
    return 'range' in result ? [result.range] : [];
  });
}

/** The one text of a range: an address, a CIDR block, or `first-last` where it is neither. */
export function rangeText({ family, first, last }: Range): string {
  if (first === last) return addressText(family, first);
  const prefix = prefixOf({ family, first, last });
  if (prefix !== undefined) return `${addressText(family, first)}/${prefix}`;
  return `${addressText(family, first)}-${addressText(family, last)}`;
}

/** The length of the prefix that all addresses of a block, and no others, have. */
export function prefixOf({ family, first, last }: Range): number | undefined {
  const size = last - first + 1n;
  if ((size & (size - 1n)) !== 0n || (first & (size - 1n)) !== 0n) return undefined;
  return BITS[family] - (size.toString(2).length - 1);
}

function addressText(family: Family, value: bigint): string {
  const bytes = Array.from({ length: BITS[family] / 8 }, (_, index) =>
    Number((value >> BigInt(BITS[family] - 8 * (index + 1))) & 0xffn),
  );
  const address = ipaddr.fromByteArray(bytes);
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

/** What keeps others from ever seeing an address of a range; nothing where they can. */
export function unroutable({ family, first }: Range): string | undefined {
  return UNROUTABLE[kindOf(family, first)];
}

/** Why no caller over the internet has an address; nothing where one may. */
export function globalMistake({ family, first }: Range): string | undefined {
  const kind = kindOf(family, first);
  // https://www.iana.org/assignments/ipv6-address-space: 2000::/3 is all that is given out
  if (kind === 'unicast' && (family === 'ipv4' || first >> 125n === 1n)) return undefined;
  return UNROUTABLE[kind] ?? 'set aside for something else than callers';
}

function kindOf(family: Family, value: bigint): string {
  return ipaddr.parse(addressText(family, value)).range();
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry */
const UNROUTABLE: Readonly<Record<string, string>> = {
  private: 'private',
  uniqueLocal: 'private',
  loopback: 'of the machine itself',
  linkLocal: 'of one link',
  carrierGradeNat: 'behind the NAT of a carrier',
  multicast: 'for multicast',
  broadcast: 'for broadcast',
  unspecified: 'no address of anybody',
  reserved: 'reserved, as for documentation',
};
