import type { Finding, Report, Severity } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { fold } from '../fold.ts';
import type { PrettyOptions } from '../pretty.ts';
import { counted, type Terminal } from '../terminal.ts';
import { renderFinding } from './finding.ts';
import { renderGroup } from './group.ts';

/** One section per environment that has findings, the one with the most errors first. */
export function environmentSections(report: Report, options: PrettyOptions): string[][] {
  const sections = new Map<string | undefined, Finding[]>();
  for (const finding of report.findings) {
    const known = sections.get(finding.environment);
    if (known === undefined) sections.set(finding.environment, [finding]);
    else known.push(finding);
  }
  return [...sections]
    .sort(([, a], [, b]) => compareWorst(a, b))
    .map(([environment, findings]) => [
      heading(environment, findings, options),
      ...fold(findings).flatMap((group) => ['', ...renderEntry(group, options)]),
    ]);
}

function renderEntry(group: readonly Finding[], options: PrettyOptions): string[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  return others.length === 0
    ? renderFinding(first, options)
    : renderGroup([first, ...others], options);
}

function heading(
  environment: string | undefined,
  findings: readonly Finding[],
  { paint }: Terminal,
): string {
  const title = environment === undefined ? 'In the repository' : visible(environment);
  const counts = [
    counted(tally(findings, 'error'), 'error'),
    counted(tally(findings, 'warning'), 'warning'),
    counted(tally(findings, 'info'), 'info', 'info'),
  ].filter((text) => !text.startsWith('0 '));
  return `${paint.bold(title)}  ${paint.dim(counts.join(', '))}`;
}

function compareWorst(a: readonly Finding[], b: readonly Finding[]): number {
  return (
    tally(b, 'error') - tally(a, 'error') ||
    tally(b, 'warning') - tally(a, 'warning') ||
    tally(b, 'info') - tally(a, 'info')
  );
}

function tally(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
