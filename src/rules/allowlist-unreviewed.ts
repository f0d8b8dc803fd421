import type { Allowlist, AllowlistEntry, Draft } from '../model/index.ts';
import { aboutEntries, nameAll, ofLists } from './list-entries.ts';
import type { Rule } from './types.ts';

const DAY_MS = 86_400_000;

/** Nobody has looked at an allowlist for longer than its own configuration allows. */
export const allowlistUnreviewed: Rule = {
  id: 'allowlist-unreviewed',
  severity: 'info',
  title: 'The review of an allowlist is overdue',
  *check(view) {
    for (const list of ofLists(view)) yield* judge(list, view.now);
  },
};

function* judge(list: Allowlist, now: Date): Iterable<Draft> {
  const { everyDays, at } = list.review ?? {};
  if (everyDays === undefined) return;
  const oldest = new Date(now.getTime() - everyDays * DAY_MS).toISOString();
  const isDue = ({ reviewedAt = '' }: AllowlistEntry) => (at ?? '') < oldest && reviewedAt < oldest;
  const due = list.entries.filter(isDue);
  if (due.length === 0) return;
  const last = at === undefined ? '' : ` since ${at.slice(0, 10)}`;
  const what = due.length === list.entries.length ? 'it' : nameAll(due);
  yield {
    ...aboutEntries(list, []),
    message: `${list.title} is to be reviewed every ${everyDays} days, and nobody has looked at ${what}${last}`,
    remedy: {
      text: `Look whether every entry is still right, and write the day as \`reviewed\`${askOwner(list)}`,
    },
  };
}

function askOwner({ owner }: Allowlist): string {
  return owner === undefined ? '' : `; ${owner} can change the list`;
}
