import { type Content, h, type Markup } from '../markup.ts';

/** So many can be read from where one stands before a wall. */
const MOST_OPEN = 12;
/** More are no picture, and thousands would make the page slow. */
const MOST_SHOWN = 200;

/** Those that matter most at once and others folded away; of what is beyond that only how many there are. */
export function timelineList<T>(
  all: readonly T[],
  item: (one: T) => Markup,
  /** Of all of them, folded away together. */
  title?: string,
): Content {
  const open = title === undefined ? all.slice(0, MOST_OPEN) : [];
  const folded = all.slice(open.length, MOST_SHOWN);
  const hidden = all.length - open.length - folded.length;
  return [
    open.length === 0 ? [] : list(open.map(item)),
    folded.length === 0
      ? []
      : h(
          'details',
          {},
          h('summary', {}, title ?? `${folded.length} more`),
          list(folded.map(item)),
        ),
    hidden === 0 ? [] : h('p', {}, `${hidden} more are not shown.`),
  ];
}

function list(items: readonly Markup[]): Markup {
  return h('ul', { class: 'timelines' }, items);
}
