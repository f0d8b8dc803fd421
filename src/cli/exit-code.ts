import type { Report, Severity } from '../model/index.ts';
import { brokenSources, isIncomplete } from '../report/complete.ts';
import type { FailOn } from './options.ts';
import type { ExitCode } from './outcome.ts';

const RANK: Readonly<Record<Severity | 'never', number>> = {
  info: 0,
  warning: 1,
  error: 2,
  never: 3,
};

/** The exit code of a check; what was found outweighs what could not be read. */
export function exitCodeOf(
  report: Report,
  { failOn, allowIncomplete }: { readonly failOn: FailOn; readonly allowIncomplete: boolean },
): ExitCode {
  const found = report.findings.some(
    ({ severity, new: isNew }) => isNew !== false && RANK[severity] >= RANK[failOn],
  );
  if (found) return 1;
  if (brokenSources(report).length > 0) return 2;
  return !allowIncomplete && isIncomplete(report) ? 3 : 0;
}
