import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Caught {
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/** Another origin, where no token may ever arrive. */
export interface Trap {
  /** Another port of the same host name. */
  readonly url: string;
  /** The same port under another host name. */
  readonly otherHost: string;
  readonly requests: readonly Caught[];
  /** Where a credential arrived: names of headers, `target`, `body`. */
  readonly leaks: readonly string[];
  close(): Promise<void>;
}

const CREDENTIAL_HEADERS =
  /^(authorization|proxy-authorization|cookie|.*(token|api-?key|secret).*)$/;

/**
 * Starts a second server that answers every request with 200 and `body`, so that following a
 * redirect to it succeeds, and notes every credential that reaches it.
 * @param secrets tokens that the client under test holds
 */
export async function startTrap(secrets: readonly string[], body: unknown = {}): Promise<Trap> {
  const requests: Caught[] = [];
  const leaks: string[] = [];
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ]);
  const holds = (text: string) => forms.some((form) => text.includes(form));
  const server = createServer(async (message, response) => {
    const target = message.url ?? '';
    requests.push({ target, headers: message.headers });
    for (const [name, value] of Object.entries(message.headers))
      if (CREDENTIAL_HEADERS.test(name) || holds(String(value))) leaks.push(name);
    if (holds(target)) leaks.push('target');
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    if (holds(Buffer.concat(chunks).toString('latin1'))) leaks.push('body');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    otherHost: `http://localhost:${port}`,
    requests,
    leaks,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
