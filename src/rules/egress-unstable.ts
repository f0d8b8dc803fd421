import { isEverybody } from '../egress/breadth.ts';
import { poolRecords } from '../egress/compare.ts';
import { platformTitle } from '../egress/platforms.ts';
import type { Allowlist, Draft, Egress, Remedy } from '../model/index.ts';
import { about, subjectOf } from './admission.ts';
import { type Passage, passages } from './passages.ts';
import { placeOf, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** A list of addresses guards a service that is used from a platform whose addresses change. */
export const egressUnstable: Rule = {
  id: 'egress-unstable',
  severity: 'warning',
  title: 'A service with an allowlist is used from a platform whose addresses change',
  *check(view) {
    for (const passage of passages(view)) {
      if (isUnstable(passage) && isEnforced(passage.list)) yield draft(view, passage);
    }
  },
};

/** Nothing that is known of where it leaves from is going to stay, and somebody says so. */
export function isUnstable({ egress }: Passage): boolean {
  const records = poolRecords(egress).filter(({ detected }) => detected === undefined);
  return records.length > 0 && records.every(({ stability }) => stability === 'dynamic');
}

/** A list that nobody could read may be none, and one with everybody on it refuses nobody. */
function isEnforced({ sight, open, entries }: Allowlist): boolean {
  return sight !== 'none' && open !== true && !entries.some(({ range }) => isEverybody(range));
}

function draft(view: View, passage: Passage): Draft {
  const { list, environment, component, egress } = passage;
  const platforms = egress.filter(({ platform }) => platform !== undefined);
  const where = placeOf(view, environment, component ?? '.');
  const titles = [...new Set(platforms.map(({ platform = '' }) => platformTitle(platform)))];
  const why =
    titles.length === 0
      ? `the addresses that ${where} leaves from change`
      : `${where} runs on ${titles.join(' and ')}, where the addresses that it leaves from change`;
  const { related = [], ...rest } = about(passage);
  const signs = relatedPlaces(
    platforms.map(({ place }) => place),
    'says so',
  );
  return {
    ...rest,
    message: `${subjectOf(view, passage)} lets in the addresses on its list only, and ${why}`,
    related: [...related, ...(signs.related ?? [])],
    remedy: remedyOf(platforms[0], `${environment} in envparity.yaml`, list.title),
  };
}

function remedyOf(record: Egress | undefined, place: string, list: string): Remedy {
  const saying = `and name them as \`egress\` of ${place}`;
  if (record?.offers === undefined)
    return { text: `Leave from addresses that stay, ${saying}; then admit them in ${list}` };
  const { text, url } = record.offers;
  return { text: `To leave from addresses that stay, ${text}; ${saying}`, url };
}
