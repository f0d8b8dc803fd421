import type { TransportResponse } from './proxy.ts';

/**
 * The whole body as it is after decompression, or nothing if it is larger than the limit. Counted
 * while it comes: neither a declared length nor the size of what is compressed can be trusted.
 */
export async function readBody(
  { headers, body }: TransportResponse,
  maxBytes: number,
): Promise<Buffer | undefined> {
  if (body === null) return Buffer.alloc(0);
  const declared = Number(headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('A body is not made of bytes');
    size += chunk.byteLength;
    if (size > maxBytes || declared > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Statuses that cannot have a body: https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** A response that is wholly here: reading it can no longer fail, hang or grow. */
export function wholeResponse(url: URL, from: TransportResponse, bytes: Buffer): Response {
  const headers = new Headers([...from.headers]);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const { status } = from;
  const body = WITHOUT_BODY.has(status) ? null : new Uint8Array(bytes);
  const response = new Response(body, { status, headers });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}
