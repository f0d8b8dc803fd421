import { parsed } from '../egress/address.ts';
import { compare, isOver } from '../egress/compare.ts';
import { overlaps, setOf } from '../egress/set.ts';
import type { AllowlistEntry, Draft } from '../model/index.ts';
import { about, admitting, isShut, subjectOf } from './admission.ts';
import { nameAll } from './list-entries.ts';
import { type Passage, passages } from './passages.ts';
import { placeOf } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** As long as it takes to notice, and to have somebody else change a list. */
const SOON_MS = 14 * 86_400_000;

/** An environment is let in by an entry that deletes itself in days, and by no other. */
export const allowlistExpiring: Rule = {
  id: 'allowlist-expiring',
  severity: 'warning',
  title: 'An environment is let in by an entry of an allowlist that ends within two weeks',
  *check(view) {
    for (const passage of passages(view)) {
      const soon = new Date(view.now.getTime() + SOON_MS);
      const ending = passage.list.entries.filter(
        (entry) => isOver(entry, soon) && !isOver(entry, view.now),
      );
      if (ending.length > 0) yield* judge(view, passage, ending, soon);
    }
  },
};

function* judge(
  view: View,
  passage: Passage,
  ending: readonly AllowlistEntry[],
  soon: Date,
): Iterable<Draft> {
  const { egress, list, environment, component } = passage;
  const now = compare(egress, list, view.now).filter(isShut);
  const shut = new Set(now.flatMap(({ missing }) => missing));
  const later = compare(egress, list, soon).filter(isShut);
  const missing = later.flatMap((one) => one.missing).filter((range) => !shut.has(range));
  const lost = setOf(parsed(missing.map((range) => ({ range }))));
  const needed = ending.filter((entry) => parsed([entry]).some((one) => overlaps(lost, one)));
  const [first] = needed.map(({ expiresAt = '' }) => expiresAt).sort();
  if (first === undefined) return;
  const where = placeOf(view, environment, component ?? '.');
  yield {
    ...about(passage),
    message: `${subjectOf(view, passage)} lets in ${nameAll(needed)}, where ${where} leaves from, only until ${first.slice(0, 10)}`,
    remedy: admitting(list, missing),
  };
}
