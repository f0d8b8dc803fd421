import type { BaselineFile } from '../baseline/format.gen.js';
import type { Report } from '../model/index.ts';
import { blindSources, unreadSources } from '../report/complete.ts';
import { driftText } from '../report/drift.ts';
import type { WatchChange, WatchState } from './format.gen.js';
import type { WatchHistory } from './history/format.gen.js';

/** What changed longer ago is history. */
const MOST_CHANGES = 50;

/** Nothing was ever reported. */
export const FIRST: WatchState = { stateVersion: 1, findings: {}, unread: {} };

/**
 * The state after a report.
 *
 * A finding that is there again keeps its day. One that is not found while something could not be read
 * is not known to be mended, and keeps its day too.
 */
export function stateAfter(
  before: WatchState,
  report: Report,
  {
    now,
    ...known
  }: {
    readonly now: Date;
    readonly baseline: BaselineFile;
    readonly history?: WatchHistory;
  },
): WatchState {
  const today = now.toISOString();
  const unread = [...new Set([...unreadSources(report), ...blindSources(report)])];
  const kept = unread.length > 0 ? Object.entries(before.findings) : [];
  const found = report.findings.map(
    ({ fingerprint }) => [fingerprint, before.findings[fingerprint] ?? today] as const,
  );
  const seen = today.slice(0, 10);
  const news = (report.drift?.changes ?? []).map((drift): WatchChange => {
    return { seen, text: driftText(drift) };
  });
  return {
    stateVersion: 1,
    findings: sorted([...kept, ...found]),
    unread: sorted(unread.map(({ provider }) => [provider, before.unread[provider] ?? today])),
    changes: [...news, ...(before.changes ?? [])].slice(0, MOST_CHANGES),
    ...known,
  };
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
