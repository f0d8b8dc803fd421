import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Transport, TransportResponse } from './proxy.ts';

/**
 * A way out by one family of addresses, past every proxy, with a connection of its own for each
 * exchange. What is not pinned races both families:
 * https://nodejs.org/api/net.html#socketconnectoptions-connectlistener
 */
export function pinnedTransport(family: 4 | 6): Transport {
  return (url, { method, headers, signal }) =>
    new Promise<TransportResponse>((resolve, reject) => {
      const request = url.protocol === 'https:' ? secureRequest : plainRequest;
      const options = { method, headers: Object.fromEntries(headers), family, signal };
      request(url, { ...options, agent: false })
        .on('response', (message) => {
          const { statusCode = 0, headers: received } = message;
          const type = received['content-type'];
          resolve({
            status: statusCode,
            headers: new Headers(type === undefined ? {} : { 'content-type': type }),
            body: message,
          });
        })
        .on('error', reject)
        .end();
    });
}
