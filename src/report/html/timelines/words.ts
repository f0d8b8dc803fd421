import { CHANGES, isOf, lastOf, type TimelineEvent } from '../../../model/index.ts';
import { counted } from '../../counted.ts';
import { daysBetween, type Scale } from './scale.ts';
import { spansOf } from './track.ts';

type Events = readonly TimelineEvent[];

/** When a value was changed, the last time first, and when nobody could look; all that its line shows. */
export function changeWords(events: Events, { today }: Scale): readonly string[] {
  const gaps = spanWords(events, { unknown: 'Not known' });
  const last = lastOf(events, CHANGES);
  if (last === undefined) return gaps;
  const age = ageWords(last.day, today);
  const isKnown = events.at(-1)?.what !== 'lost';
  const words = {
    told: `Changed on ${last.day}, ${age}`,
    seen: `Seen with another value on ${last.day}, ${age}`,
    first: `First seen on ${last.day}, ${age}${isKnown ? ', and not changed since' : ''}`,
  };
  const earlier = events.filter((one) => one !== last && isOf(one, CHANGES));
  const days = earlier.map(({ day, what }) => (what === 'first' ? `first seen on ${day}` : day));
  const before = days.length === 0 ? [] : [`Before that: ${days.reverse().join(', ')}`];
  return [words[last.what], ...before, ...gaps];
}

/** When an address was seen, and when nobody could look, the last time first. */
export function addressWords(events: Events): readonly string[] {
  const last = events.at(-1);
  const gone = last?.what === 'gone' ? [`Gone since ${last.day}`] : [];
  return [...gone, ...spanWords(events, { known: 'Seen', unknown: 'Not known' })];
}

/** The spans of some kinds, the last first. */
function spanWords(
  events: Events,
  verbs: { readonly known?: string; readonly unknown: string },
): readonly string[] {
  const spans = spansOf(events).flatMap(({ from, until, kind }) => {
    const verb = verbs[kind];
    if (verb === undefined) return [];
    return [until === undefined ? `${verb} since ${from}` : `${verb} from ${from} to ${until}`];
  });
  return spans.reverse();
}

function ageWords(day: string, today: string): string {
  const days = daysBetween(day, today);
  return days <= 0 ? 'today' : `${counted(days, 'day')} ago`;
}
