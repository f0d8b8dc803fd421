import {
  type AddressTimeline,
  ARRIVALS,
  byDay,
  isOf,
  type Timelines,
} from '../../../model/index.ts';
import { type Content, h, type Markup } from '../markup.ts';
import { timelineList } from './list.ts';
import { axis, type Scale, scaleOf } from './scale.ts';
import { spansOf, track } from './track.ts';
import { addressWords } from './words.ts';

const FAMILIES = { ipv4: 'An IPv4 address', ipv6: 'An IPv6 address' } as const;

/** When each environment left from which addresses; nothing where nothing remembers it. */
export function addressesSection({ addresses = [] }: Timelines, now: Date): Content {
  if (addresses.length === 0) return [];
  const scale = scaleOf(
    addresses.flatMap(({ events }) => events.map(({ day }) => day)),
    now,
  );
  return h(
    'section',
    { id: 'addresses', 'aria-labelledby': 'addresses-title' },
    h('h2', { id: 'addresses-title' }, 'Outbound addresses'),
    h(
      'ul',
      { class: 'legend', 'aria-label': 'What the lines say' },
      h('li', { class: 'span' }, 'seen'),
      h('li', { class: 'unknown' }, 'not known'),
    ),
    axis(scale),
    [...byPool(addresses)].map(([title, pool]) => [
      h('h3', {}, title),
      timelineList(pool.sort(byInterest), (one) => entry(one, scale)),
    ]),
    addresses.some(({ events }) => events.length === 0) ? h('p', {}, UNKEPT) : [],
  );
}

const UNKEPT: Content = [
  'Of addresses without a line nothing can be kept. → Set ',
  h('code', {}, 'ENVPARITY_KEY'),
  ', or ',
  h('code', {}, 'baseline: { addresses: true }'),
  ' in envparity.yaml',
];

/** By environment and how they are known: what was declared and what was seen are not mixed up. */
function byPool(all: readonly AddressTimeline[]): ReadonlyMap<string, AddressTimeline[]> {
  const pools = new Map<string, AddressTimeline[]>();
  for (const one of all) {
    const { environment, component, how } = one;
    const where = component === undefined ? environment : `${environment} of ${component}`;
    const title = `${where}, ${how}`;
    const known = pools.get(title);
    if (known === undefined) pools.set(title, [one]);
    else known.push(one);
  }
  return pools;
}

/** What is there, what may be, what was; of each what changed last. */
function byInterest(a: AddressTimeline, b: AddressTimeline): number {
  return stageOf(a) - stageOf(b) || byDay(b.events.at(-1), a.events.at(-1));
}

function stageOf({ events }: AddressTimeline): number {
  const last = events.at(-1);
  if (last === undefined || isOf(last, ARRIVALS)) return 0;
  return last.what === 'lost' ? 1 : 2;
}

function entry({ range, family, events }: AddressTimeline, scale: Scale): Markup {
  const title = range === undefined ? FAMILIES[family] : h('code', {}, range);
  return h(
    'li',
    { class: 'timeline' },
    h(
      'div',
      {},
      title,
      range === undefined ? h('small', {}, 'kept as a digest only') : [],
      addressWords(events).map((text) => h('p', {}, text)),
    ),
    events.length === 0 ? [] : track(spansOf(events), [], scale),
  );
}
