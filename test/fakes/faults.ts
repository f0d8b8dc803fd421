import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, type Call, payload, sentHeaders } from './http.ts';

/** Makes another answer of the true one, or answers by itself and returns nothing. */
export type Fault = (
  answer: Answer,
  call: Call,
  response: ServerResponse,
) => Answer | undefined | Promise<Answer | undefined>;

/** Faults waiting for their requests. */
export function faultQueue() {
  const waiting: { request: string; fault: Fault; left: number; met: boolean }[] = [];
  return {
    add: (request: string, fault: Fault, times = 1): void => {
      waiting.push({ request, fault, left: times, met: false });
    },
    /** The first that is left for a request, known under any of these names. */
    next: (...names: readonly string[]): Fault | undefined => {
      const found = waiting.find(({ request, left }) => left > 0 && names.includes(request));
      if (found === undefined) return undefined;
      found.left -= 1;
      found.met = true;
      return found.fault;
    },
    unused: (): string[] =>
      waiting
        .filter(({ left, met }) => (left === Number.POSITIVE_INFINITY ? !met : left > 0))
        .map(({ request, left, met }) => (met ? `${request} (${left} more)` : request)),
  };
}

/** Any other answer. */
export function answering(answer: Answer): Fault {
  return () => answer;
}

/** The true answer with other headers. */
export function withHeaders(headers: Readonly<Record<string, string>>): Fault {
  return (answer) => ({ ...answer, headers: { ...answer.headers, ...headers } });
}

/** A gateway's page: 5xx, and HTML where JSON should be. */
export function serverError(status = 502, headers: Readonly<Record<string, string>> = {}): Fault {
  return answering({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    text: `<html><body><h1>${status}</h1></body></html>`,
  });
}

/** A login or captive page: 200, HTML. */
export function html(): Fault {
  return answering({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    text: '<!doctype html><title>Sign in</title>',
  });
}

/** The true body under another type. */
export function contentType(type: string): Fault {
  return withHeaders({ 'content-type': type });
}

/** The connection is reset before a byte of the answer. */
export function reset(): Fault {
  return (_answer, _call, response) => {
    response.socket?.resetAndDestroy();
    return undefined;
  };
}

/** The connection ends in the middle of the body that the length announces. */
export function halfBody(): Fault {
  return (answer, _call, response) => {
    const bytes = payload(answer);
    response.writeHead(answer.status, sentHeaders(answer));
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
    return undefined;
  };
}

/** A body that is whole for HTTP and half for JSON. */
export function halfJson(): Fault {
  return (answer) => {
    const bytes = payload(answer);
    return { ...answer, text: bytes.subarray(0, bytes.length >> 1).toString('utf8') };
  };
}

/** Sends the client to another URL; `keepTarget` appends the path and query of the request. */
export function redirectTo(url: string, { status = 302, keepTarget = true } = {}): Fault {
  return (_answer, call) => ({
    status,
    headers: { location: keepTarget ? `${url}${call.target}` : url },
    body: { message: 'Moved' },
  });
}

/** Sends the client to where it is. */
export function redirectLoop(status = 302): Fault {
  return (_answer, call) => ({ status, headers: { location: call.target } });
}

/** The true answer after some milliseconds. */
export function slow(milliseconds: number): Fault {
  return async (answer) => {
    await delay(milliseconds, undefined, { ref: false });
    return answer;
  };
}

/** No answer at all, for as long as the server runs. */
export function stall(): Fault {
  return () => undefined;
}
