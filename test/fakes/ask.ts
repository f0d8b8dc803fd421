import type { FakeServer } from './server.ts';

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One request as a well-behaved client makes it, redirects not followed. */
export async function ask(
  server: Pick<FakeServer, 'url'>,
  path: string,
  token = 'all',
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const response = await fetch(`${server.url}${path}`, {
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      'user-agent': 'test',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  const text = await response.text();
  const json = text !== '' && response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: json ? JSON.parse(text) : text,
  };
}

/** The rows of a list in a body. */
export function rows(body: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : [];
  return Array.isArray(value) ? value : [];
}
