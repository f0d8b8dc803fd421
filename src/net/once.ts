import { readBody } from './body.ts';
import { placeOf } from './errors.ts';
import { networkError, systemCode } from './failure.ts';
import type { Transport } from './proxy.ts';

export interface OnceOptions {
  readonly send: Transport;
  readonly signal: AbortSignal;
  /** For the whole exchange. */
  readonly requestMs: number;
  readonly maxBytes: number;
}

/** What one exchange came to, whatever it is; a redirect is an answer like others. */
export type Once =
  | { readonly status: number; readonly type: string; readonly text: string }
  | {
      /** Why there is nothing, as the end of the sentence "it …". */
      readonly failure: string;
      /** This machine has no way there at all. */
      readonly noRoute?: true;
    };

/** https://man7.org/linux/man-pages/man2/connect.2.html; the second where only the loopback has the family */
const NO_ROUTE = /^(ENETUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/;

/** Asks once, without a token, a cookie or a second attempt. */
export async function askOnce(url: URL, options: OnceOptions): Promise<Once> {
  const { signal, requestMs } = options;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, requestMs);
  try {
    return await exchange(url, options, AbortSignal.any([signal, controller.signal]));
  } catch (error) {
    if (signal.aborted) return { failure: 'was not waited for' };
    if (controller.signal.aborted)
      return { failure: `did not answer within ${Math.round(requestMs / 1000)} s` };
    return failureOf(error, url);
  } finally {
    clearTimeout(timer);
    // Lets go of the connection of a body that nobody reads on.
    stop();
  }
}

async function exchange(
  url: URL,
  { send, maxBytes }: OnceOptions,
  signal: AbortSignal,
): Promise<Once> {
  const headers: [string, string][] = [
    ['accept', 'text/plain, application/json;q=0.9'],
    // Else one answer may be told to everybody: https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.4
    ['cache-control', 'no-cache'],
    ['user-agent', 'envparity'],
  ];
  const response = await send(url, {
    method: 'GET',
    headers,
    body: null,
    redirect: 'manual',
    signal,
  });
  const bytes = await readBody(response, maxBytes);
  if (bytes === undefined) return { failure: 'answered with far more than an address' };
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text: bytes.toString('utf8') };
}

function failureOf(error: unknown, url: URL): Once {
  const address = { title: url.host, variable: 'the address', base: url };
  const code = systemCode(error) ?? '';
  if (NO_ROUTE.test(code))
    return { failure: `cannot be reached from here (${code})`, noRoute: true };
  const { message } = networkError(error, address, url);
  const place = `${placeOf(url)} `;
  return message.startsWith(place)
    ? { failure: message.slice(place.length) }
    : { failure: `gave nothing: ${message}` };
}
