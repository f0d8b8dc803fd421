import type { Report, Sight, SourceRow } from '../model/index.ts';

/** Sources that were asked for and of which nothing, or not all that was asked, could be seen. */
export function unreadSources({ sources }: Pick<Report, 'sources'>): readonly SourceRow[] {
  return sources.filter(
    ({ asked, coverage, problems, ...rest }) =>
      asked &&
      (coverage.length + sightsOf(rest).length === 0
        ? problems.length > 0
        : coverage.some(({ role, names }) => role === 'supplies' && names === 'none') ||
          sightsOf(rest).some((sight) => sight === 'none')),
  );
}

/** Sources that were tried, asked for or not, and of which nothing could be seen. */
export function blindSources({ sources }: Pick<Report, 'sources'>): readonly SourceRow[] {
  return sources.filter(
    ({ coverage, problems, ...rest }) =>
      problems.length > 0 &&
      coverage.every(({ names }) => names === 'none') &&
      sightsOf(rest).every((sight) => sight === 'none'),
  );
}

/** What was seen besides names. */
function sightsOf({
  lists = [],
  outbound = [],
}: Pick<SourceRow, 'lists' | 'outbound'>): readonly Sight[] {
  return [...lists, ...outbound].map(({ sight }) => sight);
}

/** Sources that failed by a defect of this program, so that nothing can be concluded. */
export function brokenSources({ sources }: Pick<Report, 'sources'>): readonly SourceRow[] {
  return sources.filter(({ problems }) => problems.some(({ code }) => code === 'provider-failed'));
}

/** Whether something that was asked for is not known; what the code reads always is asked for. */
export function isIncomplete(report: Pick<Report, 'sources' | 'unknown'>): boolean {
  const isReadsBlind = blindSources(report).some(({ coverage }) =>
    coverage.some(({ role }) => role === 'reads'),
  );
  return (
    isReadsBlind || unreadSources(report).length > 0 || report.unknown.some(({ asked }) => asked)
  );
}

/** What it means that nothing was found; good news only as far as somebody could look. */
export type Silence = 'broken' | 'incomplete' | 'partial' | 'clean';

export function silenceOf(report: Pick<Report, 'sources' | 'unknown'>): Silence {
  if (brokenSources(report).length > 0) return 'broken';
  if (isIncomplete(report)) return 'incomplete';
  return report.unknown.length > 0 || report.sources.some(isCodeUnread) ? 'partial' : 'clean';
}

/** Whether there is code of which nobody can say what it needs. */
export function isCodeUnread({ problems }: Pick<SourceRow, 'problems'>): boolean {
  return problems.some(({ code }) => code === 'language-not-read');
}

/** Sources by what came of them. */
export function sightOf(report: Pick<Report, 'sources'>) {
  const asked = unreadSources(report);
  const tried = blindSources(report).filter((source) => !asked.includes(source));
  const read = report.sources.filter(
    (source) => !asked.includes(source) && !tried.includes(source),
  );
  return { read, tried, asked };
}
