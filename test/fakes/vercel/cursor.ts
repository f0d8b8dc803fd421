/** Timestamps that are really positions: a client may not read anything into them. */
const START = 1_790_000_000_000;

export interface Slice<Row> {
  readonly rows: readonly Row[];
  /** Position of the next page; absent: there is none. */
  readonly next: number | undefined;
}

export function slice<Row>(rows: readonly Row[], from: number, size: number): Slice<Row> {
  const next = from + size;
  return { rows: rows.slice(from, next), next: next < rows.length ? next : undefined };
}

/** https://vercel.com/docs/rest-api/reference/welcome#pagination */
export function pagination({ rows, next }: Slice<unknown>) {
  return { count: rows.length, next: next === undefined ? null : START - next, prev: null };
}

/** The same with a text that continues the list. */
export function continuation({ rows, next }: Slice<unknown>) {
  const text = next === undefined ? null : Buffer.from(`after:${next}`).toString('base64url');
  return { count: rows.length, next: text };
}

/** Where a page starts: what `next` of the one before it said, of either kind. */
export function position(cursor: string | null): number {
  if (cursor === null) return 0;
  if (/^\d+$/.test(cursor)) return Math.max(0, START - Number(cursor));
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return Number(/^after:(\d+)$/.exec(text)?.[1] ?? 0);
}

/** How many rows a page has; Vercel gives 20 and never more than 100. */
export function pageSize(limit: string | null): number {
  const size = Number(limit ?? 20);
  return Number.isInteger(size) && size > 0 ? Math.min(size, 100) : 20;
}
