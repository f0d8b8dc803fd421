import type { Route } from './routes.ts';
import { type FakeServer, startServer } from './server.ts';

export interface Address {
  readonly ip_address: string;
  readonly description: string;
}

/** Starts a fake of the API of Mailgun: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun */
export async function startMailgun(
  key: string,
  addresses: readonly Address[] | null,
): Promise<FakeServer> {
  const basic = `Basic ${Buffer.from(`api:${key}`).toString('base64')}`;
  const route: Route = {
    method: 'GET',
    path: '/v2/ip_whitelist',
    query: [],
    answer: ({ headers }) =>
      headers.authorization === basic
        ? { status: 200, body: { addresses } }
        : { status: 401, text: 'Forbidden', headers: { 'content-type': 'text/plain' } },
  };
  return startServer({ routes: [route], headers: { 'user-agent': /\S/, accept: /\bjson\b/ } });
}
