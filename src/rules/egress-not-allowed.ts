import { type Compared, compare } from '../egress/compare.ts';
import type { Draft } from '../model/index.ts';
import {
  about,
  addresses,
  admitting,
  isOtherFamily,
  isShut,
  type Shut,
  subjectOf,
} from './admission.ts';
import { type Passage, passages } from './passages.ts';
import { placeOf } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** An environment leaves from addresses that a third party does not let in. */
export const egressNotAllowed: Rule = {
  id: 'egress-not-allowed',
  severity: 'error',
  title: 'An environment leaves from an address that an allowlist does not hold',
  *check(view) {
    for (const passage of passages(view)) {
      const results = compare(passage.egress, passage.list, view.now);
      const judged = results.filter((one) => !isOtherFamily(one, results, passage));
      const shut = judged.filter(isShut);
      if (shut.length > 0) yield draft(view, passage, shut, judged);
    }
  },
};

function draft(
  view: View,
  passage: Passage,
  shut: readonly Shut[],
  judged: readonly Compared[],
): Draft {
  const { list, environment, component, egress } = passage;
  const missing = shut.flatMap((one) => one.missing);
  const isSome = judged.some(({ verdict }) => verdict === 'partly' || verdict === 'covered');
  const where = placeOf(view, environment, component ?? '.');
  const what = isSome
    ? `lets in only some of the addresses that ${where} leaves from, so that calls fail now and then: not`
    : `lets in none of the addresses that ${where} leaves from:`;
  return {
    ...about(passage),
    message: `${subjectOf(view, passage)} ${what} ${addresses(view, missing, egress)}`,
    remedy: admitting(list, missing),
  };
}
