import { parsed } from '../egress/address.ts';
import { poolOf } from '../egress/compare.ts';
import { overlaps, type RangeSet, setOf } from '../egress/set.ts';
import type { Allowlist, Egress } from '../model/index.ts';
import { aboutEntries, nameAll, ofLists } from './list-entries.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/**
 * An allowlist lets in addresses that nothing leaves from any more. Judged only where the list says
 * which environments it serves, and all addresses of all of them are known.
 */
export const allowlistStale: Rule = {
  id: 'allowlist-stale',
  severity: 'info',
  title: 'An allowlist lets in addresses that nothing leaves from',
  *check(view) {
    for (const list of ofLists(view)) {
      const used = usedBy(view, list);
      if (used === undefined) continue;
      const stale = list.entries.filter(
        (entry) => !parsed([entry]).some((one) => overlaps(used, one)),
      );
      if (stale.length === 0) continue;
      yield {
        ...aboutEntries(list, stale),
        message: `${list.title} lets in ${nameAll(stale)}, from where none of its environments leaves`,
        remedy: { text: `Remove it from ${list.title}, or say who leaves from there` },
      };
    }
  },
};

/** All addresses of the environments that a list serves; nothing where they are not all known. */
function usedBy(view: View, { environments = [] }: Allowlist): RangeSet | undefined {
  const pools = environments.map((environment) =>
    poolOfAll(
      view,
      view.matrix.egress.filter((one) => one.environment === environment),
    ),
  );
  if (pools.length === 0 || pools.includes(undefined)) return undefined;
  return setOf(pools.flatMap((ranges) => ranges ?? []));
}

/** Of every component: one record for all of them, or one for each. */
function poolOfAll({ matrix }: View, records: readonly Egress[]) {
  const known = records.filter(({ how }) => how !== 'documented');
  const isForAll = known.some(({ component }) => component === undefined);
  const own = new Set(known.map(({ component }) => component));
  if (!isForAll && !matrix.components.every((component) => own.has(component))) return undefined;
  const pools = [...own].map((component) =>
    poolOf(known.filter((record) => record.component === component)),
  );
  if (pools.length === 0 || pools.some(({ sight }) => sight !== 'complete')) return undefined;
  return pools.flatMap(({ ranges }) => ranges);
}
