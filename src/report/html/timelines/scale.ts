import { h, type Markup } from '../markup.ts';

/** The days from the left edge of a drawing to the right one, which is today. */
export interface Scale {
  readonly from: string;
  readonly today: string;
}

const DAY_MS = 86_400_000;
/** What is older starts at the edge: what happens now would else have no room. */
const MOST_DAYS = 730;
const FEWEST_DAYS = 30;
/** So many months fit beside each other on a phone. */
const MOST_TICKS = 5;
/** In percent: beyond them a month would be cut off, or run into `today`. */
const [FIRST_TICK, LAST_TICK] = [7, 80];

/** A scale on which all of the days can be seen. */
export function scaleOf(days: readonly string[], now: Date): Scale {
  const today = dayText(now.getTime());
  const first = days.reduce((a, b) => (a < b ? a : b), today);
  const age = Math.min(Math.max(daysBetween(first, today), FEWEST_DAYS), MOST_DAYS);
  return { from: dayText(Date.parse(today) - age * DAY_MS), today };
}

/** How many days lie between two. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}

/** Where a day stands, in percent of the width; what is beyond an edge stands at it. */
export function positionOf(day: string, { from, today }: Scale): number {
  const share = (daysBetween(from, day) / daysBetween(from, today)) * 100;
  return Math.min(Math.max(Math.round(share * 100) / 100, 0), 100);
}

/** The months over the lines. Whoever cannot see it has the days as text. */
export function axis(scale: Scale): Markup {
  const marks = ticks(scale).map((day) => {
    const x = `${positionOf(day, scale)}%`;
    return [
      h('line', { x1: x, x2: x, y1: 16, y2: 22 }),
      h('text', { x, y: 12, 'text-anchor': 'middle' }, day.slice(0, 7)),
    ];
  });
  const today = h('text', { x: '100%', y: 12, 'text-anchor': 'end' }, 'today');
  const drawing = h('svg', { class: 'axis', 'aria-hidden': 'true' }, marks, today);
  return h('div', { class: 'timeline' }, drawing);
}

/** First days of months, as many as there is room for. */
function ticks(scale: Scale): readonly string[] {
  const [year = 0, month = 0] = scale.from.split('-').map(Number);
  const months = Math.ceil(daysBetween(scale.from, scale.today) / 28) + 1;
  const firsts = Array.from({ length: months }, (_, index) =>
    dayText(Date.UTC(year, month + index, 1)),
  );
  const shown = firsts.filter((day) => {
    const position = positionOf(day, scale);
    return position > FIRST_TICK && position < LAST_TICK;
  });
  const step = [1, 2, 3, 6, 12].find((each) => shown.length / each <= MOST_TICKS) ?? 12;
  return shown.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0);
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
