import type { Report, SourceRow } from '../model/index.ts';

/** Sources that were asked for and of which nothing, or not all that was asked, could be seen. */
export function unreadSources({ sources }: Pick<Report, 'sources'>): readonly SourceRow[] {
  return sources.filter(
    ({ asked, coverage, problems }) =>
      asked &&
      (coverage.length === 0
        ? problems.length > 0
        : coverage.some(({ role, names }) => role === 'supplies' && names === 'none')),
  );
}

/** Whether something that was asked for is not known. */
export function isIncomplete(report: Pick<Report, 'sources' | 'unknown'>): boolean {
  return unreadSources(report).length > 0 || report.unknown.some(({ asked }) => asked);
}
