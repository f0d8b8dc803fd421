import type { Report } from '../../model/index.ts';
import { type Silence, sightOf, silenceOf } from '../complete.ts';
import { counted } from '../counted.ts';
import { visible } from '../escape.ts';
import { type Terminal, wrapped } from '../terminal.ts';

/** What was looked at and what came of it; the last line is the one to read first. */
export function summary(report: Report, terminal: Terminal): string[] {
  const { paint } = terminal;
  const { read, tried, asked } = sightOf(report);
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

const NOTHING: Readonly<Record<Silence, string>> = {
  broken: 'Nothing can be concluded',
  incomplete: 'No drift found in what is known',
  partial: 'No drift found in what is known',
  clean: 'No drift found',
};

function nothing(report: Report, { red, yellow, green }: Terminal['paint']): string {
  const silence = silenceOf(report);
  const paint = { broken: red, incomplete: yellow, partial: green, clean: green }[silence];
  return paint(NOTHING[silence]);
}
