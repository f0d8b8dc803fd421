import { type Finding, isFileLocation, type Location, type Report } from '../../model/index.ts';
import { counted } from '../counted.ts';
import { fold, type Group } from '../fold.ts';
import { headline, remediesOf } from '../headline.ts';
import { instructionsOf } from '../instructions.ts';
import { placeText } from '../place.ts';
import { sectionsOf, severityCounts } from '../sections.ts';
import { type FileNames, lineUrl, pageUrl } from '../uri.ts';
import { type Content, h, type Markup } from './markup.ts';

/** More places than these are left to the JSON. */
const MAX_RELATED = 3;
const MAX_OPEN_NAMES = 6;

/** What to mend, environment by environment, worst first. */
export function findingsSection({ findings }: Report, files: FileNames): Content {
  if (findings.length === 0) return [];
  return h(
    'section',
    { id: 'findings', 'aria-labelledby': 'findings-title' },
    h('h2', { id: 'findings-title' }, 'To mend'),
    sectionsOf(findings).map((section) => [
      h(
        'h3',
        {},
        section.environment ?? 'In the repository',
        h('small', {}, severityCounts(section.findings)),
      ),
      h(
        'ul',
        { class: 'findings' },
        fold(section.findings).map((group) => entry(group, files)),
      ),
    ]),
  );
}

function entry(group: Group, files: FileNames): Markup {
  const [first] = group;
  const { severity, rule } = first;
  return h(
    'li',
    { class: severity },
    h('p', {}, h('strong', { class: 'severity' }, severity), ' ', headline(group)),
    h('p', { class: 'where' }, h('code', {}, rule), group.length > 1 ? [] : places(first, files)),
    group.length > 1 ? namesOf(group, files) : [],
    wayOut(group),
  );
}

function places({ location, related = [] }: Finding, files: FileNames): Content {
  const hidden = related.length - MAX_RELATED;
  return [
    location === undefined ? [] : [' · ', link(location, files)],
    related
      .slice(0, MAX_RELATED)
      .map((one) => [' · ', one.message, ' ', link(one.location, files)]),
    hidden > 0 ? ` · and in ${counted(hidden, 'more place')}` : [],
  ];
}

/** Each name with its place; many of them folded away. */
function namesOf(group: Group, files: FileNames): Markup {
  const list = h(
    'ul',
    { class: 'names' },
    group.map(({ name, message, location }) =>
      h(
        'li',
        {},
        h('code', {}, name ?? message),
        location === undefined ? [] : [' ', link(location, files)],
      ),
    ),
  );
  if (group.length <= MAX_OPEN_NAMES) return list;
  return h('details', {}, h('summary', {}, counted(group.length, 'name')), list);
}

function wayOut(group: Group): Content {
  return instructionsOf(remediesOf(group), 'posix').map(({ text, paste }) => [
    h('p', {}, `→ ${text}`),
    paste.length === 0
      ? []
      : h(
          'div',
          { class: 'paste' },
          h('pre', { tabindex: 0 }, h('code', {}, { markup: paste.map(lineOf).join('\n') })),
          h('button', { type: 'button', class: 'copy', hidden: true }, 'Copy'),
        ),
  ]);
}

function lineOf(text: string): string {
  return h('span', {}, text).markup;
}

/** A place; where it can be looked at, as a link. */
export function link(location: Location, files: FileNames): Markup {
  const shown = isFileLocation(location)
    ? placeText({ ...location, file: files.prefix + location.file })
    : location.source;
  const href = isFileLocation(location) ? lineUrl(location, files) : pageUrl(location.url);
  return href === undefined ? h('code', {}, shown) : h('a', { href }, shown);
}
