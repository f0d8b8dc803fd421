import type { TimelineEvent } from '../../../model/index.ts';
import { h, type Markup } from '../markup.ts';
import { positionOf, type Scale } from './scale.ts';

/** From one event to the next, or to today. */
export interface Span {
  readonly from: string;
  /** Absent: it goes on. */
  readonly until?: string;
  readonly kind: 'known' | 'unknown';
}

/** What was known when. What is gone is no span. */
export function spansOf(events: readonly TimelineEvent[]): readonly Span[] {
  return events.flatMap(({ day, what }, index): Span[] => {
    if (what === 'gone') return [];
    const until = events[index + 1]?.day;
    const kind = what === 'lost' ? 'unknown' : 'known';
    return [{ from: day, ...(until === undefined ? {} : { until }), kind }];
  });
}

/** The spans as a line; nothing is in it that the text beside it does not say. */
export function track(spans: readonly Span[], dots: readonly string[], scale: Scale): Markup {
  // What was not known lies over what a platform told of that time later.
  const order = [...spans].sort((a, b) => Number(a.kind > b.kind) - Number(a.kind < b.kind));
  return h(
    'svg',
    { class: 'track', 'aria-hidden': 'true' },
    order.map(({ from, until = scale.today, kind }) => {
      const start = positionOf(from, scale);
      const width = Math.max(positionOf(until, scale) - start, 0);
      return h('rect', { class: kind, x: `${start}%`, width: `${round(width)}%`, y: 6, height: 8 });
    }),
    dots
      .filter((day) => day >= scale.from)
      .map((day) => h('circle', { cx: `${positionOf(day, scale)}%`, cy: 10, r: 4 })),
  );
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
