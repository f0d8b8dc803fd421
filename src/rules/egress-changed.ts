import type { Draft, EgressDrift } from '../model/index.ts';
import { addresses, listed } from './admission.ts';
import { placeOf } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** An environment leaves from other addresses than the baseline has. */
export const egressChanged: Rule = {
  id: 'egress-changed',
  severity: 'warning',
  title: 'An environment leaves from other addresses than before',
  *check(view) {
    for (const drift of view.drift) if (drift.change === 'egress') yield draft(view, drift);
  },
};

function draft(view: View, drift: EgressDrift): Draft {
  const { environment, component, how, added, removedCount, families } = drift;
  const where = placeOf(view, environment, component ?? '.');
  const parts = [
    ...(added.length > 0
      ? [`${addresses(view, added, [])} ${added.length === 1 ? 'is' : 'are'} new`]
      : []),
    ...(removedCount > 0 ? [goneText(drift)] : []),
    ...(families === undefined ? [] : [`it leaves by ${familyNames(families.now)} now`]),
  ];
  const place = view.matrix.egress.find(
    (one) => one.environment === environment && one.component === component && one.how === how,
  )?.place;
  return {
    environment,
    ...(component === undefined ? {} : { component }),
    message: `${where} leaves from other addresses than the baseline has: ${parts.join(', ')}`,
    ...(place === undefined ? {} : { location: place }),
    remedy: {
      text: 'Admit the new addresses wherever allowlists hold the old ones, then take them into the baseline',
      command: ['npx', 'envparity', 'check', '--update-baseline'],
    },
    subject: how,
  };
}

function goneText({ removed, removedCount }: EgressDrift): string {
  const what = removed.length === removedCount ? listed(removed) : `${removedCount}`;
  return `${what} ${removedCount === 1 ? 'is' : 'are'} gone`;
}

function familyNames(families: readonly string[]): string {
  return families.map((family) => (family === 'ipv4' ? 'IPv4' : 'IPv6')).join(' and ');
}
