import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { onTestFinished } from 'vitest';

export interface Local {
  readonly url: string;
  readonly port: number;
  /** What arrived, in order: of a server requests, of a proxy what it was asked to connect to. */
  readonly requests: readonly IncomingMessage[];
}

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A server on a free port that does to each request what the test says, as long as the test lasts. */
export async function serve(listener: RequestListener, tls?: Certificate): Promise<Local> {
  const requests: IncomingMessage[] = [];
  const noting: RequestListener = (request, response) => {
    requests.push(request);
    listener(request, response);
  };
  const server = tls === undefined ? createServer(noting) : createSecureServer(tls, noting);
  const port = await listening(server);
  return { url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`, port, requests };
}

/** A proxy for CONNECT: https://www.rfc-editor.org/rfc/rfc9110#CONNECT */
export async function serveProxy(refusal?: number): Promise<Local> {
  const requests: IncomingMessage[] = [];
  const server = createServer();
  server.on('connect', (request, client: Socket) => {
    requests.push(request);
    client.on('error', () => client.destroy());
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
      return;
    }
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}`, port, requests };
}

/** Sends the same bytes to whoever asks for anything, and hangs up. */
export async function serveBytes(bytes: Buffer): Promise<Pick<Local, 'url'>> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(bytes));
  });
  return { url: `http://127.0.0.1:${await listening(server)}` };
}

/** A port where nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** Answers with JSON. */
export function json(value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200) {
  const listener: RequestListener = (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
  return listener;
}

/** The first requests get the first listeners; the last listener all others. */
export function inTurn(...listeners: readonly RequestListener[]): RequestListener {
  let count = 0;
  return (request, response) => {
    const listener = listeners[Math.min(count, listeners.length - 1)];
    count += 1;
    listener?.(request, response);
  };
}
