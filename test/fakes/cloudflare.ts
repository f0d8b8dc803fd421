import type { Answer, Call } from './http.ts';
import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface CloudflareState {
  /** Conditions of tokens by their ids; those of an account by `account/id`. */
  readonly tokens?: Readonly<Record<string, object | undefined>>;
  /** Items of lists, by `account/id`. */
  readonly lists?: Readonly<Record<string, readonly object[]>>;
  /** Access rules by zone; `not entitled` where the plan has none. */
  readonly zones?: Readonly<Record<string, readonly object[] | 'not entitled'>>;
  readonly pageSize?: number;
}

/** Starts a fake of the Cloudflare API: https://developers.cloudflare.com/api/ */
export async function startCloudflare(token: string, state: CloudflareState): Promise<FakeServer> {
  const { tokens = {}, lists = {}, zones = {}, pageSize = 1000 } = state;
  const route = (path: string, query: readonly string[], answer: Route['answer']): Route => ({
    method: 'GET',
    path,
    query,
    answer: (call) =>
      call.headers.authorization === `Bearer ${token}` ? answer(call) : failure(403, 9109),
  });
  const details = (key: string): Answer =>
    key in tokens
      ? success({ id: 'id', name: 'deploys', status: 'active', condition: tokens[key] })
      : failure(404, 1003);
  const items = (call: Call, all: readonly object[] | undefined): Answer => {
    if (all === undefined) return failure(404, 10_001);
    const start = Number((call.query.get('cursor') ?? 'at0').slice(2));
    const end = start + pageSize;
    const cursors = end < all.length ? { after: `at${end}` } : {};
    return success(all.slice(start, end), { cursors });
  };
  const rules = (call: Call, all: readonly object[] | string | undefined): Answer => {
    if (all === undefined) return failure(404, 7003);
    if (typeof all === 'string') return failure(400, 10_010);
    const page = Number(call.query.get('page') ?? 1);
    const size = Math.min(pageSize, Number(call.query.get('per_page') ?? 20));
    const result = all.slice((page - 1) * size, page * size);
    const info = { page, per_page: size, count: result.length, total_count: all.length };
    return success(result, info);
  };
  return startServer({
    basePath: '/client/v4',
    headers: { 'user-agent': /\S/, accept: /\bjson\b/ },
    routes: [
      route('/user/tokens/{id}', [], ({ parameters: { id = '' } }) => details(id)),
      route('/accounts/{account}/tokens/{id}', [], ({ parameters: { account, id } }) =>
        details(`${account}/${id}`),
      ),
      route('/accounts/{account}/rules/lists/{id}/items', ['cursor', 'per_page'], (call) =>
        items(call, lists[`${call.parameters.account}/${call.parameters.id}`]),
      ),
      route('/zones/{zone}/firewall/access_rules/rules', ['page', 'per_page'], (call) =>
        rules(call, zones[call.parameters.zone ?? '']),
      ),
    ],
  });
}

function success(result: unknown, info?: object): Answer {
  const rest = info === undefined ? {} : { result_info: info };
  return { status: 200, body: { success: true, errors: [], messages: [], result, ...rest } };
}

function failure(status: number, code: number): Answer {
  const errors = [{ code, message: 'No' }];
  return { status, body: { success: false, errors, messages: [], result: null } };
}
