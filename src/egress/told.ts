import type { WayShown } from '../report/egress.ts';
import type { ObservationFile, ObservedAddress, ObservedWay } from './observation.gen.js';
import { gapIn } from './seen.ts';

/** What an observation says, in sentences. */
export function told({ ways, proxies }: ObservationFile): readonly WayShown[] {
  const set = proxies.filter((name) => /^(all|https?)_proxy$/i.test(name));
  return ways.map((way) => ({
    title: titleOf(way),
    verdict: verdictOf(way),
    addresses: way.addresses.map(addressOf),
    notes: [
      ...way.unconfirmed.map((one) => unconfirmedNote(one, way)),
      ...(way.state === 'none' ? [] : failureNotes(way)),
      ...(way.dns ?? []).flatMap(dnsNotes),
      ...(way.family === 'ipv6' && way.addresses.length > 0 ? [BY_PREFIX] : []),
      ...(way.state === 'seen' && set.length > 0 ? [proxyNote(way, set)] : []),
    ],
  }));
}

/** https://nodejs.org/api/cli.html#node_use_env_proxy1 */
function proxyNote({ path }: ObservedWay, set: readonly string[]): string {
  const names = set.join(', ');
  return path === 'proxy'
    ? `programs that look at ${names}, such as curl, leave like this`
    : `programs that do not look at ${names}, such as fetch of Node, leave like this`;
}

const BY_PREFIX =
  'IPv6 is compared by /64: hosts choose the rest of an address anew, so admit the whole block';

function titleOf({ path, family }: ObservedWay): string {
  if (path === 'proxy') return 'Through the proxy';
  return family === 'ipv6' ? 'IPv6' : 'IPv4';
}

function verdictOf(way: ObservedWay): string {
  const { state, end, addresses, rounds, unseen } = way;
  if (state === 'none') return 'there is no way out';
  const gap = gapIn(way);
  if (state === 'unknown') return `nothing is known, since ${gap}`;
  const count = addresses.length;
  const what = count === 1 ? 'one address' : `a pool of ${count}`;
  if (gap === undefined) return `${what}, and no new one for long (${rounds} rounds)`;
  const more = unseen > 0 && end !== 'stopped' ? `at least ${count}, ` : '';
  return `${more}${what} so far: ${gap}`;
}

function addressOf({ range, addresses, count, operators }: ObservedAddress) {
  const [only = range] = addresses;
  const seen = addresses.length > 1 ? `${addresses.length} addresses of it, ` : '';
  const as = only === range || addresses.length > 1 ? '' : `as ${only}, `;
  return { text: range, remark: `${as}${seen}seen${times(count)} by ${operators.join(', ')}` };
}

function unconfirmedNote({ range, operators }: ObservedAddress, { services }: ObservedWay): string {
  const [operator = ''] = operators;
  const isOutvoted = services.some((one) => one.operator === operator && one.outvoted);
  if (!isOutvoted) return `${operator} alone saw ${range}, which does not count`;
  return `${operator} alone saw ${range}, which does not count: it is wrong, or the way out depends on where it leads`;
}

/** Where all fail alike, it is one note. */
function failureNotes({ services }: ObservedWay): readonly string[] {
  const operators = new Map<string, string[]>();
  for (const { operator, failures } of services)
    for (const { why } of failures) operators.set(why, [...(operators.get(why) ?? []), operator]);
  return [...operators].map(([why, names]) => `${names.join(', ')} ${why}`);
}

function dnsNotes({ operator, range, agrees, why }: NonNullable<ObservedWay['dns']>[number]) {
  if (range === undefined) return [`by DNS ${operator} ${why ?? 'told nothing'}`];
  if (agrees) return [`by DNS ${operator} saw ${range} too`];
  return [`by DNS ${operator} saw ${range}, which no service did: DNS leaves by another way here`];
}

function times(count: number): string {
  return count === 1 ? '' : ` ${count} times`;
}
