import { createSocket } from 'node:dgram';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Stands for services outside, each on a port of its own and so an operator of its own. */
export async function echoes(count: number, listener: RequestListener): Promise<readonly string[]> {
  const urls: string[] = [];
  for (let index = 0; index < count; index++)
    urls.push(`http://127.0.0.1:${await listening(createServer(listener), '127.0.0.1')}/`);
  return urls;
}

/**
 * The same by IPv6. A machine without an IPv6 loopback has no IPv6 at all, and asking these says so.
 */
export async function echoesByIpv6(
  count: number,
  listener: RequestListener,
): Promise<readonly string[]> {
  const urls: string[] = [];
  for (let index = 0; index < count; index++) {
    const port = await listening(createServer(listener), '::1').catch(() => 1);
    urls.push(`http://[::1]:${port}/`);
  }
  return urls;
}

/** Answers a text, such as an address. */
export function answering(text: string | (() => string), type = 'text/plain'): RequestListener {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(typeof text === 'string' ? text : text());
  };
}

/** A proxy for CONNECT, and a way to know what came through it. */
export async function proxy() {
  const tunnels = new Set<number | undefined>();
  const server = createServer();
  server.on('connect', (request, client: Socket) => {
    const [host, port] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    const upstream = connect(Number(port), host, () => {
      tunnels.add(upstream.localPort);
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
  });
  const port = await listening(server, '127.0.0.1');
  return { url: `http://u:secret_canary@127.0.0.1:${port}`, tunnels };
}

const TYPES: Readonly<Record<number, string>> = { 1: 'A', 16: 'TXT', 28: 'AAAA' };

/**
 * A name server that answers every name with one record: https://www.rfc-editor.org/rfc/rfc1035#section-4
 *
 * @param answer the data of the record by its type, or nothing to refuse
 */
export async function nameServer(answer: (type: string) => Buffer | undefined): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const end = query.indexOf(0, 12) + 5;
    const type = query.readUInt16BE(end - 4);
    const data = answer(TYPES[type] ?? '');
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(data === undefined ? 0x8185 : 0x8180, 2);
    header.writeUInt16BE(data === undefined ? 0 : 1, 6);
    header.writeUInt32BE(0, 8);
    const record = Buffer.from([0xc0, 0x0c, 0, type, 0, 1, 0, 0, 0, 0, 0, data?.length ?? 0]);
    const parts = [header, query.subarray(12, end), ...(data === undefined ? [] : [record, data])];
    socket.send(Buffer.concat(parts), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => socket.close(() => resolve())));
  return `127.0.0.1:${socket.address().port}`;
}

/** The data of a TXT record: https://www.rfc-editor.org/rfc/rfc1035#section-3.3.14 */
export function textRecord(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
}

async function listening(server: Server, host: string): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}
