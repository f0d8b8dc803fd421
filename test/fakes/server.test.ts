import { request as rawRequest } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { ask } from './ask.ts';
import {
  contentType,
  halfBody,
  halfJson,
  html,
  redirectLoop,
  redirectTo,
  reset,
  serverError,
  slow,
  stall,
  withHeaders,
} from './faults.ts';
import { startServer } from './server.ts';
import { startTrap } from './trap.ts';

const PEOPLE = ['ann', 'ben', 'cleo'];

async function startPeople() {
  const server = await startServer({
    basePath: '/api',
    headers: { 'user-agent': /\S/, accept: /json/, authorization: /^Bearer \S/ },
    expected: ['people'],
    routes: [
      {
        method: 'GET',
        path: '/people/{name}/cats',
        query: ['page'],
        answer: (call) => {
          call.use('people');
          return { status: 200, body: { cats: PEOPLE, of: call.parameters.name } };
        },
      },
    ],
  });
  onTestFinished(() => server.close().catch(() => undefined));
  return server;
}

/** A request that carries these headers and no others. */
function bare(url: string, headers: Readonly<Record<string, string>>, method = 'GET') {
  return new Promise<number | undefined>((resolve, reject) => {
    rawRequest(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

const ALL = { 'user-agent': 'test', accept: 'application/json', authorization: 'Bearer all' };
const { 'user-agent': _agent, ...withoutAgent } = ALL;
const { accept: _accept, ...withoutAccept } = ALL;
const { authorization: _authorization, ...withoutToken } = ALL;

test('what is declared and asked for as documented is fine', async () => {
  const server = await startPeople();
  const { status, body } = await ask(server, '/people/a%2Fb%20c/cats?page=2');
  expect({ status, body }).toEqual({ status: 200, body: { cats: PEOPLE, of: 'a/b c' } });
  expect(server.requests.map(({ path }) => path)).toEqual(['/people/a%2Fb%20c/cats']);
  expect(() => server.verify()).not.toThrow();
  await server[Symbol.asyncDispose]();
});

test.each([
  ['/api/people/ann/cats', withoutAgent, 'GET', 'no user-agent header'],
  ['/api/people/ann/cats', withoutAccept, 'GET', 'no accept header'],
  ['/api/people/ann/cats', { ...ALL, accept: '*/*' }, 'GET', 'the accept header is not'],
  ['/api/people/ann/cats', withoutToken, 'GET', 'no authorization header'],
  ['/api/people/ann/cats', ALL, 'POST', 'no such route'],
  ['/api/people/ann/dogs', ALL, 'GET', 'no such route'],
  ['/api/people/ann/cats/', ALL, 'GET', 'no such route'],
  ['/api/people/a/b/cats', ALL, 'GET', 'no such route'],
  ['/api/people//cats', ALL, 'GET', 'no such route'],
  ['/api/people/%zz/cats', ALL, 'GET', 'no such route'],
  ['/people/ann/cats', ALL, 'GET', 'no such route'],
  ['/api/people/ann/cats?size=1', ALL, 'GET', 'the query parameter size is not documented'],
  ['/api/people/ann/cats?page=1&page=2', ALL, 'GET', 'the query parameter page stands twice'],
])('%s is unexpected: %j %s', async (path, headers, method, why) => {
  const server = await startPeople();
  expect(await bare(new URL(path, server.url).href, headers, method)).toBe(501);
  expect(() => server.verify()).toThrow(why);
  await expect(server.close()).rejects.toThrow(why);
});

test('what is declared and never asked for fails', async () => {
  const server = await startPeople();
  expect(() => server.verify()).toThrow('never asked for: people');
  await server.close();
  await expect(server[Symbol.asyncDispose]()).rejects.toThrow('never asked for: people');
});

test('a fault that no request met fails', async () => {
  const server = await startPeople();
  server.fault('GET /people/ann/cats', serverError(), 2);
  server.fault('GET /people/nobody/cats', reset());
  await ask(server, '/people/ann/cats');
  const unmet = 'fault never met: GET /people/ann/cats (1 more)';
  expect(() => server.verify()).toThrow(`${unmet}\nfault never met: GET /people/nobody/cats`);
});

test('faults come in their order, as often as asked for, and then all is fine', async () => {
  const server = await startPeople();
  const request = 'GET /people/{name}/cats';
  server.fault(request, serverError(503, { 'retry-after': '0' }), 2);
  server.fault(request, html());
  server.fault(request, contentType('text/plain'));
  server.fault(request, withHeaders({ date: 'Thu, 01 Jan 1970 00:00:00 GMT' }));
  server.fault(request, halfJson());
  const replies = [];
  for (const path of Array(5).fill('/people/ann/cats')) replies.push(await ask(server, path));
  expect(replies.map(({ status }) => status)).toEqual([503, 503, 200, 200, 200]);
  expect(replies[0]?.headers.get('retry-after')).toBe('0');
  expect(replies[2]?.headers.get('content-type')).toContain('html');
  expect(replies[3]?.headers.get('content-type')).toBe('text/plain');
  expect(replies[4]?.headers.get('date')).toContain('1970');
  await expect(ask(server, '/people/ann/cats')).rejects.toThrow(SyntaxError);
  expect((await ask(server, '/people/ann/cats')).body).toMatchObject({ cats: PEOPLE });
  expect(() => server.verify()).not.toThrow();
});

test.each([
  ['reset', reset()],
  ['half a body', halfBody()],
])('%s breaks the connection', async (_name, fault) => {
  const server = await startPeople();
  server.fault('GET /people/ann/cats', fault);
  await expect(ask(server, '/people/ann/cats')).rejects.toThrow(TypeError);
  expect((await ask(server, '/people/ann/cats')).status).toBe(200);
  expect(server.exchanges.length).toBe(1);
});

test('a slow answer comes, and one that never comes does not keep the server from closing', async () => {
  const server = await startPeople();
  server.fault('GET /people/ann/cats', slow(50));
  server.fault('GET /people/ann/cats', stall());
  expect((await ask(server, '/people/ann/cats')).status).toBe(200);
  const stalled = ask(server, '/people/ann/cats');
  const broken = expect(stalled).rejects.toThrow(TypeError);
  while (server.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await server.close();
  await broken;
});

test('a redirect loop leads to itself', async () => {
  const server = await startPeople();
  server.fault('GET /people/ann/cats', redirectLoop(), Number.POSITIVE_INFINITY);
  const { status, headers } = await ask(server, '/people/ann/cats?page=1');
  expect({ status, to: headers.get('location') }).toEqual({
    status: 302,
    to: '/api/people/ann/cats?page=1',
  });
  const url = `${server.url}/people/ann/cats?page=1`;
  await expect(fetch(url, { headers: ALL })).rejects.toThrow();
  expect(() => server.verify()).not.toThrow();
});

test('a trap notes every credential that a redirect carries along', async () => {
  const server = await startPeople();
  const trap = await startTrap(['tok/en'], { cats: [] });
  onTestFinished(() => trap.close());
  server.fault('GET /people/ann/cats', redirectTo(trap.url));
  server.fault(
    'GET /people/ann/cats',
    redirectTo(trap.otherHost, { status: 307, keepTarget: false }),
  );
  const first = await ask(server, '/people/ann/cats?page=1');
  expect(first.headers.get('location')).toBe(`${trap.url}/api/people/ann/cats?page=1`);
  const second = await ask(server, '/people/ann/cats');
  expect(second.headers.get('location')).toBe(trap.otherHost);

  await ask(trap, '/anything', '');
  expect(trap.leaks).toEqual([]);
  await ask(trap, '/%zz?page=tok%2Fen', '', { 'x-my-token': 'other', 'x-plain': 'has tok/en' });
  expect(trap.leaks).toEqual(expect.arrayContaining(['x-my-token', 'x-plain', 'target']));
  await ask(trap, '/', 'any');
  await fetch(trap.otherHost, { method: 'POST', body: 'in tok/en body' });
  expect(trap.leaks).toEqual(expect.arrayContaining(['authorization', 'body']));
  expect(trap.requests.length).toBe(4);
});
