import { type FakeServer, startServer } from './server.ts';

/** The part of its address that lets one in. */
export const TOKEN = 'B0SECRETxQ7zR2mK9wL4';

/** Starts a fake of what takes messages: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export function startWebhook(status = 200): Promise<FakeServer> {
  return startServer({
    headers: { 'user-agent': /^envparity$/, 'content-type': /^application\/json$/ },
    routes: [
      {
        method: 'POST',
        path: `/services/{token}`,
        query: [],
        answer: ({ parameters }) => ({
          status: parameters.token === TOKEN ? status : 404,
          text: 'ok',
        }),
      },
    ],
  });
}
