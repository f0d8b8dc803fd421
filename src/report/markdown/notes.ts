import type { Report, SourceRow, Unknown } from '../../model/index.ts';
import { isCodeUnread, sightOf } from '../complete.ts';
import { counted } from '../counted.ts';
import { driftText } from '../drift.ts';
import type { FileNames } from '../uri.ts';
import { changeBlock } from './change.ts';
import { link } from './entry.ts';
import { plain } from './escape.ts';
import type { Block } from './fit.ts';

/** More of a kind than these are counted. */
const MAX_ITEMS = 8;
const MAX_CHANGES = 50;

/** What is to be known beside the findings: what nobody could look up, sources, ignores to mend. */
export function noteBlocks(report: Report, files: FileNames): readonly Block[] {
  return [
    changeBlock(report.change, files),
    driftBlock(report.drift),
    unknownBlock(report.unknown),
    sourcesBlock(report),
    ignoresBlock(report.unusedSuppressions, files),
  ].filter(({ full }) => full.length > 0);
}

/** What has changed since the baseline. */
function driftBlock(drift: Report['drift']): Block {
  if (drift === undefined || drift.changes.length === 0) return EMPTY;
  const shown = drift.changes.slice(0, MAX_CHANGES).map((one) => `- ${plain(driftText(one))}`);
  const more = drift.changes.length - shown.length;
  const heading = `### Since the baseline of ${plain(drift.since.slice(0, 10))}`;
  const full = ['', heading, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])];
  return { full, brief: [], findings: 0 };
}

/** All in one line: who wants to know more asks `envparity explain`. */
function unknownBlock(unknown: readonly Unknown[]): Block {
  if (unknown.length === 0) return EMPTY;
  const told = unknown.slice(0, MAX_ITEMS).map(({ environment, component, names, why, mend }) => {
    const where = component === undefined ? '' : ` in ${plain(component)}`;
    const what = `${counted(names.length, 'name')} of ${plain(environment)}${where}`;
    const because = why === '' ? what : `${what}, because ${plain(why)}`;
    return mend === '' ? because : `${because} (${plain(mend)})`;
  });
  const more = unknown.length > MAX_ITEMS ? [`and ${unknown.length - MAX_ITEMS} more`] : [];
  const names = unknown.reduce((sum, one) => sum + one.names.length, 0);
  return note(
    `**Not known**: ${[...told, ...more].join('; ')}`,
    `**Not known**: ${counted(names, 'name')}`,
  );
}

function sourcesBlock(report: Report): Block {
  const { read, tried, asked } = sightOf(report);
  const unread = tried.length + asked.length;
  const parts = [
    line('Asked for and not read', asked.map(withReason)),
    line('Could not be read', tried.map(withReason)),
    line('Looked at', read.map(withGap)),
  ].filter((text) => text !== '');
  return note(parts.join(' · '), unread === 0 ? '' : `${counted(unread, 'source')} not read`);
}

function withReason({ title, problems }: SourceRow): string {
  const [first] = problems;
  return first === undefined ? plain(title) : `${plain(title)} (${plain(first.message)})`;
}

/** What was looked at, and what of it was not. */
function withGap(source: SourceRow): string {
  return isCodeUnread(source) ? withReason(source) : plain(source.title);
}

function ignoresBlock(unused: Report['unusedSuppressions'], files: FileNames): Block {
  const told = unused
    .slice(0, MAX_ITEMS)
    .map(({ location, message }) => `${link(location, files)} ${plain(message)}`);
  const more = unused.length > MAX_ITEMS ? [`and ${unused.length - MAX_ITEMS} more`] : [];
  return note(line('Ignores to mend', [...told, ...more]), '');
}

function line(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${title}**: ${items.join(', ')}`;
}

const EMPTY: Block = { full: [], brief: [], findings: 0 };

function note(full: string, brief: string): Block {
  const paragraph = (text: string) => (text === '' ? [] : ['', text]);
  return { full: paragraph(full), brief: paragraph(brief), findings: 0 };
}
