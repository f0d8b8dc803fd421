import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fault, faultQueue } from './faults.ts';
import { type Answer, type Call, send } from './http.ts';
import { type Route, routed } from './routes.ts';

interface Options {
  /** Stands before every path, as `/api/v3` does on GitHub Enterprise Server. */
  readonly basePath?: string;
  readonly routes: readonly Route[];
  /** Headers that every request has to bring, by lower-case name, and what they have to look like. */
  readonly headers: Readonly<Record<string, RegExp>>;
  /** What the client has to ask for, in the words with which a route reports `use`. */
  readonly expected?: readonly string[];
  /** The last hand on a true answer: entity tags, rate limits. */
  finish?(answer: Answer, call: Call): Answer;
}

/** One request and what was answered, unless a fault cut it off. */
export interface Exchange {
  readonly route: Route;
  readonly call: Call;
  readonly answer: Answer;
}

/**
 * A local HTTP server that behaves as a platform does. It answers 501 to what the platform would
 * not understand and remembers it, so that `close` and `verify` fail the test.
 */
export interface FakeServer {
  /** Base URL, base path included, no slash at its end. */
  readonly url: string;
  /** Every request, in order, unexpected ones included. */
  readonly requests: readonly Call[];
  readonly exchanges: readonly Exchange[];
  readonly routes: readonly Route[];
  /**
   * Spoils the next answers to one request: `GET /v2/teams`, as sent or with the names of the
   * route's parameters. Faults of one request apply in the order in which they were given.
   */
  fault(request: string, fault: Fault, times?: number): void;
  /** Throws on unexpected requests, on what was declared and never asked for, and on unused faults. */
  verify(): void;
  /** Stops at once; throws on unexpected requests. */
  close(): Promise<void>;
  /** Stops at once, then verifies. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a server on a free port of the loopback interface. */
export async function startServer(options: Options): Promise<FakeServer> {
  const { routes, basePath = '', expected = [] } = options;
  const requests: Call[] = [];
  const exchanges: Exchange[] = [];
  const problems: string[] = [];
  const used = new Set<string>();
  const faults = faultQueue();
  let origin = '';

  const refuse = (response: ServerResponse, call: Call, why: string) => {
    problems.push(`${call.method} ${call.target}: ${why}`);
    send(response, { status: 501, body: { unexpected: why } });
  };
  const handle = async (message: IncomingMessage, response: ServerResponse) => {
    const call = await received(message, basePath, `${origin}${basePath}`, used);
    requests.push(call);
    const match = routed(routes, call);
    if (typeof match === 'string') return refuse(response, call, match);
    const { route, parameters } = match;
    const strange = strangeness(options.headers, route, call);
    if (strange !== undefined) return refuse(response, call, strange);
    const plain = route.answer({ ...call, parameters });
    const answer = options.finish?.(plain, call) ?? plain;
    const fault = faults.next(`${call.method} ${call.path}`, `${route.method} ${route.path}`);
    const sent = fault === undefined ? answer : await fault(answer, call, response);
    if (sent === undefined) return;
    exchanges.push({ route, call, answer: sent });
    if (!response.destroyed) send(response, sent);
  };
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      problems.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const complain = (all: readonly string[]) => {
    if (all.length > 0)
      throw new Error(`The fake server was not used as declared:\n${all.join('\n')}`);
  };
  const unused = () => [
    ...expected.filter((name) => !used.has(name)).map((name) => `never asked for: ${name}`),
    ...faults.unused().map((name) => `fault never met: ${name}`),
  ];
  return {
    url: `${origin}${basePath}`,
    requests,
    exchanges,
    routes,
    fault: faults.add,
    verify: () => complain([...problems, ...unused()]),
    close: async () => {
      await stop();
      complain(problems);
    },
    [Symbol.asyncDispose]: async () => {
      await stop();
      complain([...problems, ...unused()]);
    },
  };
}

async function received(
  message: IncomingMessage,
  basePath: string,
  base: string,
  used: Set<string>,
): Promise<Call> {
  const target = message.url ?? '';
  const [path = '', ...query] = target.split('?');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return {
    method: message.method ?? '',
    base,
    target,
    path: path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : `(outside) ${path}`,
    query: new URLSearchParams(query.join('?')),
    headers: message.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    parameters: {},
    use: (name) => void used.add(name),
  };
}

function strangeness(
  headers: Readonly<Record<string, RegExp>>,
  route: Route,
  call: Call,
): string | undefined {
  for (const [name, pattern] of Object.entries(headers)) {
    const value = call.headers[name];
    if (typeof value !== 'string') return `no ${name} header`;
    if (!pattern.test(value)) return `the ${name} header is not ${pattern}`;
  }
  const names = [...call.query.keys()];
  const unknown = names.find((name) => !route.query.includes(name));
  if (unknown !== undefined) return `the query parameter ${unknown} is not documented`;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `the query parameter ${twice} stands twice`;
}
