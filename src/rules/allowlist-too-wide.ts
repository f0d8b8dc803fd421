import { isEverybody, letsIn } from '../egress/breadth.ts';
import type { Allowlist, Draft } from '../model/index.ts';
import { aboutEntries, nameAll, ofLists } from './list-entries.ts';
import type { Rule } from './types.ts';

/** An allowlist that lets in so many that it keeps hardly anybody out. */
export const allowlistTooWide: Rule = {
  id: 'allowlist-too-wide',
  severity: 'warning',
  title: 'An allowlist lets in everybody, or far more than those it is meant for',
  *check(view) {
    for (const list of ofLists(view)) yield* judge(list);
  },
};

function* judge(list: Allowlist): Iterable<Draft> {
  if (list.open) return;
  const wide = list.entries.flatMap((entry) => {
    const whom = letsIn(entry.range);
    return whom === undefined ? [] : [{ entry, whom }];
  });
  const widest = wide.find(({ entry }) => isEverybody(entry.range)) ?? wide[0];
  if (widest === undefined) return;
  const entries = wide.map(({ entry }) => entry);
  yield {
    ...aboutEntries(list, entries),
    message: `${list.title} lets in ${widest.whom}: ${nameAll(entries)}`,
    remedy: {
      text: `Name the addresses that are meant instead of ${nameAll(entries)} in ${list.title}`,
    },
  };
}
