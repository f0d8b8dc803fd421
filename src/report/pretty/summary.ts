import type { Report } from '../../model/index.ts';
import { blindSources, brokenSources, isIncomplete, unreadSources } from '../complete.ts';
import { visible } from '../escape.ts';
import { counted, type Terminal, wrapped } from '../terminal.ts';

/** What was looked at and what came of it; the last line is the one to read first. */
export function summary(report: Report, terminal: Terminal): string[] {
  const { paint } = terminal;
  const asked = unreadSources(report);
  const tried = blindSources(report).filter((source) => !asked.includes(source));
  const read = report.sources.filter(
    (source) => !asked.includes(source) && !tried.includes(source),
  );
  const titles = (sources: Report['sources']) =>
    sources.map(({ title }) => visible(title)).join(', ');
  const line = (title: string, sources: Report['sources'], color: (text: string) => string) =>
    sources.length === 0 ? [] : wrapped(color(titles(sources)), terminal, color(title), '  ');
  return [
    ...line('Looked at: ', read, paint.dim),
    ...line('Could not be read: ', tried, paint.yellow),
    ...line('Asked for and not read: ', asked, paint.red),
    ...wrapped(verdict(report, terminal), terminal, ''),
  ];
}

function verdict(report: Report, { paint }: Terminal): string {
  const { counts } = report;
  const parts = [
    counts.error > 0 ? paint.red(counted(counts.error, 'error')) : '',
    counts.warning > 0 ? paint.yellow(counted(counts.warning, 'warning')) : '',
    counts.info > 0 ? paint.blue(counted(counts.info, 'info', 'info')) : '',
  ].filter((part) => part !== '');
  const found = parts.length > 0 ? parts.join(', ') : nothing(report, paint);
  const scope = `${counted(counts.variables, 'variable')} of ${counted(counts.components, 'component')}`;
  const rest = [
    scope,
    ...(counts.suppressed > 0 ? [`${counts.suppressed} ignored`] : []),
    ...(counts.existing === undefined ? [] : [`${counts.existing} not new`]),
  ];
  return [found, ...rest].join(' · ');
}

/** Nothing found is good news only as far as somebody could look. */
function nothing(report: Report, paint: Terminal['paint']): string {
  if (brokenSources(report).length > 0) return paint.red('Nothing can be concluded');
  if (isIncomplete(report)) return paint.yellow('No drift found in what is known');
  return paint.green(
    report.unknown.length > 0 ? 'No drift found in what is known' : 'No drift found',
  );
}
