import type { Finding, Severity } from '../model/index.ts';
import { counted } from './counted.ts';

/** The findings of one environment, or of the repository as a whole. */
export interface Section {
  readonly environment: string | undefined;
  readonly findings: readonly Finding[];
}

/** Findings by environment, the one with the most errors first. */
export function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  const sections = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const known = sections.get(finding.environment);
    if (known === undefined) sections.set(finding.environment, [finding]);
    else known.push(finding);
  }
  return [...sections]
    .map(([environment, of]) => ({ environment, findings: of }))
    .sort((a, b) => compareWorst(a.findings, b.findings));
}

/** `2 errors, 1 warning`; empty for none. */
export function severityCounts(findings: readonly Finding[]): string {
  const counts: readonly [Severity, string][] = [
    ['error', 'errors'],
    ['warning', 'warnings'],
    ['info', 'info'],
  ];
  return counts
    .map(([severity, plural]) => counted(tally(findings, severity), severity, plural))
    .filter((text) => !text.startsWith('0 '))
    .join(', ');
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
