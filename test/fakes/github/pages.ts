import type { Answer, Call } from '../http.ts';

interface Paging {
  /** Key of the list in the body. */
  readonly key: string;
  readonly usual: number;
  readonly most: number;
  /** Path for the `Link` header; absent: there is none. */
  readonly linked: string | undefined;
  /** Whether the body says how many there are. */
  readonly total: boolean;
}

/**
 * One page of a list. Sizes beyond the most are cut down to it, as
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api has it.
 */
export function page(call: Call, rows: readonly unknown[], paging: Paging): Answer {
  const size = Math.min(whole(call.query.get('per_page')) ?? paging.usual, paging.most);
  const number = whole(call.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(rows.length / size));
  const url = (to: number) => `<${call.base}${paging.linked}?per_page=${size}&page=${to}>`;
  const links = [
    ...(number > 1 ? [`${url(Math.min(number - 1, last))}; rel="prev"`] : []),
    ...(number < last ? [`${url(number + 1)}; rel="next"`, `${url(last)}; rel="last"`] : []),
    ...(number > 1 ? [`${url(1)}; rel="first"`] : []),
  ];
  return {
    status: 200,
    ...(paging.linked === undefined || links.length === 0
      ? {}
      : { headers: { link: links.join(', ') } }),
    body: {
      ...(paging.total ? { total_count: rows.length } : {}),
      [paging.key]: rows.slice((number - 1) * size, number * size),
    },
  };
}

function whole(text: string | null): number | undefined {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
