import { compare } from '../egress/compare.ts';
import { about, addresses, admitting, isOtherFamily, isShut, subjectOf } from './admission.ts';
import { passages } from './passages.ts';
import { placeOf } from './shared.ts';
import type { Rule } from './types.ts';

/** An environment leaves by IPv6 too, and a list that could hold such addresses holds none. */
export const ipv6NotCovered: Rule = {
  id: 'ipv6-not-covered',
  severity: 'warning',
  title: 'An environment leaves by IPv4 and IPv6, and an allowlist holds IPv4 only',
  *check(view) {
    for (const passage of passages(view)) {
      const { list, environment, component, egress } = passage;
      if (list.families !== undefined && !list.families.includes('ipv6')) continue;
      const results = compare(egress, list, view.now);
      const [shut] = results.filter(isShut);
      if (shut === undefined || !isOtherFamily(shut, results, passage)) continue;
      const where = placeOf(view, environment, component ?? '.');
      yield {
        ...about(passage),
        message: `${subjectOf(view, passage)} lets in IPv4 only, and ${where} leaves by IPv6 too, from ${addresses(view, shut.missing, egress)}: calls fail wherever IPv6 is preferred`,
        remedy: admitting(list, shut.missing),
      };
    }
  },
};
