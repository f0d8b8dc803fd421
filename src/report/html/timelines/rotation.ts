import {
  CHANGES,
  isOf,
  lastOf,
  type RotationTimeline,
  type TimelineEvent,
  type Timelines,
} from '../../../model/index.ts';
import { counted } from '../../counted.ts';
import { type Content, h, type Markup } from '../markup.ts';
import { timelineList } from './list.ts';
import { axis, type Scale, scaleOf } from './scale.ts';
import { type Span, spansOf, track } from './track.ts';
import { changeWords } from './words.ts';

/** When secrets were changed: what is due first, then what was left alone for longest. */
export function rotationSection(timelines: Timelines, now: Date): Content {
  const { rotations, undated, addresses } = timelines;
  // Without a memory the section is what platforms tell today, or there is none.
  if (rotations.length === 0 && (undated === 0 || addresses === undefined)) return [];
  const secrets = rotations.filter(({ isSecret }) => isSecret);
  const others = rotations.filter(({ isSecret }) => !isSecret);
  const days = rotations.flatMap(({ events }) => events.map(({ day }) => day));
  const scale = scaleOf(days, now);
  const item = (one: RotationTimeline) => entry(one, scale);
  const names = counted(others.length, 'name that says', 'names that say');
  return h(
    'section',
    { id: 'rotation', 'aria-labelledby': 'rotation-title' },
    h('h2', { id: 'rotation-title' }, 'Rotation'),
    rotations.length === 0 ? [] : [legend(), axis(scale)],
    timelineList(secrets, item),
    others.length === 0 ? [] : timelineList(others, item, `${names} nothing of a secret`),
    undated === 0 ? [] : h('p', {}, undatedText(undated)),
  );
}

function legend(): Markup {
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'What the lines say' },
    h('li', { class: 'change' }, 'changed'),
    h('li', { class: 'span' }, 'as it was'),
    h('li', { class: 'unknown' }, 'not known'),
  );
}

function entry(one: RotationTimeline, scale: Scale): Markup {
  const { name, environments, component, source, events, findings } = one;
  const [severity] = findings.map((finding) => finding.severity);
  const changes = events.filter((event) => isOf(event, CHANGES));
  const where = [environments.join(', '), component ?? '', source].filter((text) => text !== '');
  return h(
    'li',
    { class: severity === undefined ? 'timeline' : `timeline ${severity}` },
    h(
      'div',
      {},
      h('code', {}, name),
      h('small', {}, where.join(' · ')),
      findings.map(({ severity: each, message }) =>
        h('p', {}, h('strong', { class: 'severity' }, each), ' ', message),
      ),
      changeWords(events, scale).map((text) => h('p', {}, text)),
    ),
    track(
      [...ageOf(events), ...spansOf(events).filter(({ kind }) => kind === 'unknown')],
      changes.map(({ day }) => day),
      scale,
    ),
  );
}

/** From the last change on, as long as it is known to be the last. */
function ageOf(events: readonly TimelineEvent[]): readonly Span[] {
  const last = lastOf(events, CHANGES);
  const end = events.at(-1);
  if (last === undefined) return [];
  return [{ from: last.day, kind: 'known', ...(end?.what === 'lost' && { until: end.day }) }];
}

function undatedText(undated: number): Content {
  return [
    `Of ${counted(undated, 'secret')} nobody tells the last change. → Where values can be read, `,
    h('code', {}, 'ENVPARITY_KEY'),
    ' and ',
    h('code', {}, 'envparity report'),
    ' see the next one',
  ];
}
