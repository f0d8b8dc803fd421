import type { Report } from '../../model/index.ts';
import { unreadSources } from '../complete.ts';
import { visible } from '../escape.ts';
import { counted, type Terminal, wrapped } from '../terminal.ts';

/** What was looked at and what came of it; the last line is the one to read first. */
export function summary(report: Report, terminal: Terminal): string[] {
  const { paint } = terminal;
  const unread = unreadSources(report);
  const read = report.sources.filter((source) => !unread.includes(source));
  const titles = (sources: Report['sources']) =>
    sources.map(({ title }) => visible(title)).join(', ');
  return [
    ...(read.length === 0
      ? []
      : wrapped(paint.dim(titles(read)), terminal, paint.dim('Looked at: '), '  ')),
    ...(unread.length === 0
      ? []
      : wrapped(paint.red(titles(unread)), terminal, paint.red('Asked for and not read: '), '  ')),
    ...wrapped(verdict(report, terminal), terminal, ''),
  ];
}

function verdict({ counts, unknown }: Report, { paint }: Terminal): string {
  const parts = [
    counts.error > 0 ? paint.red(counted(counts.error, 'error')) : '',
    counts.warning > 0 ? paint.yellow(counted(counts.warning, 'warning')) : '',
    counts.info > 0 ? paint.blue(counted(counts.info, 'info', 'info')) : '',
  ].filter((part) => part !== '');
  const clean = unknown.length > 0 ? 'No drift found in what is known' : 'No drift found';
  const found = parts.length > 0 ? parts.join(', ') : paint.green(clean);
  const scope = `${counted(counts.variables, 'variable')} of ${counted(counts.components, 'component')}`;
  const rest = [
    scope,
    ...(counts.suppressed > 0 ? [`${counts.suppressed} ignored`] : []),
    ...(counts.existing === undefined ? [] : [`${counts.existing} not new`]),
  ];
  return [found, ...rest].join(' · ');
}
