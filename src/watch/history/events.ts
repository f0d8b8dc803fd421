import { CHANGES, lastOf, type TimelineEvent } from '../../model/index.ts';
import type { WatchEvents } from './format.gen.js';

type What = TimelineEvent['what'];

/** Two years of a secret that is changed every month. Of what is older less is known, and nothing wrong. */
const MOST_EVENTS = 24;

const ALL: readonly What[] = [...CHANGES, 'lost', 'back', 'gone'];

/** Events as they are kept: one on a line, for whoever reads the file. */
export function keptEvents(events: readonly TimelineEvent[]): WatchEvents {
  return events.map(({ day, what }) => `${day} ${what}`);
}

/** The same, read again. */
export function readEvents(kept: WatchEvents): readonly TimelineEvent[] {
  return kept.flatMap((text) => {
    const what = ALL.find((one) => text.endsWith(` ${one}`));
    return what === undefined ? [] : [{ day: text.slice(0, 10), what }];
  });
}

/** With one more; the oldest are forgotten. */
export function withEvent(
  events: readonly TimelineEvent[],
  day: string,
  what: What,
): readonly TimelineEvent[] {
  return [...events, { day, what }].slice(-MOST_EVENTS);
}

/** Nobody could look: from then on it is not known, once and not day by day. */
export function lost(events: readonly TimelineEvent[], day: string): readonly TimelineEvent[] {
  return isLost(events) ? events : withEvent(events, day, 'lost');
}

/** Whether nobody could look the last time. */
export function isLost(events: readonly TimelineEvent[]): boolean {
  return events.at(-1)?.what === 'lost';
}

/** What holds now and since when, without what was before. */
export function latest(
  events: readonly TimelineEvent[],
  kinds: readonly What[],
): readonly TimelineEvent[] {
  const last = lastOf(events, kinds);
  return [...(last === undefined ? [] : [last]), ...(isLost(events) ? events.slice(-1) : [])];
}

/** The day of a moment; nothing where a platform tells none that anybody could mean. */
export function dayOf(moment: string | undefined): string | undefined {
  const time = Date.parse(moment ?? '');
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}
