import type { Config, EgressConfig, EnvironmentConfig } from '../config/types.ts';
import type { Egress, Problem } from '../model/index.ts';
import { parsed, unroutable } from './address.ts';

/** What the configuration says of where environments leave from. */
export function declaredEgress({ environments }: Config): {
  readonly egress: readonly Egress[];
  readonly problems: readonly Problem[];
} {
  const all = [...environments.values()];
  return {
    egress: all.flatMap(egressOf),
    problems: all.flatMap(({ egress }) =>
      egress === undefined || egress.ranges === 'dynamic' ? [] : egress.ranges.flatMap(strangeness),
    ),
  };
}

/** One record for each component that leaves from addresses of its own. */
function egressOf({ name, egress }: EnvironmentConfig): Egress[] {
  if (egress === undefined) return [];
  const { ranges, place } = egress;
  const common = { environment: name, how: 'declared', place } as const;
  if (ranges === 'dynamic') return [{ ...common, ranges: [], stability: 'dynamic', sight: 'none' }];
  const components = new Set(ranges.map(({ component }) => component));
  return [...components].map((component) => ({
    ...common,
    ...(component === undefined ? {} : { component }),
    ranges: ranges
      .filter((one) => one.component === component)
      .map(({ component: _, ...range }) => range),
    stability: 'fixed',
    sight: 'complete',
  }));
}

/** Right where the other side is in the same network; elsewhere it is no address that anybody sees. */
function strangeness({ range, place }: EgressConfig): Problem[] {
  const [first] = parsed([{ range }]);
  const why = first === undefined ? undefined : unroutable(first);
  if (why === undefined) return [];
  return [
    {
      code: 'egress-not-public',
      message: `${range} is ${why}: whoever is called over the internet sees another address`,
      place,
      hint: 'Name the public address of the gateway that the environment leaves by',
    },
  ];
}
