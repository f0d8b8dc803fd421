import type { Inspection } from './inspect.ts';
import type { Egress, OutboundRow, SourceRow } from './model/index.ts';

/** Every place that was looked at, and what it could see. */
export function sourceRows({
  collected,
  lists,
  leaving,
  observed,
}: Pick<Inspection, 'collected' | 'lists' | 'leaving' | 'observed'>): readonly SourceRow[] {
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
    ...leaving.map(({ source: { id, title }, egress, problems }): SourceRow => {
      const rows = egress.map(outboundRow);
      return { provider: id, title, asked: true, coverage: [], outbound: rows, problems };
    }),
    ...(observed.rows.length === 0 ? [] : [observationsOf(observed)]),
  ];
}

/** That addresses change is an answer too. */
function outboundRow(egress: Egress): OutboundRow {
  const { environment, component, ranges, sight, stability, why, mend } = egress;
  return {
    environment,
    ...(component === undefined ? {} : { component }),
    sight: stability === 'dynamic' ? 'complete' : sight,
    addresses: ranges.length,
    ...(why === undefined ? {} : { why }),
    ...(mend === undefined ? {} : { mend }),
  };
}

function observationsOf({ rows, problems }: Inspection['observed']): SourceRow {
  const source = { provider: 'egress', title: 'Observed addresses', asked: true };
  return { ...source, coverage: [], outbound: rows, problems };
}
