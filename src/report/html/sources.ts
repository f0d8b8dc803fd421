import type { Coverage, Report, SourceRow } from '../../model/index.ts';
import { counted } from '../counted.ts';
import type { FileNames } from '../uri.ts';
import { link } from './findings.ts';
import { type Content, h, type Markup } from './markup.ts';

/** Who was asked, and how much each could see. */
export function sourcesSection({ sources }: Report): Markup {
  return h(
    'section',
    { id: 'sources', 'aria-labelledby': 'sources-title' },
    h('h2', { id: 'sources-title' }, 'Sources'),
    h(
      'ul',
      { class: 'sources' },
      sources.map((source) =>
        h(
          'li',
          {},
          h('strong', {}, source.title),
          source.asked ? ' (asked for)' : '',
          coverageOf(source),
          source.problems.map(({ message, hint }) =>
            h('p', { class: 'problem' }, hint === undefined ? message : `${message}. ${hint}`),
          ),
        ),
      ),
    ),
  );
}

function coverageOf({ coverage }: SourceRow): Content {
  if (coverage.length === 0) return [];
  const texts = new Set(coverage.map(rowText));
  return h(
    'ul',
    {},
    [...texts].sort().map((text) => h('li', {}, text)),
  );
}

function rowText({ role, environment, component, names, why, mend }: Coverage): string {
  const where = [environment ?? 'every environment', component ?? ''].filter(Boolean).join(', ');
  const seen = names === 'complete' ? 'all names' : names === 'partial' ? 'some names' : 'no names';
  const because = [why, mend].filter((text) => text !== undefined).join('. ');
  const what = role === 'reads' ? 'what is read' : 'what is set';
  return `${what} in ${where}: ${seen}${because === '' ? '' : `, because ${because}`}`;
}

/** What nobody could look up, and what would tell. */
export function unknownSection({ unknown }: Report): Content {
  if (unknown.length === 0) return [];
  return h(
    'section',
    { id: 'unknown', 'aria-labelledby': 'unknown-title' },
    h('h2', { id: 'unknown-title' }, 'Not known'),
    h(
      'ul',
      {},
      unknown.map(({ environment, names, why, mend }) =>
        h(
          'li',
          {},
          `${counted(names.length, 'name')} of ${environment}${why === '' ? '' : `, because ${why}`}`,
          mend === '' ? [] : h('p', {}, `→ ${mend}`),
        ),
      ),
    ),
  );
}

/** What somebody took back, with the reason, and ignores that cover nothing. */
export function ignoredSection(report: Report, files: FileNames): Content {
  const { suppressed, unusedSuppressions } = report;
  if (suppressed.length + unusedSuppressions.length === 0) return [];
  return h(
    'section',
    { id: 'ignored', 'aria-labelledby': 'ignored-title' },
    h('h2', { id: 'ignored-title' }, 'Ignored'),
    h(
      'ul',
      {},
      suppressed.map(({ finding, reason, by }) =>
        h('li', {}, finding.message, h('p', {}, `${reason} `, link(by, files))),
      ),
      unusedSuppressions.map(({ location, message }) =>
        h('li', {}, message, ' ', link(location, files)),
      ),
    ),
  );
}
