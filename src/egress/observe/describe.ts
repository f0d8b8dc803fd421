import { rangeText } from '../address.ts';
import type { ObservedByDns, ObservedService, ObservedWay } from '../observation.gen.js';
import type { SeenByDns } from './dns.ts';
import type { Service } from './services.ts';
import { comparedAs, isConfirmed, outvoted, type Seen, tally, unseenOf } from './tally.ts';
import type { Walked } from './way.ts';

/** What came of one way, as it is carried elsewhere. */
export function describeWay(
  walked: Walked,
  services: readonly Service[],
  dns: readonly SeenByDns[],
): Omit<ObservedWay, 'path' | 'family'> {
  const { end, rounds, sightings } = walked;
  const seen = tally(sightings);
  const confirmed = seen.filter(isConfirmed);
  const wrong = outvoted(seen, sightings);
  const credible = seen.filter(({ operators }) => operators.some((one) => !wrong.includes(one)));
  return {
    state: confirmed.length > 0 ? 'seen' : end === 'no-route' ? 'none' : 'unknown',
    end,
    rounds,
    unseen: unseenOf(credible),
    addresses: confirmed,
    unconfirmed: seen.filter((one) => !isConfirmed(one)),
    services: describeServices(walked, services, wrong),
    ...(dns.length === 0 ? {} : { dns: dns.map((one) => describeDns(one, seen)) }),
  };
}

function describeServices(
  { sightings, failures }: Walked,
  services: readonly Service[],
  wrong: readonly string[],
): readonly ObservedService[] {
  const operators = [...new Set(services.map(({ operator }) => operator))].sort();
  return operators.map((operator) => {
    const counts = new Map<string, number>();
    for (const { operator: whose, why } of failures)
      if (whose === operator) counts.set(why, (counts.get(why) ?? 0) + 1);
    return {
      operator,
      answers: sightings.filter((one) => one.operator === operator).length,
      ...(wrong.includes(operator) ? { outvoted: true } : {}),
      failures: [...counts].map(([why, count]) => ({ why, count })),
    };
  });
}

function describeDns(one: SeenByDns, seen: readonly Seen[]): ObservedByDns {
  if (!('seen' in one)) return one;
  const range = rangeText(comparedAs(one.seen));
  const agrees = seen.some((other) => other.range === range);
  return { operator: one.operator, range: rangeText(one.seen), agrees };
}
