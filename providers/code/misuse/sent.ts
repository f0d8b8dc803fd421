import type { SentCredential } from '../../../src/model/index.ts';
import type { Program } from '../resolve/program.ts';
import type { End } from './carried.ts';
import { initial } from './holders.ts';
import { headersOf, hostOf, namesIn, type Request, requestsWith } from './requests.ts';

type Sent = Pick<SentCredential, 'host' | 'by' | 'key' | 'before' | 'beside'>;

/** Words that tell the scheme, or nothing: anything else is not for us to judge, nor to show. */
const SCHEME = /^(?:[A-Za-z-]{1,20}[:=]? *){0,2}$/;

/** The requests that carry what ends in a header. */
export function requestsAt(program: Program, end: End): readonly Request[] {
  if (end.into !== 'header') return [];
  if (end.holder.type === 'object') return requestsWith(program, end.holder);
  const headers = end.holder.field('function')?.field('object');
  return headers === undefined ? [] : requestsWith(program, initial(headers));
}

/** How requests to known hosts carry a value. */
export function sentBy(program: Program, end: End, requests: readonly Request[]): readonly Sent[] {
  if (end.into === 'query') return inQuery(program, end);
  const { before } = end.carried;
  if (end.into !== 'header' || before === undefined || !SCHEME.test(before)) return [];
  const hosts = requests.map(({ address }) => address && hostOf(program, address));
  const beside = end.holder.type === 'object' ? namesIn(program, end.holder) : ['*'];
  return [...new Set(hosts)].flatMap((host) =>
    host === undefined ? [] : [{ host, by: 'header' as const, key: end.header, before, beside }],
  );
}

function inQuery(program: Program, end: Extract<End, { into: 'query' }>): readonly Sent[] {
  const host = hostOf(program, end.url);
  if (host === undefined) return [];
  const headers = end.requests.flatMap(({ options }) => headersOf(program, options));
  const beside = end.requests.length === 0 ? ['*'] : headers;
  return [{ host, by: 'query', key: end.parameter, before: '', beside }];
}
