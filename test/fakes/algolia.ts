import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Source {
  readonly source: string;
  readonly description?: string;
}

/** Starts a fake of the host of one application: https://www.algolia.com/doc/rest-api/search/ */
export async function startAlgolia(
  application: string,
  key: string,
  sources: readonly Source[],
): Promise<FakeServer> {
  const message = 'Invalid Application-ID or API key';
  const route: Route = {
    method: 'GET',
    path: '/1/security/sources',
    query: [],
    answer: ({ headers }) =>
      headers['x-algolia-application-id'] === application && headers['x-algolia-api-key'] === key
        ? { status: 200, body: sources }
        : { status: 403, body: { message, status: 403 } },
  };
  return startServer({ routes: [route], headers: { 'user-agent': /\S/, accept: /\bjson\b/ } });
}
