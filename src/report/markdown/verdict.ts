import type { Report } from '../../model/index.ts';
import { blindSources, silenceOf, unreadSources } from '../complete.ts';
import { counted } from '../counted.ts';
import { sectionsOf, severityCounts } from '../sections.ts';
import { plain } from './escape.ts';

/** More environments than these are counted. */
const MAX_NAMED = 3;
const MAX_NAME = 80;

/** The answer, and what it rests on. */
export function verdictLines(report: Report): readonly string[] {
  const { counts } = report;
  const facts = [
    severityCounts(report.findings),
    `${counted(counts.variables, 'variable')} of ${counted(counts.components, 'component')}`,
    counts.suppressed > 0 ? `${counts.suppressed} ignored` : '',
    counts.existing === undefined ? '' : `${counts.existing} there before, not listed`,
  ].filter((text) => text !== '');
  return [`## envparity: ${answer(report)}`, '', facts.join(' · ')];
}

function answer(report: Report): string {
  const silence = silenceOf(report);
  if (report.counts.error > 0) return `no, ${broken(report)} would break`;
  if (silence === 'broken') return 'nothing can be concluded';
  if (silence === 'incomplete') return `not known, ${unseen(report)}`;
  const rest = severityCounts(report.findings);
  if (rest !== '') return `yes, with ${rest}`;
  return silence === 'partial' ? 'yes, as far as is known' : 'yes, no drift found';
}

function broken({ findings }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const names = sectionsOf(errors).map(({ environment }) => environment ?? 'the repository');
  return listed(names);
}

function unseen(report: Report): string {
  const unread = [...new Set([...unreadSources(report), ...blindSources(report)])];
  if (unread.length > 0) return `${listed(unread.map(({ title }) => title))} could not be read`;
  const asked = report.unknown.filter((unknown) => unknown.asked);
  const names = new Set(asked.flatMap((unknown) => unknown.names));
  const where = listed([...new Set(asked.map(({ environment }) => environment))]);
  return `nobody could look up ${counted(names.size, 'name')} of ${where}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map((name) => plain(name.slice(0, MAX_NAME)));
  if (names.length > MAX_NAMED) shown.push(`${names.length - MAX_NAMED} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
