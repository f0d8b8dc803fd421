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
