import { type Report, usualEnvironment } from '../model/index.ts';
import { driftSection } from './pretty/drift.ts';
import { environmentSections } from './pretty/environments.ts';
import { summary } from './pretty/summary.ts';
import { toRunSections } from './pretty/to-run.ts';
import { unknownSection } from './pretty/unknown.ts';
import { unusedSection } from './pretty/unused.ts';
import type { Terminal } from './terminal.ts';

export interface PrettyOptions extends Terminal {
  /** The text of a file, for the excerpt under a finding; nothing where it cannot be had. */
  readonly sourceText: (file: string) => string | undefined;
}

/** What the first screen asks to be set is not told again as unknown. */
function untold({ unknown, toRun }: Report): Report['unknown'] {
  if (toRun.length === 0) return unknown;
  return unknown.filter(
    ({ environment, asked }) => asked || usualEnvironment(environment) !== 'development',
  );
}

/** A check for people: what to do first, then each environment, worst first, the counts last. */
export function renderPretty(report: Report, options: PrettyOptions): string {
  const sections = [
    ...toRunSections(report.toRun, options),
    ...environmentSections(report, options),
    driftSection(report.drift, options),
    unknownSection(untold(report), options),
    unusedSection(report.unusedSuppressions, options),
    summary(report, options),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
