import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** A request as it was received. */
export interface Call {
  readonly method: string;
  /** Base URL of the server that received it. */
  readonly base: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Path as sent, still encoded, without base path and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Decoded values of the route's parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Says that something which the test declared was asked for. */
  use(name: string): void;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
  /** The same for what is no text. */
  readonly bytes?: Uint8Array;
}

/** The bytes of an answer's body. */
export function payload({ body, text, bytes }: Answer): Buffer {
  if (bytes !== undefined) return Buffer.from(bytes);
  return Buffer.from(text ?? (body === undefined ? '' : JSON.stringify(body)), 'utf8');
}

/** Headers as they go out: the JSON type and the length, unless the answer has its own. */
export function sentHeaders(answer: Answer): Record<string, string> {
  const bytes = payload(answer);
  const described = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(bytes.length),
  };
  return { ...(answer.status === 304 ? {} : described), ...answer.headers };
}

export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, sentHeaders(answer)).end(payload(answer));
}
