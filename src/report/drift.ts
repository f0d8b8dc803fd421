import type { Drift, VariableDrift } from '../model/index.ts';
import { counted } from './counted.ts';

const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['github-secrets', 'the secret '],
  ['github-vars', 'the variable '],
]);

/** What has changed, as a sentence without its full stop; not yet escaped. */
export function driftText(drift: Drift): string {
  if (drift.change === 'allowlist') {
    const { title, before, now } = drift;
    const state = ({ entries, open }: typeof now) =>
      open ? 'open to anybody' : counted(entries, 'entry', 'entries');
    const [old, young] = [state(before), state(now)];
    return `${title} ${old === young ? `has other entries (${young})` : `was ${old}, and is ${young}`}`;
  }
  const where =
    drift.component === undefined || drift.component === '.'
      ? drift.environment
      : `${drift.environment} of ${drift.component}`;
  if (drift.change === 'egress')
    return `${where} leaves from other addresses (${drift.added.length} new, ${drift.removedCount} gone)`;
  const name = `${CHANNELS.get(drift.channel) ?? ''}${drift.name}`;
  return `${name} ${VERBS[drift.change](drift)} in ${where}${on(drift.at)}`;
}

const VERBS: Readonly<Record<VariableDrift['change'], (drift: VariableDrift) => string>> = {
  appeared: ({ to }) => `appeared${at(to)}`,
  vanished: ({ from }) => `is gone${from === undefined ? '' : ` from ${from}`}`,
  rotated: ({ to, proved }) => `${proved ? 'has another value' : 'was set again'}${at(to)}`,
  moved: ({ from, to }) => `moved from ${from ?? 'elsewhere'} to ${to ?? 'elsewhere'}`,
};

function at(place: string | undefined): string {
  return place === undefined ? '' : ` (${place})`;
}

function on(time: string | undefined): string {
  return time === undefined ? '' : `, on ${time.slice(0, 10)}`;
}
