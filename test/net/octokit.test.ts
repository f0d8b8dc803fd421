import { retry } from '@octokit/plugin-retry';
import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/net/address.ts';
import { HttpError } from '../../src/net/errors.ts';
import { openFetch } from '../../src/net/fetch.ts';
import { keepOwnErrors } from '../../src/net/octokit.ts';
import { TOKEN } from './client.ts';
import { inTurn, json, type Local, serve } from './server.ts';

const service = {
  title: 'GitHub',
  variable: 'GITHUB_API_URL',
  fallback: 'https://api.github.com',
};

function octokitOf({ url }: Local, offline = false) {
  const env = { GITHUB_API_URL: `${url}/api/v3` };
  const address = addressOf(service, env);
  const { signal } = new AbortController();
  return new (Octokit.plugin(keepOwnErrors, retry))({
    auth: TOKEN,
    baseUrl: address.base.href,
    request: { fetch: openFetch(address, { env, offline, signal }) },
    retry: { retryAfterBaseValue: 1 },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
}

// Without a total, Octokit takes the whole answer for one item.
const names = (...list: readonly string[]) => ({
  total_count: 2,
  secrets: list.map((name) => ({ name })),
});

test('pages are followed within the host, a renamed repository included', async () => {
  const server = await serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const base = `http://${request.headers.host}/api/v3/repositories/42/actions/secrets`;
    if (pathname.startsWith('/api/v3/repos/'))
      return json({}, { location: `${base}?per_page=1` }, 301)(request, response);
    const last = searchParams.get('page') === '2';
    const link = `<${base}?per_page=1&page=2>; rel="next"`;
    json(last ? names('B') : names('A'), last ? {} : { link })(request, response);
  });
  const path = 'GET /repos/{owner}/{repo}/actions/secrets';
  const found = await octokitOf(server).paginate(path, { owner: 'a', repo: 'old', per_page: 1 });
  expect(found.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(server.requests).toHaveLength(3);
  for (const { headers } of server.requests) expect(headers.authorization).toBe(`token ${TOKEN}`);
});

test('a page elsewhere is not asked for', async () => {
  const trap = await serve(json(names('X')));
  const link = `<${trap.url}/api/v3/x?page=2>; rel="next"`;
  const server = await serve(json(names('A'), { link }));
  const path = 'GET /repos/{owner}/{repo}/actions/secrets';
  const error = await octokitOf(server)
    .paginate(path, { owner: 'a', repo: 'b' })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ code: 'http-foreign-host' });
  expect(trap.requests).toEqual([]);
});

test('what is final is not tried again, and what may pass is', async () => {
  const away = await serve(json({}, { location: 'http://localhost:1/' }, 302));
  const asking = (octokit: Octokit) => octokit.request('GET /rate_limit');
  const error = await asking(octokitOf(away)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'http-redirect' });
  expect(away.requests).toHaveLength(1);

  const offline = await asking(octokitOf(away, true)).catch((reason: unknown) => reason);
  expect(offline).toMatchObject({ code: 'offline' });
  expect(away.requests).toHaveLength(1);

  const shaky = await serve(inTurn((request) => request.socket.resetAndDestroy(), json({})));
  expect(await asking(octokitOf(shaky))).toMatchObject({ status: 200 });
  expect(shaky.requests).toHaveLength(2);

  const gone = await serve((request) => request.socket.resetAndDestroy());
  const lost = await asking(octokitOf(gone)).catch((reason: Error) => reason.cause);
  expect(lost).toBeInstanceOf(HttpError);
  expect(lost).toMatchObject({ code: 'http-network' });
  expect(gone.requests).toHaveLength(4);
});

test('an answer keeps its status, headers and address', async () => {
  const denied = json({ message: 'No' }, { 'x-accepted-github-permissions': 'secrets=read' }, 403);
  const server = await serve(denied);
  const error = await octokitOf(server)
    .request('GET /meta')
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    status: 403,
    response: {
      url: `${server.url}/api/v3/meta`,
      headers: { 'x-accepted-github-permissions': 'secrets=read' },
    },
  });
});
