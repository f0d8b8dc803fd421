import type { Report } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { fold, type Group } from '../fold.ts';
import type { PrettyOptions } from '../pretty.ts';
import { type Section, sectionsOf, severityCounts } from '../sections.ts';
import type { Terminal } from '../terminal.ts';
import { renderFinding } from './finding.ts';
import { renderGroup } from './group.ts';

/** One section per environment that has findings, the one with the most errors first. */
export function environmentSections(report: Report, options: PrettyOptions): string[][] {
  return sectionsOf(report.findings).map((section) => [
    heading(section, options),
    ...fold(section.findings).flatMap((group) => ['', ...renderEntry(group, options)]),
  ]);
}

function renderEntry(group: Group, options: PrettyOptions): string[] {
  return group.length === 1 ? renderFinding(group[0], options) : renderGroup(group, options);
}

function heading({ environment, findings }: Section, { paint }: Terminal): string {
  const title = environment === undefined ? 'In the repository' : visible(environment);
  return `${paint.bold(title)}  ${paint.dim(severityCounts(findings))}`;
}
