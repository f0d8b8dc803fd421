import type { Report } from '../model/index.ts';
import { counted } from '../report/counted.ts';
import { visible } from '../report/escape.ts';
import type { WatchState } from './format.gen.js';

/** What is to be told of a report to somebody who knows the last one. */
export interface News {
  /** With the findings that are new and what has changed; the others are counted. */
  readonly report: Report;
  /** What is no longer as it was; one line each. */
  readonly ended: readonly string[];
}

/** What has changed between two reports; nothing where there is nothing to tell. */
export function newsOf(report: Report, before: WatchState, after: WatchState): News | undefined {
  const findings = report.findings.filter(
    ({ fingerprint }) => before.findings[fingerprint] === undefined,
  );
  const { drift, ...rest } = report;
  const isDrifted = drift !== undefined && drift.changes.length > 0;
  const ended = endings(report, before, after);
  if (findings.length === 0 && !isDrifted && ended.length === 0) return undefined;
  const of = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const existing = report.findings.length - findings.length;
  const counts = {
    ...report.counts,
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    ...(existing === 0 ? {} : { existing }),
  };
  const told = { ...rest, findings, counts, toRun: [], unusedSuppressions: [] };
  return { report: isDrifted ? { ...told, drift } : told, ended };
}

function endings({ sources }: Report, before: WatchState, after: WatchState): readonly string[] {
  const mended = missing(before.findings, after.findings).length;
  const titleOf = (id: string) =>
    visible(sources.find(({ provider }) => provider === id)?.title ?? id);
  return [
    ...(mended === 0 ? [] : [`Mended since the last report: ${counted(mended, 'finding')}`]),
    ...missing(after.unread, before.unread).map((id) => `Can no longer be read: ${titleOf(id)}`),
    ...missing(before.unread, after.unread).map((id) => `Can be read again: ${titleOf(id)}`),
  ];
}

/** The keys of one that the other lacks. */
function missing(of: Readonly<Record<string, string>>, from: typeof of): readonly string[] {
  return Object.keys(of).filter((key) => from[key] === undefined);
}
