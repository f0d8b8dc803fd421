import { parsed, type Range, rangeText } from '../egress/address.ts';
import type { Compared } from '../egress/compare.ts';
import { contains, setOf } from '../egress/set.ts';
import type { Allowlist, Egress, EgressRange, Remedy } from '../model/index.ts';
import type { Passage } from './passages.ts';
import { placeOf, relatedPlaces } from './shared.ts';
import type { View } from './view.ts';

/** More addresses than these are a pool that nobody reads one by one. */
const MAX_SHOWN = 5;

/** Of the variables that lead to one service, so many give the idea. */
const MAX_NAMES = 3;

export type Shut = Extract<Compared, { verdict: 'partly' | 'not-covered' }>;

export function isShut(one: Compared): one is Shut {
  return one.verdict === 'partly' || one.verdict === 'not-covered';
}

/**
 * A list without IPv6 may guard a service that has none, and whatever leaves by both goes there by
 * IPv4; `ipv6-not-covered` tells of it.
 */
export function isOtherFamily(
  { family }: Compared,
  all: readonly Compared[],
  { list }: Passage,
): boolean {
  return family === 'ipv6' && all.length > 1 && !list.entries.some(({ range }) => isIpv6(range));
}

function isIpv6(range: string): boolean {
  return range.includes(':');
}

/** What stands in every draft about one passage. */
export function about({ list, environment, component, egress, variables }: Passage) {
  const [main] = variables;
  const { related = [] } = relatedPlaces(
    variables.flatMap(({ place }) => place ?? []),
    'leads there',
  );
  const { related: left = [] } = relatedPlaces(
    egress.flatMap(({ place, ranges }) => (ranges.length > 0 ? [place] : [])),
    'leaves from there',
  );
  return {
    ...(main === undefined ? {} : { name: main.name }),
    environment,
    ...(component === undefined ? {} : { component }),
    location: list.place,
    ...(related.length + left.length === 0 ? {} : { related: [...related, ...left] }),
    subject: list.id,
  };
}

/** `PAYMENTS_URL in production leads to Acme payments, which`, or the list alone. */
export function subjectOf(view: View, passage: Passage): string {
  const { list, environment, component, variables } = passage;
  const names = variables.map(({ name }) => name);
  if (names.length === 0) return list.title;
  const verb = names.length === 1 ? 'leads' : 'lead';
  return `${listed(names, MAX_NAMES)} in ${placeOf(view, environment, component ?? '.')} ${verb} to ${list.title}, which`;
}

/** Addresses as a message names them, each with what is known of it. */
export function addresses(
  { published }: View,
  ranges: readonly string[],
  egress: readonly Egress[],
): string {
  return listed(
    ranges.map((range, index) => (index < MAX_SHOWN ? described(range, egress, published) : range)),
  );
}

function described(range: string, egress: readonly Egress[], published: View['published']): string {
  const remarks = egress.flatMap(({ how, at, ranges }) => {
    const owner = ranges.find((one) => isIn(range, one));
    if (owner === undefined) return [];
    const seen = how === 'observed' ? [`seen ${(at ?? '').slice(0, 10)}`.trim()] : [];
    return [...(owner.note === undefined ? [] : [owner.note]), ...seen];
  });
  const owner = published?.nameOf(range);
  const all = new Set(owner === undefined ? remarks : [...remarks, owner]);
  return all.size === 0 ? range : `${range} (${[...all].join(', ')})`;
}

function isIn(range: string, { range: owner }: EgressRange): boolean {
  const set = setOf(parsed([{ range: owner }]));
  return parsed([{ range }]).every((one) => contains(set, one));
}

/** `A, B and C`; the last ones as a number where they are many. */
export function listed(names: readonly string[], most = MAX_SHOWN): string {
  const rest = names.length - most;
  if (rest > 0) return `${names.slice(0, most).join(', ')} and ${rest} more`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** How addresses get on a list: its own way, else a sentence that says what to do. */
export function admitting({ admit, title, owner }: Allowlist, ranges: readonly string[]): Remedy {
  const [first = ''] = ranges;
  const { text, command, url }: Remedy = admit ?? { text: `Admit {address} in ${title}` };
  const again = ranges.length > 1 && command !== undefined ? ', each in the same way' : '';
  const asking = owner === undefined ? '' : ` (${owner} can change the list)`;
  // What takes a block takes no first and last address.
  const isTaken =
    !first.includes('-') || !command?.some((word) => /\{(?:address|block)\}/.test(word));
  return {
    text: text.replaceAll('{address}', () => listed(ranges)) + again + asking,
    ...(command === undefined || !isTaken
      ? {}
      : { command: command.map((word) => withRange(word, first)) }),
    ...(url === undefined ? {} : { url }),
  };
}

function withRange(word: string, range: string): string {
  const block = range.includes('/') ? range : `${range}/${isIpv6(range) ? 128 : 32}`;
  const [whole] = parsed([{ range }]);
  const ends = whole === undefined ? [range, range] : endsOf(whole);
  return word
    .replaceAll('{address}', () => range)
    .replaceAll('{block}', () => block)
    .replaceAll('{first}', () => ends[0])
    .replaceAll('{last}', () => ends[1]);
}

function endsOf({ family, first, last }: Range): readonly [string, string] {
  return [rangeText({ family, first, last: first }), rangeText({ family, first: last, last })];
}
