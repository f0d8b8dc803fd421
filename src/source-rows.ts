import type { Inspection } from './inspect.ts';
import type { Egress, EgressRow, SourceRow } from './model/index.ts';

/** Every place that was looked at, and what it could see. */
export function sourceRows({
  collected,
  lists,
  leaving,
}: Pick<Inspection, 'collected' | 'lists' | 'leaving'>): readonly SourceRow[] {
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
      return {
        provider: id,
        title,
        asked: true,
        coverage: [],
        egress: egress.map(egressRow),
        problems,
      };
    }),
  ];
}

/** That addresses change is an answer too. */
function egressRow({
  environment,
  component,
  ranges,
  sight,
  stability,
  why,
  mend,
}: Egress): EgressRow {
  return {
    environment,
    ...(component === undefined ? {} : { component }),
    sight: stability === 'dynamic' ? 'complete' : sight,
    addresses: ranges.length,
    ...(why === undefined ? {} : { why }),
    ...(mend === undefined ? {} : { mend }),
  };
}
