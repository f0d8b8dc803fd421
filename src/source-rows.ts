import type { Inspection } from './inspect.ts';
import type { SourceRow } from './model/index.ts';

/** Every place that was looked at, and what it could see. */
export function sourceRows({
  collected,
  lists,
  observed,
}: Pick<Inspection, 'collected' | 'lists' | 'observed'>): readonly SourceRow[] {
  return [
    ...collected.map(({ provider: { id, title }, asked, snapshot }): SourceRow => {
      const { coverage, problems } = snapshot;
      return { provider: id, title, asked, coverage, problems };
    }),
    ...lists.map(({ source: { id, title }, asked, allowlists, problems }): SourceRow => {
      const rows = allowlists.map(({ entries, why, mend, ...list }) => ({
        title: list.title,
        sight: list.sight,
        entries: entries.length,
        ...(why === undefined ? {} : { why }),
        ...(mend === undefined ? {} : { mend }),
      }));
      return { provider: id, title, asked, coverage: [], lists: rows, problems };
    }),
    ...(observed.rows.length === 0 ? [] : [observationsOf(observed)]),
  ];
}

function observationsOf({ rows, problems }: Inspection['observed']): SourceRow {
  const source = { provider: 'egress', title: 'Observed addresses', asked: true };
  return { ...source, coverage: [], observations: rows, problems };
}
