import { isEverybody, letsIn } from '../egress/breadth.ts';
import type { Allowlist, AllowlistEntry, Draft } from '../model/index.ts';
import { aboutEntries, nameAll, ofLists } from './list-entries.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** An allowlist that lets in so many that it keeps hardly anybody out. */
export const allowlistTooWide: Rule = {
  id: 'allowlist-too-wide',
  severity: 'warning',
  title: 'An allowlist lets in everybody, or far more than those it is meant for',
  *check(view) {
    for (const list of ofLists(view)) yield* judge(list, view.published);
  },
};

function* judge(list: Allowlist, published: View['published']): Iterable<Draft> {
  const wide = list.entries.flatMap((entry) => {
    const whom = letsIn(entry.range);
    return whom === undefined ? [] : [{ entry, whom }];
  });
  const widest = wide.find(({ entry }) => isEverybody(entry.range)) ?? wide[0];
  const entries = wide.map(({ entry }) => entry);
  const told = new Set(entries);
  if (widest !== undefined) yield draft(list, entries, widest.whom, list.id);
  const others = list.entries.filter((entry) => !told.has(entry));
  for (const shared of published?.sharedIn(others) ?? [])
    yield draft(list, shared.ranges, shared.whom, `${list.id} ${shared.list}`);
}

function draft(
  list: Allowlist,
  entries: readonly AllowlistEntry[],
  whom: string,
  subject: string,
): Draft {
  return {
    ...aboutEntries(list, entries),
    message: `${list.title} lets in ${whom}: ${nameAll(entries)}`,
    remedy: {
      text: `Name the addresses that are meant instead of ${nameAll(entries)} in ${list.title}`,
    },
    subject,
  };
}
